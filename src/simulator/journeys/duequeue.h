// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

#include <map>

namespace journeyscope::simulator {

/// What falls due at a moment.
struct Due {
    quint64 pass = 0; ///< whose next step it is; 0: a pause ends
    qsizetype step = -1; ///< place in the version; -1: the path ends
    qsizetype version = -1; ///< whose pause ends
};

/// Everything that is going to happen, earliest first; equal moments in the order they were scheduled.
using DueQueue = std::multimap<QDateTime, Due>;

} // namespace journeyscope::simulator
