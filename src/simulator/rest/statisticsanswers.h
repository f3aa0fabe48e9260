// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/rest/call.h"
#include "simulator/tenant/tenant.h"

namespace journeyscope::simulator {

/// What became of an event definition's events. Undocumented; read after a public tool.
[[nodiscard]] Reply answerTriggerStats(Tenant &tenant, const Call &call);
/// How many contacts are at which kind of activity. Undocumented; read after a public tool.
[[nodiscard]] Reply answerJourneySummary(Tenant &tenant, const Call &call);

} // namespace journeyscope::simulator
