// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eventdefinitions/eventcontract.h"
#include "foundation/json.h"

namespace journeyscope::testing {

/// A contract as fixtures write it: key, sendableField, fields. Without the member "fields" nothing is known of them.
[[nodiscard]] EventContract readContract(const QString &path);
/// The contracts of all event definitions of @p tenant, as far as their data extension stands in it.
[[nodiscard]] QList<EventContract> contractsIn(const Json &tenant);

} // namespace journeyscope::testing
