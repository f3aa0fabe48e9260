// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventdefinitions/geteventdefinition.h"

#include "eventdefinitions/listeventdefinitions.h"
#include "tenant/restanswer.h"

using namespace Qt::StringLiterals;

namespace journeyscope {

TenantRequest GetEventDefinition::request() const
{
    TenantRequest request;
    request.path = "/interaction/v1/eventDefinitions/"_ba;
    request.path += key.isEmpty() ? pathSegment(id) : "key:"_ba + pathSegment(key.text());
    return request;
}

Result<EventDefinition> GetEventDefinition::read(const http::Answer &answer) const
{
    const Result<Json> json = restJson(answer);
    if (!json) {
        Failure failure = json.error();
        if (failure.reason == Reason::Rejected && failure.status == 400)
            failure.reason = Reason::NotFound;
        return std::unexpected(failure);
    }

    EventDefinition definition = readEventDefinition(*json);
    if (definition.key.isEmpty() && definition.id.isEmpty())
        return std::unexpected(Failure{
            .reason = Reason::Unreadable,
            .detail = u"The tenant sent something else than an event definition."_s,
            .status = answer.status,
            .code = u"EVT-02"_s,
        });
    return definition;
}

} // namespace journeyscope
