// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journeys/getaudit.h"

#include "tenant/restanswer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope {

TenantRequest GetAudit::request() const
{
    TenantRequest request;
    request.path = "/interaction/v1/interactions/"_ba + pathSegment(journeyId) + "/audit/all"_ba;
    if (version > 0)
        request.query.addQueryItem(u"versionNumber"_s, QString::number(version));
    return request;
}

static AuditEntry readEntry(const Json &json)
{
    const Json &user = member(json, "user"_L1);

    AuditEntry entry;
    entry.journeyId = textOf(json, "id"_L1);
    entry.action = textOf(json, "action"_L1);
    entry.user = user.is_object() ? textOf(user, "name"_L1) : scalarText(user);
    entry.at = platformTimeOf(json, "timeStamp"_L1);
    entry.version = int(integerOf(json, "versionNumber"_L1).value_or(0));
    entry.publishStatus = textOf(json, "publishStatus"_L1);
    return entry;
}

Result<QList<AuditEntry>> GetAudit::read(const http::Answer &answer) const
{
    const Result<Json> json = restJson(answer);
    if (!json)
        return std::unexpected(json.error());
    if (!json->is_object())
        return std::unexpected(Failure{
            .reason = Reason::Unreadable,
            .detail = u"The tenant sent something else than an audit log."_s,
            .status = answer.status,
            .code = u"JRN-03"_s,
        });

    QList<AuditEntry> entries;
    const Json &items = member(*json, "items"_L1);
    if (items.is_array()) {
        for (const Json &item : items.array_range())
            entries.append(readEntry(item));
    }
    std::ranges::stable_sort(entries, std::ranges::greater{}, &AuditEntry::at);
    return entries;
}

} // namespace journeyscope
