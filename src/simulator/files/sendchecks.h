// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/description/tenantdescription.h"
#include "simulator/description/tenantmistake.h"

#include <expected>

namespace journeyscope::simulator {

/// Whether triggered sends, suppression lists and enrichments are told apart and name what is there.
[[nodiscard]] std::expected<void, TenantMistake> checkSends(const TenantDescription &tenant);

} // namespace journeyscope::simulator
