// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eventdefinitions/eventcontract.h"

namespace journeyscope::testing {

/// A contract as fixtures write it: key, sendableField, fields. Without the member "fields" nothing is known of them.
[[nodiscard]] EventContract readContract(const QString &path);
/// The contracts of all event definitions in a tenant file, as far as their data extension stands in it.
[[nodiscard]] QList<EventContract> readTenantContracts(const QString &path);

} // namespace journeyscope::testing
