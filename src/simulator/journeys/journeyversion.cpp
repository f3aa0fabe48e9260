// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/journeys/journeyversion.h"

#include "simulator/description/tenantclock.h"
#include "simulator/journeys/expression.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

const Step *JourneyVersion::step(const QString &stepKey) const
{
    const auto place = stepPlaces.constFind(stepKey);
    return place == stepPlaces.constEnd() ? nullptr : &steps[*place];
}

const Step *JourneyVersion::firstStep() const
{
    QSet<QString> targets;
    for (const Step &step : steps) {
        for (const Way &way : step.ways)
            targets.insert(way.next);
    }
    const auto found = std::ranges::find_if(steps, [&](const Step &step) { return !targets.contains(step.key); });
    return found == steps.end() ? nullptr : &*found;
}

static std::unexpected<Failure> mistake(const QString &where, const Failure &why)
{
    return std::unexpected(Failure{.reason = Reason::Unusable, .detail = u"In %1 %2."_s.arg(where, why.detail)});
}

static Result<void> readTrigger(JourneyVersion &version)
{
    const Json &triggers = member(version.json, "triggers"_L1);
    if (!triggers.is_array() || triggers.empty())
        return {};
    const Json &trigger = triggers[0];
    const Json &metaData = member(trigger, "metaData"_L1);
    version.triggerId = textOf(trigger, "id"_L1);
    version.triggerName = textOf(trigger, "name"_L1);
    version.eventDefinitionId = textOf(metaData, "eventDefinitionId"_L1);
    version.eventDefinitionKey = textOf(metaData, "eventDefinitionKey"_L1);
    Result<Filter> filter = parseFilter(textOf(member(trigger, "configurationArguments"_L1), "criteria"_L1));
    if (!filter)
        return mistake(u"the trigger"_s, filter.error());
    version.entryFilter = *std::move(filter);
    return {};
}

/// Of the member called @p name, "goals" or "exits".
static Result<QList<Criterion>> readCriteria(const Json &json, QLatin1StringView name)
{
    QList<Criterion> criteria;
    const Json &array = member(json, name);
    if (!array.is_array())
        return criteria;
    for (const Json &each : array.array_range()) {
        Result<Filter> filter = parseFilter(textOf(member(each, "configurationArguments"_L1), "criteria"_L1));
        if (!filter)
            return mistake(name, filter.error());
        criteria.append(Criterion{
            .id = textOf(each, "id"_L1),
            .name = textOf(each, "name"_L1),
            .filter = *std::move(filter),
            .exits = name != "goals"_L1 || booleanOf(member(each, "metaData"_L1), "isExitCriteria"_L1).value_or(false),
        });
    }
    return criteria;
}

static Result<void> readSteps(JourneyVersion &version)
{
    const Json &activities = member(version.json, "activities"_L1);
    if (!activities.is_array())
        return {};
    for (const Json &activity : activities.array_range()) {
        Result<Step> step = readStep(activity);
        if (!step)
            return std::unexpected(step.error());
        version.stepPlaces.insert(step->key, version.steps.size());
        version.steps.append(*std::move(step));
    }
    return {};
}

static QStringList readDefaultEmail(const Json &json)
{
    QStringList keys;
    const Json &emails = member(member(json, "defaults"_L1), "email"_L1);
    if (emails.is_array()) {
        for (const Json &email : emails.array_range())
            keys.append(keyOfExpression(scalarText(email)));
    }
    return keys;
}

Result<JourneyVersion> readJourneyVersion(const Json &json)
{
    JourneyVersion version;
    version.json = json;
    version.id = textOf(json, "id"_L1);
    version.definitionId = textOf(json, "definitionId"_L1);
    version.key = textOf(json, "key"_L1);
    version.name = textOf(json, "name"_L1);
    version.number = int(integerOf(json, "version"_L1).value_or(1));
    version.status = textOf(json, "status"_L1);
    version.entryMode = textOf(json, "entryMode"_L1);
    version.isTest = textOf(json, "executionMode"_L1) == "Test"_L1;
    version.published = platformTimeOf(json, "lastPublishedDate"_L1);
    version.defaultEmail = readDefaultEmail(json);

    if (const Result<void> trigger = readTrigger(version); !trigger)
        return std::unexpected(trigger.error());
    Result<QList<Criterion>> goals = readCriteria(json, "goals"_L1);
    if (!goals)
        return std::unexpected(goals.error());
    version.goals = *std::move(goals);
    Result<QList<Criterion>> exits = readCriteria(json, "exits"_L1);
    if (!exits)
        return std::unexpected(exits.error());
    version.exits = *std::move(exits);
    if (const Result<void> steps = readSteps(version); !steps)
        return std::unexpected(steps.error());
    return version;
}

} // namespace journeyscope::simulator
