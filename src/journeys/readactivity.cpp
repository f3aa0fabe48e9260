// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journeys/readactivity.h"

#include "tenant/embeddedjson.h"

using namespace Qt::StringLiterals;

namespace journeyscope {

static ActivityKind kindOf(const QString &type)
{
    // Older journeys write "Email" or "RandomSplit" where newer ones write EMAILV2 and RANDOMSPLIT.
    static const QMap<QString, ActivityKind> kinds{
        {u"WAIT"_s, ActivityKind::Wait},
        {u"MULTICRITERIADECISION"_s, ActivityKind::DecisionSplit},
        {u"MULTICRITERIADECISIONEXTENSION"_s, ActivityKind::DecisionSplit},
        {u"ENGAGEMENTDECISION"_s, ActivityKind::EngagementSplit},
        {u"RANDOMSPLIT"_s, ActivityKind::RandomSplit},
        {u"JOIN"_s, ActivityKind::Join},
        {u"EMAIL"_s, ActivityKind::Email},
        {u"EMAILV2"_s, ActivityKind::Email},
        {u"UPDATECONTACTDATA"_s, ActivityKind::UpdateContact},
        {u"REST"_s, ActivityKind::Custom},
        {u"RESTDECISION"_s, ActivityKind::Custom},
    };
    return kinds.value(type.toUpper(), ActivityKind::Other);
}

static QList<Outcome> readOutcomes(const Json &json, const Json &criteria)
{
    QList<Outcome> outcomes;
    const Json &list = member(json, "outcomes"_L1);
    if (!list.is_array())
        return outcomes;
    for (const Json &item : list.array_range()) {
        Outcome outcome;
        outcome.key = textOf(item, "key"_L1);
        outcome.next = textOf(item, "next"_L1);
        outcome.label = textOf(member(item, "metaData"_L1), "label"_L1);
        if (criteria.is_object() && criteria.contains(toStd(outcome.key)))
            outcome.criteria = scalarText(criteria.at(toStd(outcome.key)));
        outcomes.append(outcome);
    }
    return outcomes;
}

/// The part of "WAITBYATTRIBUTE-1" that says which kind of wait it is.
static QString variantFromKey(const QString &key)
{
    return key.section(u'-', 0, 0).toUpper();
}

static WaitRule readWait(const Json &json, const Json &configuration, const QString &key)
{
    WaitRule wait;
    wait.variant = textOf(member(json, "metaData"_L1), "uiType"_L1).toUpper();
    if (wait.variant.isEmpty())
        wait.variant = variantFromKey(key);

    const bool isByEvent = wait.variant == "WAITUNTILAPIEVENT"_L1 || hasMember(configuration, "waitForEventKey"_L1);
    const bool isByAttribute =
        wait.variant == "WAITBYATTRIBUTE"_L1 || !textOf(configuration, "waitEndDateAttributeExpression"_L1).isEmpty();
    const bool isByDate = wait.variant == "WAITUNTILDATE"_L1 || !textOf(configuration, "specificDate"_L1).isEmpty();
    if (isByEvent || isByAttribute || isByDate)
        return wait; // with an attribute, duration and unit are only an offset to its date

    wait.duration = int(integerOf(configuration, "waitDuration"_L1).value_or(0));
    wait.unit = textOf(configuration, "waitUnit"_L1).toUpper();
    if (!wait.unit.isEmpty() && !wait.unit.endsWith(u'S'))
        wait.unit += u'S';
    return wait;
}

Activity readActivity(const Json &json)
{
    const Json configuration = unwrapped(member(json, "configurationArguments"_L1));

    Activity activity;
    activity.id = textOf(json, "id"_L1);
    activity.key = textOf(json, "key"_L1);
    activity.name = textOf(json, "name"_L1);
    activity.type = textOf(json, "type"_L1);
    activity.kind = kindOf(activity.type);
    activity.outcomes = readOutcomes(json, unwrapped(member(configuration, "criteria"_L1)));
    if (activity.kind == ActivityKind::Wait)
        activity.wait = readWait(json, configuration, activity.key);
    if (activity.kind == ActivityKind::Email) {
        const Json triggeredSend = unwrapped(member(configuration, "triggeredSend"_L1));
        activity.triggeredSendId = textOf(configuration, "triggeredSendId"_L1);
        activity.emailId = textOf(triggeredSend, "emailId"_L1);
    }
    return activity;
}

} // namespace journeyscope
