// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/json.h"
#include "simulator/description/tenantmistake.h"

namespace journeyscope::simulator {

/// Compares @p file with the JSON Schema of tenant files, resources/schema/tenant-1.json: members, types, allowed
/// words.
[[nodiscard]] std::expected<void, TenantMistake> checkAgainstSchema(const Json &file);

} // namespace journeyscope::simulator
