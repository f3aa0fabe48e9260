// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/json.h"
#include "foundation/key.h"

#include <QList>

namespace journeyscope {

/// A place in a journey that reads a field of an event's data.
struct EventMention {
    enum class Place { EntryFilter, Split, Wait, Message, Address, Goal, Exit, Other };

    Place place = Place::Other;
    QString where; ///< the activity's title or key; empty for what belongs to the whole journey
    EventDefinitionKey event;
    QString field;

    friend bool operator==(const EventMention &, const EventMention &) = default;
};

/// Every mention in @p journey, the JSON of one version: filter conditions with the key "Event.<key>.<field>" and expressions
/// such as {{Event.<key>."Field"}} (both forms recorded). Each field once per place.
[[nodiscard]] QList<EventMention> readMentions(const Json &journey);

/// The same in a single filter or expression.
[[nodiscard]] QList<EventMention> mentionsIn(const QString &text, EventMention::Place place, const QString &where);

} // namespace journeyscope
