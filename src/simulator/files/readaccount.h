// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/description/tenantdescription.h"

namespace journeyscope::simulator {

[[nodiscard]] BusinessUnit readBusinessUnit(const Json &json);
[[nodiscard]] Package readPackage(const Json &json);
/// What the user is given: where the file does not say otherwise, that of the first package.
void readHandsOut(const Json &json, TenantDescription &description);

} // namespace journeyscope::simulator
