// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulator/clockpanel.h"

#include "timeline/durationwords.h"
#include "ui/shared/appearance.h"
#include "ui/shared/words.h"
#include "ui/simulator/clockslider.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace journeyscope {

namespace {

constexpr std::chrono::seconds day = 24h;

/// "Friday, 27 November 2026, 14:03:12 CET": with the weekday, because journeys wait for those.
QString wholeMoment(const QDateTime &utc)
{
    const QDateTime local = utc.toLocalTime();
    return ClockPanel::tr("%1, %2 %3")
        .arg(QLocale().toString(local.date(), u"ddd d MMM yyyy"_s), local.toString(u"HH:mm:ss"_s),
            local.timeZoneAbbreviation());
}

QString aheadText(const QDateTime &now)
{
    const auto ahead = now - QDateTime::currentDateTimeUtc();
    if (ahead < 2s)
        return ClockPanel::tr("The same as on this computer");
    return ClockPanel::tr("%1 ahead of this computer").arg(durationWords(ahead));
}

} // namespace

ClockPanel::ClockPanel(PracticeControl &control, QWidget *parent)
    : QWidget(parent)
    , m_control(control)
    , m_time(foreignLabel(u"tenantTime"_s, this))
    , m_ahead(foreignLabel(u"tenantTimeAhead"_s, this))
    , m_rates(new QComboBox(this))
    , m_slider(new ClockSlider(this))
    , m_move(new QPushButton(this))
{
    setObjectName(u"clockPanel"_s);
    QFont large = m_time->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setBold(true);
    m_time->setFont(large);
    m_slider->setObjectName(u"clockSlider"_s);
    m_slider->setAccessibleName(tr("How far to move the clock"));
    m_move->setObjectName(u"moveClockButton"_s);
    makeRates();

    auto *pace = new QLabel(tr("S&peed:"), this);
    pace->setBuddy(m_rates);
    auto *jump = new QLabel(tr("Move on &by:"), this);
    jump->setBuddy(m_slider);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->addWidget(sectionTitle(tr("Clock"), this), 0, 0, 1, 2);
    grid->addWidget(m_time, 1, 0, 1, 2);
    grid->addWidget(m_ahead, 2, 0, 1, 2);
    grid->addWidget(pace, 3, 0);
    grid->addWidget(m_rates, 3, 1);
    grid->addWidget(jump, 4, 0, 1, 2);
    grid->addWidget(m_slider, 5, 0, 1, 2);
    grid->addWidget(m_move, 6, 0, 1, 2);
    grid->addLayout(makeJumps(), 7, 0, 1, 2);
    grid->setColumnStretch(1, 1);

    connect(m_slider, &QSlider::valueChanged, this, &ClockPanel::previewDistance);
    connect(m_move, &QPushButton::clicked, this, [this] { moveOn(m_slider->distance()); });
    applyTone();
    refresh();
}

void ClockPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        applyTone();
    QWidget::changeEvent(event);
}

void ClockPanel::applyTone()
{
    QPalette muted = palette();
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive})
        muted.setColor(group, QPalette::WindowText, toneColour(Tone::Muted, palette()));
    m_ahead->setPalette(muted);
}

void ClockPanel::makeRates()
{
    m_rates->setObjectName(u"clockRate"_s);
    m_rates->setAccessibleName(tr("Speed of the clock"));
    m_rates->addItem(tr("Stands still"), 0.0);
    m_rates->addItem(tr("Real time"), 1.0);
    m_rates->addItem(tr("60×, a minute every second"), 60.0);
    m_rates->addItem(tr("3600×, an hour every second"), 3600.0);
    connect(m_rates, &QComboBox::activated, this, [this](int index) {
        m_control.setClockRate(m_rates->itemData(index).toDouble());
        showTime();
        Q_EMIT moved();
    });
}

QHBoxLayout *ClockPanel::makeJumps()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    addJump(row, u"addHourButton"_s, tr("+&1 hour"), 1h);
    addJump(row, u"addDayButton"_s, tr("+1 da&y"), day);
    addJump(row, u"addWeekButton"_s, tr("+&7 days"), 7 * day);
    return row;
}

void ClockPanel::addJump(QHBoxLayout *row, const QString &name, const QString &text, std::chrono::seconds distance)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAccessibleName(tr("Move the clock on by %1").arg(distanceWords(distance)));
    connect(button, &QPushButton::clicked, this, [this, distance] { moveOn(distance); });
    row->addWidget(button, 1);
}

void ClockPanel::refresh()
{
    const QSignalBlocker quiet(m_rates);
    m_rates->setCurrentIndex(m_control.isRunning() ? m_rates->findData(m_control.clockRate()) : -1);
    if (!m_control.isRunning())
        m_slider->setValue(0);
    previewDistance();
    showTime();
}

void ClockPanel::showTime()
{
    const QDateTime now = m_control.now();
    m_time->setText(now.isValid() ? wholeMoment(now) : u"–"_s);
    m_ahead->setText(now.isValid() ? aheadText(now) : tr("No tenant is running"));
    if (m_slider->value() > 0)
        previewDistance();
}

void ClockPanel::previewDistance()
{
    const std::chrono::seconds distance = m_slider->distance();
    m_move->setEnabled(distance > 0s);
    m_move->setText(
        distance == 0s ? tr("&Move the clock") : tr("&Move the clock on by %1").arg(distanceWords(distance)));
    m_move->setAccessibleName(m_move->text().remove(u'&'));
    if (distance == 0s) {
        m_slider->setToolTip({});
        return;
    }
    m_slider->setToolTip(tr("To %1").arg(wholeMoment(m_control.now().addDuration(distance))));
    m_slider->setAccessibleDescription(m_slider->toolTip());
}

void ClockPanel::moveOn(std::chrono::seconds distance)
{
    if (distance <= 0s)
        return;
    m_control.advance(distance);
    m_slider->setValue(0);
    showTime();
    Q_EMIT moved();
}

} // namespace journeyscope
