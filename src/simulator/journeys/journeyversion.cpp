// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/journeys/journeyversion.h"

#include "simulator/description/tenantclock.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

QDateTime Wait::endAfter(const QDateTime &start) const
{
    const QString word = unit.toUpper();
    if (word == "MINUTES"_L1)
        return start.addSecs(qint64(duration) * 60);
    if (word == "HOURS"_L1)
        return start.addSecs(qint64(duration) * 3600);
    if (word == "DAYS"_L1)
        return start.addDays(duration);
    if (word == "WEEKS"_L1)
        return start.addDays(qint64(duration) * 7);
    if (word == "MONTHS"_L1)
        return start.addMonths(duration);
    return start;
}

bool Step::isDecision() const
{
    return type == "MULTICRITERIADECISION"_L1;
}

bool Step::isMessage() const
{
    return type == "EMAILV2"_L1;
}

bool Step::isWait() const
{
    return type == "WAIT"_L1;
}

const Step *JourneyVersion::step(const QString &stepKey) const
{
    const auto found = std::ranges::find(steps, stepKey, &Step::key);
    return found == steps.end() ? nullptr : &*found;
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

static Result<Way> readWay(const Json &outcome, const Json &criteria)
{
    Way way{.outcomeKey = textOf(outcome, "key"_L1), .next = textOf(outcome, "next"_L1)};
    const QByteArray key = way.outcomeKey.toUtf8();
    const QString xml = textOf(criteria, QLatin1StringView(key));
    if (xml.isEmpty())
        return way;
    Result<Filter> filter = parseFilter(xml);
    if (!filter)
        return std::unexpected(filter.error());
    way.hasFilter = true;
    way.filter = *std::move(filter);
    return way;
}

static Result<Step> readStep(const Json &activity)
{
    const Json &arguments = member(activity, "configurationArguments"_L1);
    Step step{
        .id = textOf(activity, "id"_L1),
        .key = textOf(activity, "key"_L1),
        .name = textOf(activity, "name"_L1),
        .type = textOf(activity, "type"_L1).toUpper(),
    };
    if (step.isWait())
        step.wait = Wait{.duration = int(integerOf(arguments, "waitDuration"_L1).value_or(0)),
            .unit = textOf(arguments, "waitUnit"_L1)};
    const Json &outcomes = member(activity, "outcomes"_L1);
    if (!outcomes.is_array())
        return step;
    for (const Json &outcome : outcomes.array_range()) {
        Result<Way> way = readWay(outcome, member(arguments, "criteria"_L1));
        if (!way)
            return std::unexpected(Failure{
                .reason = Reason::Unusable, .detail = u"In activity %1 %2."_s.arg(step.key, way.error().detail)});
        step.ways.append(*std::move(way));
    }
    return step;
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
        return std::unexpected(
            Failure{.reason = Reason::Unusable, .detail = u"In the trigger %1."_s.arg(filter.error().detail)});
    version.entryFilter = *std::move(filter);
    return {};
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
    version.published = platformTimeOf(json, "lastPublishedDate"_L1);

    if (const Result<void> trigger = readTrigger(version); !trigger)
        return std::unexpected(trigger.error());
    const Json &emails = member(member(json, "defaults"_L1), "email"_L1);
    if (emails.is_array()) {
        for (const Json &email : emails.array_range())
            version.defaultEmail.append(scalarText(email));
    }
    const Json &activities = member(json, "activities"_L1);
    if (!activities.is_array())
        return version;
    for (const Json &activity : activities.array_range()) {
        Result<Step> step = readStep(activity);
        if (!step)
            return std::unexpected(step.error());
        version.steps.append(*std::move(step));
    }
    return version;
}

} // namespace journeyscope::simulator
