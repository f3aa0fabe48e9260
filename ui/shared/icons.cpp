// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/icons.h"

#include "ui/shared/signicon.h"

#include <QAction>
#include <QGuiApplication>
#include <QIconEngine>
#include <QLineEdit>
#include <QPainter>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace journeyscope {

namespace {

constexpr int greyest = 48; ///< of 255: up to this saturation a stroke counts as one without colour
constexpr double disabledOpacity = 0.4;

QPalette::ColorRole strokeRole(QIcon::Mode mode)
{
    return mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText;
}

/// Gives the colourless pixels of @p drawn the colour @p stroke and leaves their opacity.
QImage tinted(QImage drawn, const QColor &stroke)
{
    drawn.convertTo(QImage::Format_ARGB32);
    for (int y = 0; y < drawn.height(); ++y) {
        auto *pixels = reinterpret_cast<QRgb *>(drawn.scanLine(y));
        for (int x = 0; x < drawn.width(); ++x) {
            const int alpha = qAlpha(pixels[x]);
            const QColor colour = QColor::fromRgb(pixels[x]);
            const bool isBright = colour.value() > 160;
            if (alpha > 0 && !isBright && (colour.value() < 70 || colour.hsvSaturation() < greyest))
                pixels[x] = qRgba(stroke.red(), stroke.green(), stroke.blue(), alpha);
        }
    }
    return drawn;
}

class PaletteIconEngine : public QIconEngine
{
public:
    explicit PaletteIconEngine(QIcon icon)
        : m_icon(std::move(icon))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        // Asked by the size it has on paper, so that a finer screen gets the same drawing, only finer.
        QImage image = m_icon.pixmap((QSizeF(size) / scale).toSize(), scale, QIcon::Normal, state).toImage();
        if (image.isNull())
            return {};
        image.setDevicePixelRatio(1);
        image = tinted(image, QGuiApplication::palette().color(QPalette::Active, strokeRole(mode)));
        QPixmap shown(image.size());
        shown.fill(Qt::transparent);
        QPainter painter(&shown);
        painter.setOpacity(mode == QIcon::Disabled ? disabledOpacity : 1);
        painter.drawImage(0, 0, image);
        painter.end();
        shown.setDevicePixelRatio(scale);
        return shown;
    }

    QList<QSize> availableSizes(QIcon::Mode mode, QIcon::State state) override { return m_icon.availableSizes(mode, state); }
    QString iconName() override { return m_icon.name(); }
    bool isNull() override { return m_icon.isNull(); }
    [[nodiscard]] QIconEngine *clone() const override { return new PaletteIconEngine(m_icon); }

private:
    QIcon m_icon;
};

} // namespace

void offerClearing(QLineEdit *field)
{
    field->setClearButtonEnabled(true);
    if (auto *clear = field->findChild<QAction *>(u"_q_qlineeditclearaction"_s))
        clear->setIcon(themedIcon(u"edit-clear"_s));
}

QIcon themedIcon(const QString &name)
{
    if (QIconEngine *sign = signIconEngine(name))
        return QIcon(sign);
    QIcon icon = QIcon::fromTheme(name);
    return icon.isNull() ? QIcon() : QIcon(new PaletteIconEngine(std::move(icon)));
}

} // namespace journeyscope
