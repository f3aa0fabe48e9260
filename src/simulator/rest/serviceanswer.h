// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/rest/call.h"
#include "simulator/tenant/tenant.h"

namespace journeyscope::simulator {

/// Adds what every answer of the contacts service ends with (recorded).
[[nodiscard]] Reply serviceReply(Json answer, Tenant &tenant, const Call &call);

} // namespace journeyscope::simulator
