// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/journeys/step.h"

#include "simulator/description/tenantclock.h"
#include "simulator/journeys/expression.h"

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

static QStringList textsOf(const Json &array)
{
    QStringList texts;
    if (array.is_array()) {
        for (const Json &text : array.array_range())
            texts.append(scalarText(text));
    }
    return texts;
}

static Result<Way> readWay(const Json &outcome, const Json &criteria)
{
    const Json &arguments = member(outcome, "arguments"_L1);
    Way way{
        .outcomeKey = textOf(outcome, "key"_L1),
        .next = textOf(outcome, "next"_L1),
        .percentage = textOf(arguments, "percentage"_L1).toDouble(),
        .when = booleanOf(arguments, "when"_L1),
    };
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

static Wait readWait(const Json &arguments)
{
    return Wait{
        .duration = int(integerOf(arguments, "waitDuration"_L1).value_or(0)),
        .unit = textOf(arguments, "waitUnit"_L1),
        .timeOfDay = textOf(arguments, "specifiedTime"_L1).left(5),
        .date = textOf(arguments, "specificDate"_L1),
        .attribute = keyOfExpression(textOf(arguments, "waitEndDateAttributeExpression"_L1)),
        .timeZone = textOf(arguments, "timeZone"_L1),
        .eventKey = textOf(arguments, "waitForEventKey"_L1),
    };
}

Json triggeredSendSettings(const Json &arguments)
{
    const Json &settings = member(arguments, "triggeredSend"_L1);
    if (!settings.is_string())
        return settings;
    return parseJson(scalarText(settings).toUtf8()).value_or(Json(jsoncons::json_object_arg));
}

/// Recorded as a moment of the year 1.
static QTime timeOfDay(const Json &settings, QLatin1StringView name)
{
    return readMoment(textOf(settings, name)).time();
}

static MailSettings readMail(const Json &arguments)
{
    const Json settings = triggeredSendSettings(arguments);
    const auto either = [&](QLatin1StringView outside, QLatin1StringView inside) {
        return hasMember(arguments, outside) ? textOf(arguments, outside) : textOf(settings, inside);
    };
    return MailSettings{
        .triggeredSendId = either("triggeredSendId"_L1, "id"_L1),
        .triggeredSendKey = either("triggeredSendKey"_L1, "key"_L1),
        .publicationListId = textOf(settings, "publicationListId"_L1),
        .classificationId = textOf(settings, "sendClassificationId"_L1),
        .suppressionListIds = textsOf(member(settings, "suppressionLists"_L1)),
        .domainExclusions = textsOf(member(settings, "domainExclusions"_L1)),
        .exclusionScript = textOf(settings, "exclusionFilter"_L1),
        .stopsOnError = booleanOf(settings, "isStoppedOnJobError"_L1).value_or(false),
        .opens = timeOfDay(settings, "throttleOpens"_L1),
        .closes = timeOfDay(settings, "throttleCloses"_L1),
    };
}

static QList<FieldChange> readChanges(const Json &activity)
{
    QList<FieldChange> changes;
    const Json &data = member(member(activity, "arguments"_L1), "activityData"_L1);
    const Json &fields = member(data, "updateContactFields"_L1);
    if (!fields.is_array())
        return changes;
    for (const Json &field : fields.array_range()) {
        changes.append(FieldChange{
            .dataExtensionId = textOf(field, "dataExtensionId"_L1),
            .field = textOf(field, "field"_L1),
            .value = textOf(field, "value"_L1),
        });
    }
    return changes;
}

// The numbers are the documented ones; other tables on the web contradict them.
static EngagementQuestion readEngagement(const Json &arguments)
{
    EngagementQuestion question{.activityKey = textOf(arguments, "refActivityCustomerKey"_L1)};
    switch (integerOf(arguments, "statsTypeId"_L1).value_or(2)) {
    case 3: question.deed = EngagementQuestion::Deed::Clicked; break;
    case 6: question.deed = EngagementQuestion::Deed::Bounced; break;
    default: break;
    }
    return question;
}

Result<Step> readStep(const Json &activity)
{
    const Json &arguments = member(activity, "configurationArguments"_L1);
    Step step{
        .id = textOf(activity, "id"_L1),
        .key = textOf(activity, "key"_L1),
        .name = textOf(activity, "name"_L1),
        .type = textOf(activity, "type"_L1).toUpper(),
        .wait = readWait(arguments),
        .changes = readChanges(activity),
        .engagement = readEngagement(arguments),
    };
    if (step.isMessage())
        step.mail = readMail(arguments);
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

} // namespace journeyscope::simulator
