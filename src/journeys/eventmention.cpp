// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journeys/eventmention.h"

#include "journeys/readactivity.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using Place = journeyscope::EventMention::Place;

namespace journeyscope {

static void addOnce(QList<EventMention> &mentions, const QList<EventMention> &more)
{
    for (const EventMention &mention : more) {
        if (!mentions.contains(mention))
            mentions.append(mention);
    }
}

QList<EventMention> mentionsIn(const QString &text, Place place, const QString &where)
{
    // A key has no period, so the first one after it begins the field. Filters end the field with the attribute's quote,
    // expressions with braces; quotes may be escaped once more where JSON stands inside a text.
    static const QRegularExpression condition(u"Key=\\\\*[\"']Event\\.([^.\"'{}]+)\\.([^\"'\\\\<>]+)\\\\*[\"']"_s);
    static const QRegularExpression expression(u"\\{\\{\\s*Event\\.([^.\"{}]+)\\.\\\\*\"?([^\"\\\\{}]+?)\\\\*\"?\\s*\\}\\}"_s);
    QList<EventMention> mentions;
    for (const QRegularExpression &form : {condition, expression}) {
        for (const QRegularExpressionMatch &match : form.globalMatch(text))
            addOnce(mentions, {{.place = place, .where = where, .event = EventDefinitionKey(match.captured(1)), .field = match.captured(2)}});
    }
    return mentions;
}

static QList<EventMention> mentionsBelow(const Json &json, Place place, const QString &where)
{
    QList<EventMention> mentions;
    if (json.is_string())
        return mentionsIn(scalarText(json), place, where);
    if (json.is_array()) {
        for (const Json &item : json.array_range())
            addOnce(mentions, mentionsBelow(item, place, where));
    }
    if (json.is_object()) {
        for (const auto &inner : json.object_range())
            addOnce(mentions, mentionsBelow(inner.value(), place, where));
    }
    return mentions;
}

static Place placeOf(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::Wait: return Place::Wait;
    case ActivityKind::DecisionSplit:
    case ActivityKind::EngagementSplit:
    case ActivityKind::RandomSplit: return Place::Split;
    case ActivityKind::Email: return Place::Message;
    case ActivityKind::Join:
    case ActivityKind::UpdateContact:
    case ActivityKind::Custom:
    case ActivityKind::Other: break;
    }
    return Place::Other;
}

QList<EventMention> readMentions(const Json &journey)
{
    QList<EventMention> mentions = mentionsBelow(member(journey, "triggers"_L1), Place::EntryFilter, {});
    addOnce(mentions, mentionsBelow(member(member(journey, "defaults"_L1), "email"_L1), Place::Address, {}));
    if (const Json &activities = member(journey, "activities"_L1); activities.is_array()) {
        for (const Json &item : activities.array_range()) {
            const Activity activity = readActivity(item);
            addOnce(mentions, mentionsBelow(item, placeOf(activity.kind), activity.title()));
        }
    }
    addOnce(mentions, mentionsBelow(member(journey, "goals"_L1), Place::Goal, {}));
    addOnce(mentions, mentionsBelow(member(journey, "exits"_L1), Place::Exit, {}));
    return mentions;
}

} // namespace journeyscope
