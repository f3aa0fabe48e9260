// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journeys/journey.h"

namespace journeyscope {

/// How many days somebody can be in the journey at most because of waits by duration, rounded up. Waits for a date or an
/// event have no length beforehand and count nothing; a month counts 31 days. Loops end where they began.
[[nodiscard]] int longestPathDays(const JourneyVersion &version);

} // namespace journeyscope
