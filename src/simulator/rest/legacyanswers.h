// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/rest/call.h"
#include "simulator/tenant/tenant.h"

namespace journeyscope::simulator {

/// Lists below /legacy/v1 of what the tenant has none of: delivery policies, messages, keywords and codes for mobiles.
/// The services are undocumented; the shape is what client libraries read (community).
[[nodiscard]] Reply answerNoLegacyEntries(Tenant &tenant, const Call &call);

} // namespace journeyscope::simulator
