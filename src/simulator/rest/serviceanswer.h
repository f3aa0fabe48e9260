// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/rest/call.h"
#include "simulator/tenant/tenant.h"

namespace journeyscope::simulator {

/// Adds what every answer of the contacts service ends with (recorded).
/// The same without hasErrors, which not every service tells.
[[nodiscard]] Json serviceAnswer(Json answer, Tenant &tenant, const Call &call);
[[nodiscard]] Reply serviceReply(Json answer, Tenant &tenant, const Call &call);

} // namespace journeyscope::simulator
