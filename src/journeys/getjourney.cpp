// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journeys/getjourney.h"

#include "journeys/listjourneys.h"
#include "tenant/restanswer.h"

using namespace Qt::StringLiterals;

namespace journeyscope {

TenantRequest GetJourney::request() const
{
    TenantRequest request;
    request.path = "/interaction/v1/interactions/"_ba;
    request.path += key.isEmpty() ? pathSegment(id) : "key:"_ba + pathSegment(key.text());
    if (version > 0)
        request.query.addQueryItem(u"versionNumber"_s, QString::number(version));
    request.query.addQueryItem(u"extras"_s, u"all"_s);
    return request;
}

Result<JourneyVersion> GetJourney::read(const http::Answer &answer) const
{
    const Result<Json> json = restJson(answer);
    if (!json)
        return std::unexpected(json.error());
    JourneyVersion journey = readJourneyVersion(*json);
    if (journey.id.isEmpty() && journey.key.isEmpty() && journey.definitionId.isEmpty())
        return std::unexpected(Failure{
            .reason = Reason::Unreadable,
            .detail = u"The tenant sent something else than a journey."_s,
            .status = answer.status,
            .code = u"JRN-02"_s,
        });
    return journey;
}

} // namespace journeyscope
