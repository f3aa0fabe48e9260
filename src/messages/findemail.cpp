// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messages/findemail.h"

#include "tenant/restanswer.h"

using namespace Qt::StringLiterals;

namespace journeyscope {

TenantRequest FindEmail::request() const
{
    Json query;
    query["property"] = "data.email.legacy.legacyId";
    query["simpleOperator"] = "equal";
    query["value"] = legacyId.toLongLong();
    Json page;
    page["page"] = 1;
    page["pageSize"] = 5;
    Json body;
    body["page"] = page;
    body["query"] = query;

    TenantRequest request;
    request.method = http::Method::Post;
    request.path = "/asset/v1/content/assets/query"_ba;
    request.headers = {{"Content-Type"_ba, "application/json"_ba}};
    request.body = toBytes(body);
    return request;
}

/// Every "content" below the views, slots and blocks included.
static void collectContent(const Json &json, QStringList &parts)
{
    if (json.is_array()) {
        for (const Json &item : json.array_range())
            collectContent(item, parts);
    }
    if (!json.is_object())
        return;
    for (const auto &inner : json.object_range()) {
        if (inner.key() == "content" && inner.value().is_string())
            parts.append(scalarText(inner.value()));
        else
            collectContent(inner.value(), parts);
    }
}

Result<EmailContent> FindEmail::read(const http::Answer &answer) const
{
    const Result<Json> json = restJson(answer);
    if (!json)
        return std::unexpected(json.error());
    const Json &items = member(*json, "items"_L1);
    if (!items.is_array() || items.empty()) {
        return std::unexpected(Failure {.reason = Reason::NotFound,
            .detail = u"Content Builder has no e-mail with the id %1."_s.arg(legacyId),
            .status = answer.status,
            .code = u"MSG-01"_s});
    }
    EmailContent email {.name = textOf(items.at(0), "name"_L1), .parts = {}};
    collectContent(items.at(0), email.parts);
    return email;
}

} // namespace journeyscope
