// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/description/identifiers.h"
#include "simulator/records/dataextensions.h"
#include "simulator/tenant/eventdefinitions.h"
#include "simulator/tenant/refusal.h"

namespace journeyscope::simulator {

/// An event definition that may be created, and the data extension that comes into being with it.
struct DefinedEvent {
    Json definition;
    std::optional<DataExtension> dataExtension; ///< only where the request has a schema
};

/// Reads the body of a create call. Which members are required is documented, as are the limits of the key; the error
/// numbers are the platform's general ones, since no refusal of this call was ever recorded.
[[nodiscard]] std::expected<DefinedEvent, Refusal> defineEvent(const Json &body, const EventDefinitions &existing,
    const DataExtensions &dataExtensions, Identifiers &identifiers, const QDateTime &now);

/// @p existing with the members of @p body that an update changes (community: a few only; key, type and data extension
/// stay what they are).
[[nodiscard]] std::expected<Json, Refusal> changedEvent(const Json &body, const Json &existing, const QDateTime &now);

/// As create and update answer it: without dates and users, which only a later read tells (recorded).
[[nodiscard]] Json freshlyWritten(const Json &definition);

} // namespace journeyscope::simulator
