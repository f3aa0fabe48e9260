// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/rest/call.h"
#include "simulator/tenant/tenant.h"

namespace journeyscope::simulator {

[[nodiscard]] Reply answerRows(Tenant &tenant, const Call &call);
[[nodiscard]] Reply answerRowsPage(Tenant &tenant, const Call &call);

} // namespace journeyscope::simulator
