// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journeys/journey.h"
#include "messages/emailcontent.h"

namespace journeyscope {

/// One place that reads a field of the event.
struct FieldUse {
    QString field; ///< as that place spells it
    EventMention::Place place = EventMention::Place::Other;
    QString journey; ///< its name; empty for the event definition's own filter
    QString where; ///< the activity; empty for what belongs to the whole journey

    friend bool operator==(const FieldUse &, const FieldUse &) = default;
};

/// A journey that the event starts.
struct Listener {
    QString journey;
    int version = 0;
    JourneyStatus status = JourneyStatus::Unknown;
    EntryMode entryMode = EntryMode::Unknown;
    QDateTime activated; ///< UTC; invalid: never, or not known
    int longestPathDays = 0; ///< of its waits by duration, the others are not counted
    QStringList defaultEmail; ///< expressions such as {{Event.key."Email"}}

    friend bool operator==(const Listener &, const Listener &) = default;
};

/// Who reads an event's data, as far as the tenant tells.
struct Consumers {
    bool journeysKnown = false;
    bool messagesKnown = false; ///< every message of the listening journeys was read
    QList<Listener> listeners;
    QList<FieldUse> uses;

    friend bool operator==(const Consumers &, const Consumers &) = default;
};

/// @param versions the versions of journeys that @p key starts, one per journey
/// @param messages by the legacy id that an e-mail activity names; one that is missing was not read
/// @param fields the names that count in messages, which mention fields by their bare name
[[nodiscard]] Consumers consumersOf(const EventDefinitionKey &key, const QList<JourneyVersion> &versions,
    const QMap<QString, EmailContent> &messages, const QStringList &fields);

/// "entry filter", "split", "wait", "message" and so on, for lists and files.
[[nodiscard]] QString placeWord(EventMention::Place place);
[[nodiscard]] EventMention::Place placeFromWord(QStringView word);

} // namespace journeyscope
