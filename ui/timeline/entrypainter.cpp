// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/entrypainter.h"

#include "ui/shared/appearance.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace journeyscope {

static constexpr double corner = 4;
static constexpr double arrow = 8; ///< the length of the point of a bar that runs on

QRectF EntryPainter::extent(const QRectF &row, const PlacedEntry &placed) const
{
    const double end = placed.runsOn ? row.right() : row.left() + std::max(placed.end() - placed.x, double(m_look.sign));
    return QRectF(row.topLeft(), QPointF(std::min(end + 3, row.right()), row.bottom())).adjusted(-2, 2, 0, -2);
}

void EntryPainter::paintBar(QPainter &painter, const QRectF &row, const PlacedEntry &placed, TimelineOutcome outcome) const
{
    const double length = placed.runsOn ? row.width() : placed.barEnd - placed.x;
    if (length < m_look.sign) // the sign says no less
        return;
    QPainterPath bar;
    const QRectF place(row.left(), row.top() + 3, length, row.height() - 6);
    if (placed.runsOn) {
        bar.moveTo(place.topLeft());
        bar.lineTo(place.right() - arrow, place.top());
        bar.lineTo(place.right(), place.center().y());
        bar.lineTo(place.right() - arrow, place.bottom());
        bar.lineTo(place.bottomLeft());
        bar.closeSubpath();
    } else {
        bar.addRoundedRect(place, corner, corner);
    }
    painter.fillPath(bar, outcomeGround(outcome, m_palette));
    painter.setBrush(Qt::NoBrush);
    QColor edge = outcomeColour(outcome, m_palette);
    edge.setAlphaF(0.35f);
    painter.setPen(QPen(edge, 1));
    painter.drawPath(bar);
}

void EntryPainter::paintFrame(QPainter &painter, const QRectF &extent, EntryState state) const
{
    if (!state.isSelected && !state.isHovered)
        return;
    QColor accent = m_palette.color(QPalette::Highlight);
    if (state.isSelected) {
        QColor ground = accent;
        ground.setAlphaF(0.16f);
        painter.setPen(QPen(accent, state.hasFocus ? 2 : 1));
        painter.setBrush(ground);
    } else {
        accent.setAlphaF(0.45f);
        painter.setPen(QPen(accent, 1));
        painter.setBrush(Qt::NoBrush);
    }
    painter.drawRoundedRect(extent.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
}

void EntryPainter::paintLabel(QPainter &painter, const QRectF &row, const PlacedEntry &placed, const TimelineEntry &entry) const
{
    if (placed.labelWidth <= 0)
        return;
    const bool quiet = entry.outcome == TimelineOutcome::Quiet;
    const bool bad = entry.outcome == TimelineOutcome::Refused || entry.outcome == TimelineOutcome::Failed;
    painter.setFont(m_look.label);
    painter.setPen(quiet ? toneColour(Tone::Muted, m_palette) : bad ? outcomeColour(entry.outcome, m_palette) : m_palette.color(QPalette::Text));
    const QRectF place(row.left() + placed.labelX - placed.x, row.top(), placed.labelWidth + 1, row.height());
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetricsF(m_look.label).elidedText(entry.what, Qt::ElideRight, place.width()));
}

void EntryPainter::paintUntil(QPainter &painter, const QRectF &row, const PlacedEntry &placed, const QString &until) const
{
    painter.setFont(m_look.small);
    const double width = QFontMetricsF(m_look.small).horizontalAdvance(until);
    const QRectF place = row.adjusted(0, 0, -arrow - 3, 0);
    if (place.right() - width < row.left() + placed.labelX + placed.labelWidth - placed.x + 8)
        return;
    painter.setPen(toneColour(Tone::Muted, m_palette));
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, until);
}

void EntryPainter::paint(QPainter &painter, const QRectF &row, const PlacedEntry &placed, const TimelineEntry &entry, EntryState state,
    const QString &until) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintBar(painter, row, placed, entry.outcome);
    paintFrame(painter, extent(row, placed), state);
    const double side = m_look.sign;
    paintSign(painter, QRectF(row.left(), row.center().y() - side / 2, side, side), entry.outcome, m_palette);
    paintLabel(painter, row, placed, entry);
    if (placed.runsOn && !until.isEmpty())
        paintUntil(painter, row, placed, until);
    painter.restore();
}

} // namespace journeyscope
