// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinelook.h"

#include "ui/shared/appearance.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

#include <algorithm>

namespace journeyscope {

TimelineLook::TimelineLook(const QFont &widgetFont)
    : label(widgetFont)
    , small(widgetFont)
    , title(widgetFont)
{
    if (small.pointSizeF() > 0)
        small.setPointSizeF(std::max(7.0, small.pointSizeF() * 0.88));
    else
        small.setPixelSize(std::max(9, small.pixelSize() * 88 / 100));
    title.setWeight(QFont::DemiBold);

    const int line = QFontMetrics(label).height();
    sign = std::max(16, line - line % 2);
    rowHeight = std::max(sign, line) + 6;
    lanePadding = 4;
    axisHeight = 2 * QFontMetrics(small).height() + 6;
    for (const Layer layer : allLayers)
        titleWidth = std::max(titleWidth, QFontMetrics(title).horizontalAdvance(layerTitle(layer)));
    titleWidth += 28;
}

QColor outcomeColour(TimelineOutcome outcome, const QPalette &palette)
{
    return toneColour(appearanceOf(outcome).tone, palette);
}

QColor outcomeGround(TimelineOutcome outcome, const QPalette &palette)
{
    return toneGround(appearanceOf(outcome).tone, palette);
}

/// Drawn in a square from -8 to 8.
static void paintShape(QPainter &painter, TimelineOutcome outcome, const QColor &colour, const QColor &ground)
{
    const QPen line(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    const QPen cut(ground, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    const auto disc = [&] {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(QPointF(0, 0), 6.5, 6.5);
        painter.setPen(cut);
        painter.setBrush(Qt::NoBrush);
    };
    painter.setBrush(Qt::NoBrush);
    switch (outcome) {
    case TimelineOutcome::Done:
        disc();
        painter.drawPolyline(QPolygonF {{-3, 0.3}, {-0.9, 2.4}, {3.1, -2.2}});
        break;
    case TimelineOutcome::Quiet:
        painter.setPen(line);
        painter.drawEllipse(QPointF(0, 0), 3.2, 3.2);
        break;
    case TimelineOutcome::Waiting:
        painter.setPen(line);
        painter.drawEllipse(QPointF(0, 0), 5.7, 5.7);
        painter.drawPolyline(QPolygonF {{0, -3.2}, {0, 0}, {2.3, 1.5}});
        break;
    case TimelineOutcome::Refused:
        disc();
        painter.drawLine(QPointF(-2.4, -2.4), QPointF(2.4, 2.4));
        painter.drawLine(QPointF(2.4, -2.4), QPointF(-2.4, 2.4));
        break;
    case TimelineOutcome::Failed: {
        QPainterPath triangle;
        triangle.addPolygon(QPolygonF {{0, -5.4}, {6, 4.9}, {-6, 4.9}});
        triangle.closeSubpath();
        painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(colour);
        painter.drawPath(triangle);
        painter.setPen(cut);
        painter.drawLine(QPointF(0, -1.8), QPointF(0, 1.2));
        painter.drawPoint(QPointF(0, 3.5));
        break;
    }
    }
}

void paintSign(QPainter &painter, const QRectF &place, TimelineOutcome outcome, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(place.center());
    const double scale = std::min(place.width(), place.height()) / 16;
    painter.scale(scale, scale);
    paintShape(painter, outcome, outcomeColour(outcome, palette), palette.color(QPalette::Base));
    painter.restore();
}

QIcon signIcon(TimelineOutcome outcome, const QPalette &palette, qreal devicePixelRatio)
{
    constexpr int side = 16;
    QPixmap pixmap(QSize(side, side) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintSign(painter, QRectF(0, 0, side, side), outcome, palette);
    painter.end();
    QIcon icon;
    icon.addPixmap(pixmap, QIcon::Normal);
    icon.addPixmap(pixmap, QIcon::Selected);
    return icon;
}

} // namespace journeyscope
