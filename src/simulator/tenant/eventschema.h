// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/description/tenantdescription.h"
#include "simulator/tenant/refusal.h"

namespace journeyscope::simulator {

/// The data extension that an event definition's @p schema makes. It is named "<name> - <time>" (recorded), and so is
/// its key, which no answer tells.
[[nodiscard]] std::expected<DataExtension, Refusal> dataExtensionFor(
    const Json &schema, const QString &eventName, const QString &id, const QDateTime &now);

/// The other way round, as event definitions answer it: every length is text (recorded).
[[nodiscard]] Json schemaOf(const DataExtension &dataExtension, const QString &sendableSubscriberField);

} // namespace journeyscope::simulator
