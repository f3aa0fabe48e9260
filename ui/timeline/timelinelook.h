// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "timeline/timelineentry.h"

#include <QFont>
#include <QIcon>
#include <QPalette>

class QPainter;

namespace journeyscope {

/// The measures and fonts of the painted timeline, from the font of the widget.
struct TimelineLook {
    explicit TimelineLook(const QFont &widgetFont);

    QFont label;
    QFont small; ///< of the axis
    QFont title; ///< of the lanes
    int rowHeight = 0;
    int sign = 0; ///< the square that an outcome's sign takes
    int lanePadding = 0; ///< above the first row and below the last one
    int axisHeight = 0;
    int titleWidth = 0;
};

/// The sign of @p outcome: a shape of its own for each, so that the colour is not needed to tell them apart.
void paintSign(QPainter &painter, const QRectF &place, TimelineOutcome outcome, const QPalette &palette);
/// The same as an icon for lists.
[[nodiscard]] QIcon signIcon(TimelineOutcome outcome, const QPalette &palette, qreal devicePixelRatio);
/// The colour of @p outcome on the base colour of @p palette.
[[nodiscard]] QColor outcomeColour(TimelineOutcome outcome, const QPalette &palette);
[[nodiscard]] QColor outcomeGround(TimelineOutcome outcome, const QPalette &palette);

} // namespace journeyscope
