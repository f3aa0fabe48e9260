// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/rest/statisticsanswers.h"

#include "simulator/rest/journeychoice.h"

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

static Json countOf(const char *type, const char *category, int count)
{
    Json status(jsoncons::json_object_arg);
    status["eventType"] = type;
    status["category"] = category;
    status["count"] = count;
    return status;
}

Reply answerTriggerStats(Tenant &tenant, const Call &call)
{
    const TriggerCounts counts = tenant.engine().triggerCountsOf(call.captured.value(u"event"_s));
    Json statuses(jsoncons::json_array_arg);
    statuses.push_back(countOf("ContactAttempted", "information", counts.attempted));
    statuses.push_back(countOf("MetCriteria", "success", counts.metCriteria));
    statuses.push_back(countOf("Failed", "failure", counts.failed));
    statuses.push_back(countOf("ContactsWaiting", "information", counts.waiting));
    Json answer(jsoncons::json_object_arg);
    answer["statuses"] = std::move(statuses);
    return jsonReply(answer);
}

Reply answerJourneySummary(Tenant &tenant, const Call &call)
{
    const JourneyVersion *const newest = versionFor(tenant, call);
    if (!newest)
        return noSuchJourney();
    Json activities(jsoncons::json_array_arg);
    const QMap<QString, int> counts = tenant.engine().contactsByStepType(newest->id);
    for (auto type = counts.constBegin(); type != counts.constEnd(); ++type) {
        Json entry(jsoncons::json_object_arg);
        entry["type"] = toStd(type.key());
        entry["count"] = type.value();
        activities.push_back(std::move(entry));
    }
    Json answer(jsoncons::json_object_arg);
    answer["id"] = toStd(newest->id);
    answer["activities"] = std::move(activities);
    return jsonReply(answer);
}

} // namespace journeyscope::simulator
