// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "timeline/lanelayout.h"
#include "ui/timeline/timelinelook.h"

namespace journeyscope {

/// How an entry is being looked at.
struct EntryState {
    bool isSelected = false;
    bool hasFocus = false;
    bool isHovered = false;
};

/// Paints one entry of the timeline: its duration as a faint bar, its sign, its label.
class EntryPainter
{
public:
    EntryPainter(const TimelineLook &look, const QPalette &palette)
        : m_look(look)
        , m_palette(palette)
    {
    }

    /// @p row is the strip of the entry's row, from its sign to the right edge of the view; @p until is what an entry that runs
    /// on says at that edge.
    void paint(QPainter &painter, const QRectF &row, const PlacedEntry &placed, const TimelineEntry &entry, EntryState state, const QString &until) const;
    /// The part of @p row that the entry covers.
    [[nodiscard]] QRectF extent(const QRectF &row, const PlacedEntry &placed) const;

private:
    void paintBar(QPainter &painter, const QRectF &row, const PlacedEntry &placed, TimelineOutcome outcome) const;
    void paintFrame(QPainter &painter, const QRectF &extent, EntryState state) const;
    void paintLabel(QPainter &painter, const QRectF &row, const PlacedEntry &placed, const TimelineEntry &entry) const;
    void paintUntil(QPainter &painter, const QRectF &row, const PlacedEntry &placed, const QString &until) const;

    const TimelineLook &m_look;
    QPalette m_palette;
};

} // namespace journeyscope
