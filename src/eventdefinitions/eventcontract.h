// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eventdefinitions/eventdefinition.h"

namespace journeyscope {

/// What an event's payload has to satisfy: the definition's key and the fields of its data extension.
struct EventContract {
    EventDefinitionKey key;
    QList<DataExtensionField> fields; ///< by ordinal; empty when nothing is known of them
    bool fieldsKnown = false;
    QString sendableField; ///< the field that should carry the Contact Key; empty: not known

    [[nodiscard]] const DataExtensionField *field(QStringView name) const;
    friend bool operator==(const EventContract &, const EventContract &) = default;
};

/// Prefers the data extension's own fields to the definition's schema, which only events that made their own data
/// extension have.
[[nodiscard]] EventContract contractOf(const EventDefinition &definition, const std::optional<DataExtension> &dataExtension);

} // namespace journeyscope
