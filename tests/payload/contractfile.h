// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/json.h"
#include "payload/yardstick.h"

namespace journeyscope::testing {

/// A contract as the program saves it; fixtures leave out what does not matter to them.
[[nodiscard]] EventContract readContract(const QString &path);
/// The contracts of all event definitions of @p tenant, as far as their data extension stands in it.
[[nodiscard]] QList<EventContract> contractsIn(const Json &tenant);

/// What the payload in @p folder is judged by: its own contract.json or the usual one, and its yardstick.json if there is one.
[[nodiscard]] Yardstick readYardstick(const QString &folder);

} // namespace journeyscope::testing
