// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulator/clockslider.h"

#include "ui/shared/appearance.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QWheelEvent>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace journeyscope {

namespace {

constexpr std::chrono::seconds day = 24h;
/// Distances that people plan journeys with.
constexpr std::array<std::chrono::seconds, 22> distances{0s, 1min, 2min, 5min, 10min, 15min, 30min, 1h, 2h, 3h, 6h, 12h,
    day, 2 * day, 3 * day, 4 * day, 5 * day, 7 * day, 10 * day, 14 * day, 21 * day, 30 * day};
/// Which of them have a word below the slider.
constexpr std::array<int, 5> named{0, 7, 12, 17, 21};

QString shortWord(std::chrono::seconds distance)
{
    if (distance == 0s)
        return ClockSlider::tr("now");
    if (distance < day)
        return ClockSlider::tr("%1 h").arg(distance / 1h);
    return ClockSlider::tr("%1 d").arg(distance / day);
}

} // namespace

ClockSlider::ClockSlider(QWidget *parent) : QSlider(Qt::Horizontal, parent)
{
    setRange(0, int(distances.size()) - 1);
    setPageStep(5);
}

std::chrono::seconds ClockSlider::distance() const
{
    return distances.at(size_t(value()));
}

QSize ClockSlider::sizeHint() const
{
    return QSlider::sizeHint() + QSize(0, fontMetrics().height() + 2);
}

QSize ClockSlider::minimumSizeHint() const
{
    return QSlider::minimumSizeHint() + QSize(0, fontMetrics().height() + 2);
}

void ClockSlider::initStyleOption(QStyleOptionSlider *option) const
{
    QSlider::initStyleOption(option);
    option->rect.setHeight(height() - fontMetrics().height() - 2); // the words stand below
}

void ClockSlider::paintEvent(QPaintEvent *)
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    option.subControls = QStyle::SC_SliderGroove | QStyle::SC_SliderHandle;
    QPainter painter(this);
    style()->drawComplexControl(QStyle::CC_Slider, &option, &painter, this);

    painter.setPen(
        isEnabled() ? toneColour(Tone::Muted, palette()) : palette().color(QPalette::Disabled, QPalette::WindowText));
    const int handle = style()->pixelMetric(QStyle::PM_SliderLength, &option, this);
    for (const int index : named) {
        const int x = handle / 2
            + QStyle::sliderPositionFromValue(minimum(), maximum(), index, width() - handle, option.upsideDown);
        const QString word = shortWord(distances.at(size_t(index)));
        const int wide = fontMetrics().horizontalAdvance(word);
        painter.drawText(qBound(0, x - wide / 2, width() - wide), height() - fontMetrics().descent() - 1, word);
    }
}

void ClockSlider::wheelEvent(QWheelEvent *event)
{
    // The wheel scrolls the panel; it must not choose a time on its way.
    event->ignore();
}

QString distanceWords(std::chrono::seconds distance)
{
    const auto words = [](qint64 count, const QString &one, const QString &many) {
        return count == 1 ? one : many.arg(count);
    };
    if (distance < 1h)
        return words(distance / 1min, ClockSlider::tr("1 minute"), ClockSlider::tr("%1 minutes"));
    if (distance < day)
        return words(distance / 1h, ClockSlider::tr("1 hour"), ClockSlider::tr("%1 hours"));
    return words(distance / day, ClockSlider::tr("1 day"), ClockSlider::tr("%1 days"));
}

} // namespace journeyscope
