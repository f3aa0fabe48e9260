// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>

namespace journeyscope {

/// A mark on the axis: where, and with which words.
struct Tick {
    QDateTime moment;
    double x = 0;
};

/// Maps moments to x positions; knows no painter.
struct TimeScale {
    QDateTime begin;
    QDateTime end; ///< after begin
    double width = 0; ///< device-independent pixels from begin to end

    [[nodiscard]] double xAt(const QDateTime &moment) const;
    [[nodiscard]] QDateTime momentAt(double x) const;
    /// Round moments (1, 2, 5, 10, 15, 30 seconds, minutes, …) at least @p apart pixels from each other.
    [[nodiscard]] QList<Tick> ticks(double apart) const;
};

} // namespace journeyscope
