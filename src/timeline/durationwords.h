// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>

namespace journeyscope {

/// "120 ms", "1.2 s", "45 s", "3 min", "2 h 5 min", "3 days": two units at most, short enough for a chart.
[[nodiscard]] QString durationWords(std::chrono::milliseconds duration);

} // namespace journeyscope
