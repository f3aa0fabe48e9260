// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/rest/call.h"
#include "simulator/tenant/tenant.h"

namespace journeyscope::simulator {

/// Events in bulk: each member that can be queued is taken a moment later, as if it had been posted alone.
[[nodiscard]] Reply answerAsyncEvents(Tenant &tenant, const Call &call);
[[nodiscard]] Reply answerAsyncEventStatus(Tenant &tenant, const Call &call);

} // namespace journeyscope::simulator
