// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/files/recordedanswers.h"

#include "simulator/soap/soapretrieve.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

static Reply as(const QByteArray &body, int status = 200)
{
    return Reply{.status = status, .body = body};
}

static Reply asXml(const QByteArray &body, int status = 200)
{
    return Reply{.status = status, .body = body, .contentType = "text/xml; charset=utf-8"};
}

/// The recorded answer with only the addresses changed; its token then stands for the one that was just given.
static Reply tokenAnswer(Tenant &tenant, const RecordedAnswers &recorded, const Call &call)
{
    const std::expected<Json, Refusal> body = objectOf(call.body);
    const TokenAnswer given = tenant.tokens().request(body.value_or(Json(jsoncons::json_object_arg)), call.now);
    if (given.status != 200)
        return as(recorded.tokenRefused, 401);
    Json answer = parseJson(recorded.token).value_or(Json(jsoncons::json_object_arg));
    answer.insert_or_assign("rest_instance_url", call.base.toStdString());
    answer.insert_or_assign("soap_instance_url", call.base.toStdString());
    tenant.tokens().rename(given.token, textOf(answer, "access_token"_L1).toUtf8());
    return jsonReply(answer);
}

/// By "key:…" or by id, and by version number where one is asked for and told.
static std::optional<Reply> single(const QList<Json> &all, QLatin1StringView keyName, const Call &call)
{
    const QString which = call.captured.value(u"which"_s);
    const bool byKey = which.startsWith("key:"_L1);
    const QString wanted = byKey ? which.sliced(4) : which;
    const QString version = call.parameter(u"versionNumber"_s);
    const auto found = std::ranges::find_if(all, [&](const Json &json) {
        return textOf(json, byKey ? keyName : "id"_L1) == wanted
            && (version.isEmpty() || textOf(json, "version"_L1) == version);
    });
    return found == all.end() ? std::nullopt : std::optional(jsonReply(*found));
}

static bool narrows(const Call &call)
{
    const QStringList names{u"id"_s, u"key"_s, u"status"_s, u"name"_s, u"nameOrDescription"_s};
    return call.number(u"$page"_s, 1, 1, 1'000'000) > 1
        || std::ranges::any_of(names, [&](const QString &name) { return !call.parameter(name).isEmpty(); });
}

static std::optional<Reply> audit(const QList<Json> &audits, const Call &call)
{
    const QString version = call.parameter(u"versionNumber"_s);
    for (const Json &list : audits) {
        const Json &items = member(list, "items"_L1);
        if (!items.is_array() || items.empty() || textOf(items[0], "id"_L1) != call.captured.value(u"which"_s))
            continue;
        if (version.isEmpty() || textOf(items[0], "versionNumber"_L1) == version)
            return jsonReply(list);
    }
    return {};
}

static std::optional<Reply> rowset(const QList<Json> &rowsets, const Call &call)
{
    const auto found = std::ranges::find_if(
        rowsets, [&](const Json &json) { return textOf(json, "customObjectKey"_L1) == call.captured.value(u"key"_s); });
    return found == rowsets.end() ? std::nullopt : std::optional(jsonReply(*found));
}

static bool holds(const RecordedSoap &recorded, const SoapRequest &request)
{
    if (recorded.objectType != request.objectType)
        return false;
    const QStringList &known = request.filter.property == "ObjectID"_L1 ? recorded.ids : recorded.keys;
    const bool asksForKey =
        request.filter.property == "CustomerKey"_L1 || request.filter.property == "DataExtension.CustomerKey"_L1;
    return (asksForKey || request.filter.property == "ObjectID"_L1)
        && std::ranges::any_of(
            request.filter.values, [&](const QString &value) { return known.contains(value, Qt::CaseInsensitive); });
}

/// Whether the engine knows a data extension that the recorded answers only mention.
static bool engineHas(const Tenant &tenant, const SoapRequest &request)
{
    return std::ranges::any_of(request.filter.values, [&](const QString &value) {
        return tenant.dataExtensions().byId(value) || tenant.dataExtensions().byKey(value);
    });
}

static std::optional<Reply> soapAnswer(Tenant &tenant, const RecordedAnswers &recorded, const Call &call)
{
    const Result<SoapRequest> request = readSoapRequest(call.body);
    if (!request || request->token.isEmpty() || request->method != SoapRequest::Method::Retrieve)
        return {};
    const std::optional<Grant> grant = tenant.tokens().grantOf(request->token.toUtf8(), call.now);
    if (!grant)
        return asXml(recorded.soapFault, 500);
    if (!request->continues.isEmpty())
        return {};
    const std::expected<SoapType, QString> type = soapTypeCalled(request->objectType, factsOf(tenant, call.now, call.grant.businessUnit));
    if (!type)
        return asXml(recorded.soapUnknownType);
    if (!type->scope.isEmpty() && !grant->scopes.contains(type->scope))
        return {};
    const auto found =
        std::ranges::find_if(recorded.soap, [&](const RecordedSoap &candidate) { return holds(candidate, *request); });
    if (found != recorded.soap.end())
        return asXml(found->body);
    const bool asksForDataExtension =
        request->objectType == "DataExtension"_L1 || request->objectType == "DataExtensionField"_L1;
    if (!asksForDataExtension || engineHas(tenant, *request))
        return {};
    return asXml(recorded.soapEmpty);
}

std::optional<Reply> RecordedAnswers::answer(Tenant &tenant, const QString &route, const Call &call) const
{
    if (route == "not-found"_L1)
        return as(notFound, 404);
    if (route == "token"_L1)
        return tokenAnswer(tenant, *this, call);
    if (route == "event-definitions"_L1 && !narrows(call))
        return as(eventDefinitions);
    if (route == "event-definition"_L1)
        return single(definitions, "eventDefinitionKey"_L1, call);
    if (route == "journeys"_L1 && !narrows(call))
        return as(journeys);
    if (route == "journey"_L1)
        return single(journeyVersions, "key"_L1, call);
    if (route == "audit"_L1)
        return audit(audits, call);
    if (route == "rows"_L1)
        return rowset(rowsets, call);
    if (route == "soap"_L1)
        return soapAnswer(tenant, *this, call);
    return {};
}

} // namespace journeyscope::simulator
