// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "observation/getmembership.h"

#include "tenant/restanswer.h"

using namespace Qt::StringLiterals;

namespace journeyscope {

TenantRequest GetMembership::request() const
{
    Json keys(jsoncons::json_array_arg);
    keys.push_back(jsonText(contact.text()));
    Json body;
    body.insert_or_assign("ContactKeyList", keys);

    TenantRequest request;
    request.method = http::Method::Post;
    request.path = "/interaction/v1/interactions/contactMembership"_ba;
    request.body = toBytes(body);
    return request;
}

Result<QList<Membership>> GetMembership::read(const http::Answer &answer) const
{
    const Result<Json> json = restJson(answer);
    if (!json)
        return std::unexpected(json.error());
    const Json &results = member(*json, "results"_L1);
    // An empty list is a statement about the contact, so it is not made up from an answer that says nothing.
    if (!results.is_object())
        return std::unexpected(Failure{
            .reason = Reason::Unreadable,
            .detail = u"The tenant did not say which journeys the contact is in."_s,
            .status = answer.status,
            .code = u"OBS-02"_s,
        });

    QList<Membership> memberships;
    const Json &list = member(results, "contactMemberships"_L1);
    if (!list.is_array())
        return memberships;
    for (const Json &item : list.array_range()) {
        const QString key = textOf(item, "contactKey"_L1);
        if (!key.isEmpty() && key.compare(contact.text(), Qt::CaseInsensitive) != 0)
            continue;
        memberships.append(Membership{
            .journey = JourneyKey(textOf(item, "definitionKey"_L1)),
            .version = int(integerOf(item, "version"_L1).value_or(0)),
        });
    }
    return memberships;
}

} // namespace journeyscope
