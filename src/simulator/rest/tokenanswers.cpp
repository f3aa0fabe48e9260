// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/rest/tokenanswers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

static Reply oauthError(int status, const QString &error, const QString &description)
{
    Json answer(jsoncons::json_object_arg);
    answer["error"] = toStd(error);
    answer["error_description"] = toStd(description);
    answer["error_uri"] = "https://developer.salesforce.com/docs";
    return jsonReply(answer, status);
}

Reply answerToken(Tenant &tenant, const Call &call)
{
    const std::expected<Json, Refusal> body = objectOf(call.body);
    if (!body)
        return oauthError(400, u"invalid_request"_s, u"The request body is not valid JSON."_s);
    const TokenAnswer given = tenant.tokens().request(*body, call.now);
    if (given.status != 200)
        return oauthError(given.status, given.error, given.description);

    Json answer(jsoncons::json_object_arg);
    answer["access_token"] = given.token.toStdString();
    answer["token_type"] = "Bearer";
    answer["expires_in"] = Tokens::secondsTold;
    answer["scope"] = toStd(given.scopes.join(u' '));
    answer["soap_instance_url"] = call.base.toStdString();
    answer["rest_instance_url"] = call.base.toStdString();
    return jsonReply(answer);
}

/// The enterprise is the first business unit of the file.
static QString enterprise(const Tenant &tenant)
{
    const QList<BusinessUnit> &units = tenant.description().businessUnits;
    return units.isEmpty() ? QString() : units.first().mid;
}

static QString unitName(const Tenant &tenant, const QString &mid)
{
    const QList<BusinessUnit> &units = tenant.description().businessUnits;
    const auto unit = std::ranges::find(units, mid, &BusinessUnit::mid);
    return unit == units.end() ? QString() : unit->name;
}

Reply answerUserInfo(Tenant &tenant, const Call &call)
{
    Json user(jsoncons::json_object_arg);
    user["sub"] = std::to_string(apiUserId);
    user["name"] = "Test User";
    user["preferred_username"] = "user@example.com";
    user["email"] = "user@example.com";
    user["zoneinfo"] = "America/Chicago";
    user["locale"] = "en-US";

    Json organization(jsoncons::json_object_arg);
    organization["member_id"] = call.grant.businessUnit.toLongLong();
    organization["enterprise_id"] = enterprise(tenant).toLongLong();
    organization["enterprise_name"] = toStd(unitName(tenant, enterprise(tenant)));
    organization["account_type"] = "Enterprise 2.0";
    organization["stack_key"] = "S7";
    organization["region"] = "NA1";
    organization["locale"] = "en-US";
    organization["timezone"] = "America/Chicago";

    Json rest(jsoncons::json_object_arg);
    rest["rest_instance_url"] = call.base.toStdString();
    rest["soap_instance_url"] = call.base.toStdString();

    Json answer(jsoncons::json_object_arg);
    answer["exp"] = call.grant.until.toSecsSinceEpoch();
    answer["iss"] = call.base.toStdString();
    answer["user"] = std::move(user);
    answer["organization"] = std::move(organization);
    answer["rest"] = std::move(rest);
    answer["permissions"] = Json(jsoncons::json_array_arg);
    return jsonReply(answer);
}

static Json numbered(qint64 id)
{
    Json object(jsoncons::json_object_arg);
    object["id"] = id;
    return object;
}

Reply answerTokenContext(Tenant &tenant, const Call &call)
{
    Json answer(jsoncons::json_object_arg);
    answer["enterprise"] = numbered(enterprise(tenant).toLongLong());
    answer["organization"] = numbered(call.grant.businessUnit.toLongLong());
    answer["user"] = numbered(apiUserId);
    return jsonReply(answer);
}

} // namespace journeyscope::simulator
