// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "timeline/foldedaxis.h"

#include <array>
#include <functional>

namespace journeyscope {

/// How large things are drawn, in device-independent pixels.
struct LaneMeasures {
    double mark = 18; ///< the square that an outcome's sign takes
    double gap = 6; ///< between a label and what follows it
    double leastLabel = 34; ///< a label with less room is left out
    int mostRows = 4; ///< in one lane, for the sake of labels
    double untilRoom = 0; ///< behind the label of what runs on beyond the axis, for the words that say until when
};

/// Where one entry is drawn.
struct PlacedEntry {
    qsizetype entry = 0; ///< its place in the list of entries
    Layer layer = Layer::Authentication;
    int row = 0; ///< in its lane, from the top
    double x = 0; ///< where its sign begins
    double barEnd = 0; ///< where its duration ends, at least x
    bool runsOn = false; ///< its end lies beyond the axis
    double labelX = 0;
    double labelWidth = 0; ///< room for the label; 0: none

    /// Where a following entry of the row may begin.
    [[nodiscard]] double end() const { return std::max(barEnd, labelX + labelWidth); }
};

/// Everything placed so that nothing lies on anything else: rows are added where labels would meet, and where there are no
/// more rows labels are shortened.
struct LaneLayout {
    FoldedAxis axis;
    QList<PlacedEntry> entries; ///< in the order of the entries
    std::array<int, 3> rows {1, 1, 1}; ///< by layer, at least one

    [[nodiscard]] int rowsOf(Layer layer) const { return rows.at(size_t(layer)); }
};

/// The width of a label in device-independent pixels.
using LabelWidth = std::function<double(const QString &)>;

/// @p width is for axis and labels together; the axis is made shorter where the last labels need room behind it.
[[nodiscard]] LaneLayout layOutLanes(const QList<TimelineEntry> &entries, const QDateTime &now, double width, const LabelWidth &labelWidth,
    const LaneMeasures &measures = {});

} // namespace journeyscope
