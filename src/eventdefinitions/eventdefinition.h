// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eventdefinitions/dataextension.h"

#include <QDateTime>

namespace journeyscope {

/// An entry source: what an API event is addressed to.
struct EventDefinition {
    QString id; ///< GUID
    EventDefinitionKey key;
    QString name;
    QString description;
    QString type; ///< the platform's word: "APIEvent", "EmailAudience", …
    QString category; ///< "Event" or "Audience"
    QString mode; ///< "Production" or "Test"
    QString dataExtensionId; ///< ObjectID of the data extension the event writes to; empty: none
    QString dataExtensionName;
    QList<DataExtensionField> schemaFields; ///< only if the event made its own data extension
    QString sendableField; ///< the schema's sendableCustomObjectField, empty when there is no schema
    QString entryCriteria; ///< filter XML, empty: everybody may enter
    bool isUnconfigured = false; ///< the entry source was never finished
    int interactionCount = 0; ///< journeys that use it
    int publishedInteractionCount = 0; ///< of these, the published ones
    bool rowLoggingOff = false; ///< the payload is not written to the data extension
    QDateTime created; ///< UTC; invalid: not known
    QDateTime modified;

    /// Only event types can be fired by the API; audiences cannot.
    [[nodiscard]] bool canBeFired() const;
    friend bool operator==(const EventDefinition &, const EventDefinition &) = default;
};

} // namespace journeyscope
