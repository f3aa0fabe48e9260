// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "timeline/foldedaxis.h"
#include "ui/timeline/timelinelook.h"

#include <QTimeZone>

namespace journeyscope {

/// Paints the axis above the lanes: moments in words, the line with its marks, and the silences that are folded.
class AxisPainter
{
public:
    /// @p zone is for the words.
    AxisPainter(const FoldedAxis &axis, const TimelineLook &look, const QPalette &palette, const QTimeZone &zone);

    /// @p place begins where the axis begins and is as wide as there is room for words; @p now may be invalid.
    void paint(QPainter &painter, const QRectF &place, const QDateTime &now) const;
    /// Where the lines of the marks belong, from the axis' beginning.
    [[nodiscard]] QList<double> marks() const;
    /// What the corner beside the axis says: the day, if there is only one, and the zone.
    [[nodiscard]] QString cornerText() const;

private:
    struct Word {
        QString text;
        double begin = 0;
        double end = 0;
    };

    void paintLine(QPainter &painter, const QRectF &place) const;
    void paintFolds(QPainter &painter, const QRectF &place, double y) const;
    void paintNow(QPainter &painter, const QRectF &place, double x, QList<Word> &words) const;
    void addWord(QList<Word> &words, const QDateTime &moment, double x, double room) const;
    [[nodiscard]] QString momentWords(const QDateTime &moment) const;
    [[nodiscard]] bool isOneDay() const;

    const FoldedAxis &m_axis;
    const TimelineLook &m_look;
    QPalette m_palette;
    QTimeZone m_zone;
};

} // namespace journeyscope
