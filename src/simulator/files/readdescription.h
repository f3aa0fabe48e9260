// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/description/tenantdescription.h"

namespace journeyscope::simulator {

/// A tenant as its file describes it. @p json fits the schema.
[[nodiscard]] TenantDescription readDescription(const Json &json);

} // namespace journeyscope::simulator
