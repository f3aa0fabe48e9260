// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/json.h"
#include "journeys/journey.h"

namespace journeyscope {

/// Reads one activity of a journey version, of whatever type.
[[nodiscard]] Activity readActivity(const Json &json);

} // namespace journeyscope
