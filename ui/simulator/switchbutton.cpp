// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulator/switchbutton.h"

#include "ui/shared/appearance.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace journeyscope {

namespace {

constexpr int trackWidth = 32;
constexpr int trackHeight = 18;
constexpr int knobInset = 3;
constexpr int gap = 6; ///< between word and track
constexpr int margin = 3; ///< room for the sign of focus

} // namespace

SwitchButton::SwitchButton(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize SwitchButton::sizeHint() const
{
    const int words = std::max(fontMetrics().horizontalAdvance(tr("On")), fontMetrics().horizontalAdvance(tr("Off")));
    return {words + gap + trackWidth + 2 * margin, std::max(fontMetrics().height(), trackHeight) + 2 * margin};
}

QString SwitchButton::word() const
{
    return isChecked() ? tr("On") : tr("Off");
}

QRect SwitchButton::trackRect() const
{
    const QRect track(width() - margin - trackWidth, (height() - trackHeight) / 2, trackWidth, trackHeight);
    return QStyle::visualRect(layoutDirection(), rect(), track);
}

void SwitchButton::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void SwitchButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isEnabled())
        painter.setOpacity(0.6);
    const QRect track = trackRect();
    const QColor line = toneColour(isChecked() ? Tone::Attention : Tone::Muted, palette());
    painter.setPen(QPen(line, 1.4));
    painter.setBrush(isChecked() ? line : palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(track).adjusted(0.7, 0.7, -0.7, -0.7), trackHeight / 2.0, trackHeight / 2.0);
    const int side = trackHeight - 2 * knobInset;
    const bool knobRight = isChecked() != (layoutDirection() == Qt::RightToLeft);
    const int x = knobRight ? track.right() + 1 - knobInset - side : track.left() + knobInset;
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChecked() ? palette().color(QPalette::Base) : line);
    painter.drawEllipse(x, track.top() + knobInset, side, side);

    const QRect words =
        QStyle::visualRect(layoutDirection(), rect(), {margin, 0, width() - 2 * margin - trackWidth - gap, height()});
    painter.setPen(isChecked() ? palette().color(QPalette::WindowText) : line);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignRight, word());
    if (hasFocus()) {
        painter.setPen(QPen(toneColour(Tone::Accent, palette()), 1.4));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(track).adjusted(-2, -2, 2, 2), trackHeight / 2.0 + 2, trackHeight / 2.0 + 2);
    }
}

} // namespace journeyscope
