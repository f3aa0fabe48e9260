// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/rest/journeychoice.h"

#include "simulator/tenant/errorcodes.h"

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

Reply noSuchJourney()
{
    return refusalReply(Refusal{.status = 404,
        .errorCode = errorcode::objectNotFound,
        .message = u"Interaction matching criteria not found."_s});
}

Json liveJourney(const JourneyVersion &version, const JourneyEngine &engine, bool withCanvas)
{
    Json json = version.json;
    json.insert_or_assign("status", toStd(version.status));
    if (version.published.isValid())
        json.insert_or_assign("lastPublishedDate", toStd(platformText(version.published)));
    if (json.contains("stats") && json["stats"].is_object()) {
        const VersionCounts counts = engine.countsOf(version);
        json["stats"].insert_or_assign("currentPopulation", counts.inside);
        json["stats"].insert_or_assign("cumulativePopulation", counts.entered);
        json["stats"].insert_or_assign("metGoal", counts.metGoal);
        json["stats"].insert_or_assign("metExitCriteria", counts.metExitCriteria);
    }
    if (!withCanvas) {
        json.erase("activities");
        json.erase("triggers");
    }
    return json;
}

const JourneyVersion *versionFor(const QList<JourneyVersion> &all, const QString &which, int number)
{
    const bool byKey = which.startsWith("key:"_L1);
    const QString wanted = byKey ? which.sliced(4) : which;
    const JourneyVersion *found = nullptr;
    for (const JourneyVersion &version : all) {
        const bool fits = (byKey ? version.key : version.id) == wanted && (number == 0 || version.number == number);
        if (fits && (!found || version.number > found->number))
            found = &version;
    }
    return found;
}

const JourneyVersion *versionFor(Tenant &tenant, const Call &call, const QString &which, int number)
{
    const JourneyVersion *const version = versionFor(tenant.engine().versions(), which, number);
    return version && isSeen(*version, tenant, call) ? version : nullptr;
}

const JourneyVersion *versionFor(Tenant &tenant, const Call &call)
{
    return versionFor(tenant, call, call.captured.value(u"which"_s), call.number(u"versionNumber"_s, 0, 0, 1'000'000));
}

bool isSeen(const JourneyVersion &version, Tenant &tenant, const Call &call)
{
    return tenant.eventDefinitions().isSeenBy(call.grant.businessUnit, version.eventDefinitionKey);
}

VersionChoice choiceOf(const JourneyVersion &version)
{
    return VersionChoice{.journey = version.id, .number = version.number};
}

} // namespace journeyscope::simulator
