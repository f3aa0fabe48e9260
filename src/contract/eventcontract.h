// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "contract/consumers.h"
#include "eventdefinitions/eventdefinition.h"

namespace journeyscope {

/// What an event promises and asks: the fields its payload has to satisfy, and who reads them.
struct EventContract {
    EventDefinitionKey key;
    QList<DataExtensionField> fields; ///< by ordinal; empty when nothing is known of them
    bool fieldsKnown = false;
    QString sendableField; ///< the field that should carry the Contact Key; empty: not known

    QString name; ///< of the event definition
    QString dataExtensionName;
    std::optional<bool> isSendable; ///< whether mail can be sent to the data extension; empty: not known
    QString subscriberField; ///< what the sendable field is related to, usually "_SubscriberKey"
    QDateTime dataExtensionModified; ///< UTC; invalid: not known
    int daysKept = 0; ///< rows are deleted after so many days; 0: never, or not known
    std::optional<int> publishedJourneys; ///< empty: not known
    Consumers consumers;

    [[nodiscard]] const DataExtensionField *field(QStringView name) const;
    /// Of all fields: those a default e-mail address of a journey is taken from, spelled as the contract does.
    [[nodiscard]] QStringList addressFields() const;
    friend bool operator==(const EventContract &, const EventContract &) = default;
};

/// Prefers the data extension's own fields to the definition's schema, which only events that made their own data
/// extension have. Of consumers it knows only the definition's own entry filter.
[[nodiscard]] EventContract contractOf(const EventDefinition &definition, const std::optional<DataExtension> &dataExtension);

} // namespace journeyscope
