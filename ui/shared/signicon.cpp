// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/signicon.h"

#include "ui/shared/appearance.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

#include <algorithm>

namespace journeyscope {

namespace {

constexpr double disabledOpacity = 0.4;

// The themes draw these as squares, which look like boxes to be ticked.
class SignIconEngine : public QIconEngine
{
public:
    enum class Glyph { Tick, Cross, Exclamation, Information, Question };

    SignIconEngine(Glyph glyph, Tone tone)
        : m_glyph(glyph)
        , m_tone(tone)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        const bool selected = mode == QIcon::Selected;
        const QColor disc = selected ? palette.color(QPalette::HighlightedText) : toneColour(m_tone, palette);
        const double side = std::min(rect.width(), rect.height());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setOpacity(mode == QIcon::Disabled ? disabledOpacity : 1);
        painter->translate(QRectF(rect).center());
        painter->scale(side / 16, side / 16);
        if (m_glyph == Glyph::Question) {
            painter->setPen(QPen(disc, 1.2));
            painter->setBrush(Qt::NoBrush);
            painter->drawEllipse(QPointF(), 6.4, 6.4);
            paintGlyph(painter, disc);
        } else {
            painter->setPen(Qt::NoPen);
            painter->setBrush(disc);
            painter->drawEllipse(QPointF(), 7, 7);
            paintGlyph(painter, palette.color(selected ? QPalette::Highlight : QPalette::Base));
        }
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override { return scaledPixmap(size, mode, state, 1); }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        painter.end();
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new SignIconEngine(m_glyph, m_tone); }

private:
    /// Around the origin, on a disc of 14 units.
    void paintGlyph(QPainter *painter, const QColor &colour) const
    {
        painter->setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(Qt::NoBrush);
        switch (m_glyph) {
        case Glyph::Tick: painter->drawPolyline(QPolygonF({{-3.2, 0.2}, {-1, 2.6}, {3.3, -2.4}})); break;
        case Glyph::Cross:
            painter->drawLine(QPointF(-2.5, -2.5), QPointF(2.5, 2.5));
            painter->drawLine(QPointF(-2.5, 2.5), QPointF(2.5, -2.5));
            break;
        case Glyph::Exclamation: paintStrokeAndDot(painter, -3.6, 0.6, 3.5); break;
        case Glyph::Information: paintStrokeAndDot(painter, 3.6, -0.6, -3.5); break;
        case Glyph::Question: {
            QPainterPath hook;
            hook.moveTo(-1.9, -1.7);
            hook.cubicTo(-1.7, -4.4, 2.2, -4.2, 2, -1.6);
            hook.cubicTo(1.8, -0.2, 0, -0.2, 0, 1.2);
            painter->setPen(QPen(colour, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter->drawPath(hook);
            painter->drawPoint(QPointF(0, 3.4));
            break;
        }
        }
    }

    static void paintStrokeAndDot(QPainter *painter, double from, double to, double dot)
    {
        painter->drawLine(QPointF(0, from), QPointF(0, to));
        painter->drawPoint(QPointF(0, dot));
    }

    Glyph m_glyph;
    Tone m_tone;
};

} // namespace

QIconEngine *signIconEngine(const QString &name)
{
    using Glyph = SignIconEngine::Glyph;
    if (name == u"data-success")
        return new SignIconEngine(Glyph::Tick, Tone::Positive);
    if (name == u"data-error")
        return new SignIconEngine(Glyph::Cross, Tone::Negative);
    if (name == u"data-warning")
        return new SignIconEngine(Glyph::Exclamation, Tone::Attention);
    if (name == u"data-information")
        return new SignIconEngine(Glyph::Information, Tone::Accent);
    if (name == u"question")
        return new SignIconEngine(Glyph::Question, Tone::Muted);
    return nullptr;
}

} // namespace journeyscope
