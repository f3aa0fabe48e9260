// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contract/consumers.h"

#include "contract/longestpath.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;
using Place = journeyscope::EventMention::Place;

namespace journeyscope {

static void addOnce(QList<FieldUse> &uses, const FieldUse &use)
{
    if (!uses.contains(use))
        uses.append(use);
}

static void addMessages(Consumers &consumers, const JourneyVersion &version, const QMap<QString, EmailContent> &messages, const QStringList &fields)
{
    for (const Activity &activity : version.activities) {
        if (activity.kind != ActivityKind::Email)
            continue;
        const auto message = messages.constFind(activity.emailId);
        if (message == messages.constEnd()) {
            consumers.messagesKnown = false;
            continue;
        }
        for (const QString &field : fieldsMentioned(*message, fields))
            addOnce(consumers.uses, {.field = field, .place = Place::Message, .journey = version.name, .where = activity.title()});
    }
}

Consumers consumersOf(const EventDefinitionKey &key, const QList<JourneyVersion> &versions, const QMap<QString, EmailContent> &messages, const QStringList &fields)
{
    Consumers consumers {.journeysKnown = true, .messagesKnown = true, .listeners = {}, .uses = {}};
    for (const JourneyVersion &version : versions) {
        consumers.listeners.append({
            .journey = version.name,
            .version = version.version,
            .status = version.status,
            .entryMode = version.entryMode,
            .activated = version.lastPublished,
            .longestPathDays = longestPathDays(version),
            .defaultEmail = version.defaultEmail,
        });
        for (const EventMention &mention : version.eventMentions) {
            if (mention.event == key)
                addOnce(consumers.uses, {.field = mention.field, .place = mention.place, .journey = version.name, .where = mention.where});
        }
        addMessages(consumers, version, messages, fields);
    }
    return consumers;
}

static constexpr std::array<std::pair<Place, QLatin1StringView>, 8> words {{
    {Place::EntryFilter, "entry filter"_L1},
    {Place::Split, "split"_L1},
    {Place::Wait, "wait"_L1},
    {Place::Message, "message"_L1},
    {Place::Address, "e-mail address"_L1},
    {Place::Goal, "goal"_L1},
    {Place::Exit, "exit criterion"_L1},
    {Place::Other, "activity"_L1},
}};

QString placeWord(Place place)
{
    const auto found = std::ranges::find(words, place, &std::pair<Place, QLatin1StringView>::first);
    return found->second;
}

Place placeFromWord(QStringView word)
{
    const auto found = std::ranges::find_if(words, [word](const auto &known) { return word.compare(known.second, Qt::CaseInsensitive) == 0; });
    return found == words.end() ? Place::Other : found->first;
}

} // namespace journeyscope
