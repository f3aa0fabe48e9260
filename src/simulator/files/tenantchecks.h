// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/description/tenantdescription.h"
#include "simulator/description/tenantmistake.h"

namespace journeyscope::simulator {

/// Whether what the parts of a tenant say of each other is true: every name names something, every path leads
/// somewhere.
[[nodiscard]] std::expected<void, TenantMistake> checkReferences(const TenantDescription &tenant);

} // namespace journeyscope::simulator
