// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "timeline/timelineentry.h"
#include "timeline/timescale.h"

#include <chrono>

namespace journeyscope {

/// A silence that is drawn shorter than it was.
struct Fold {
    QDateTime begin;
    QDateTime end;
    double x = 0; ///< where it begins
    double width = 0;

    [[nodiscard]] std::chrono::milliseconds duration() const { return std::chrono::milliseconds(begin.msecsTo(end)); }
};

/// A stretch of the axis that is true to scale.
struct AxisStretch {
    TimeScale scale;
    double x = 0; ///< where it begins
};

/// One time axis for things that are milliseconds and days apart: true to scale wherever something happens, with the silences
/// between folded. Every stretch has the same scale.
class FoldedAxis
{
public:
    FoldedAxis() = default;
    /// @param moments  where something happens, in any order; invalid ones are left out
    /// @param width    for the whole axis, device-independent pixels
    /// @param folded   what a folded silence takes, if there are not so many of them that they would crowd out the rest
    FoldedAxis(QList<QDateTime> moments, double width, double folded);

    [[nodiscard]] bool isEmpty() const { return m_points.isEmpty(); }
    [[nodiscard]] QDateTime begin() const { return isEmpty() ? QDateTime() : m_points.first().moment; }
    [[nodiscard]] QDateTime end() const { return isEmpty() ? QDateTime() : m_points.last().moment; }
    [[nodiscard]] double width() const { return m_width; }

    /// Moments outside end at the edges.
    [[nodiscard]] double xAt(const QDateTime &moment) const;
    [[nodiscard]] QDateTime momentAt(double x) const;
    [[nodiscard]] const QList<Fold> &folds() const { return m_folds; }
    [[nodiscard]] const QList<AxisStretch> &stretches() const { return m_stretches; }

private:
    void place(const QList<bool> &isFolded, double folded);
    void cutIntoStretches(const QList<bool> &isFolded);

    QList<Tick> m_points; ///< the moments, in order, each once
    QList<Fold> m_folds;
    QList<AxisStretch> m_stretches;
    double m_width = 0;
};

/// Waits may end long after everything else. The moment at which the axis ends, so that what has happened keeps its room:
/// the last thing known, or @p now, and a little more; a wait that ends soon is shown whole.
[[nodiscard]] QDateTime horizonOf(const QList<TimelineEntry> &entries, const QDateTime &now);
/// What the axis of @p entries must show: beginnings and ends up to the horizon, and @p now where it is valid. A look that
/// found nothing is but a moment: how long it took matters to nobody and would take room from what happened.
[[nodiscard]] QList<QDateTime> momentsOf(const QList<TimelineEntry> &entries, const QDateTime &now);

} // namespace journeyscope
