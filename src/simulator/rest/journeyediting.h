// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/rest/call.h"
#include "simulator/tenant/tenant.h"

namespace journeyscope::simulator {

/// A new journey, or a new version of one whose key exists.
[[nodiscard]] Reply answerCreateJourney(Tenant &tenant, const Call &call);
[[nodiscard]] Reply answerUpdateJourney(Tenant &tenant, const Call &call);
[[nodiscard]] Reply answerDeleteJourney(Tenant &tenant, const Call &call);
/// The status of every version.
[[nodiscard]] Reply answerJourneyStatus(Tenant &tenant, const Call &call);

} // namespace journeyscope::simulator
