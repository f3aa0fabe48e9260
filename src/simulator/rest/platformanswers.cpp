// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/rest/platformanswers.h"

#include "simulator/tenant/errorcodes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

using namespace errorcode;

static constexpr int mostPerPage = 50;

static QList<Json> endpoints(const Call &call)
{
    QList<Json> all;
    for (const auto &[type, path] : {std::pair{"auth", ""}, {"rest", ""}, {"soap", "Service.asmx"}}) {
        Json endpoint(jsoncons::json_object_arg);
        endpoint["type"] = type;
        endpoint["url"] = (call.base + path).toStdString();
        all.append(std::move(endpoint));
    }
    return all;
}

Reply answerEndpoints(Tenant &, const Call &call)
{
    return jsonReply(listPage(call, endpoints(call), mostPerPage));
}

Reply answerEndpoint(Tenant &, const Call &call)
{
    const QString type = call.captured.value(u"type"_s);
    const QList<Json> all = endpoints(call);
    const auto found = std::ranges::find_if(
        all, [&](const Json &endpoint) { return textOf(endpoint, "type"_L1).compare(type, Qt::CaseInsensitive) == 0; });
    if (found != all.end())
        return jsonReply(*found);
    return refusalReply(Refusal{
        .status = 404, .errorCode = objectNotFound, .message = u"No endpoint exists for key '%1'."_s.arg(type)});
}

static Json listOf(std::initializer_list<const char *> words)
{
    Json list(jsoncons::json_array_arg);
    for (const char *const word : words)
        list.push_back(word);
    return list;
}

Reply answerAutomations(Tenant &tenant, const Call &call)
{
    return jsonReply(listPage(call, tenant.description().automations, mostPerPage));
}

Reply answerDiscovery(Tenant &, const Call &call)
{
    Json answer(jsoncons::json_object_arg);
    answer["issuer"] = call.base.toStdString();
    answer["token_endpoint"] = (call.base + "v2/token").toStdString();
    answer["userinfo_endpoint"] = (call.base + "v2/userinfo").toStdString();
    answer["grant_types_supported"] = listOf({"client_credentials"});
    answer["token_endpoint_auth_methods_supported"] = listOf({"client_secret_post"});
    return jsonReply(answer);
}

} // namespace journeyscope::simulator
