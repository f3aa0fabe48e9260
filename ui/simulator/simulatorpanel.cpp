// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulator/simulatorpanel.h"

#include "ui/shared/tonelabel.h"
#include "ui/shared/words.h"
#include "ui/simulator/clockpanel.h"
#include "ui/simulator/faultlist.h"
#include "ui/simulator/tenantpicker.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QScrollArea>
#include <QScrollBar>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace journeyscope {

namespace {

constexpr int narrowest = 320;

/// The one local file or folder that is dragged; empty for anything else.
QString draggedPath(const QMimeData *dragged)
{
    const QList<QUrl> urls = dragged->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

Appearance stateOf(bool running, const QString &realTenant)
{
    if (running)
        return {u"data-success"_s, Tone::Positive, SimulatorPanel::tr("Running")};
    if (!realTenant.isEmpty())
        return {u"globe"_s, Tone::Muted, SimulatorPanel::tr("Off: a real tenant is chosen")};
    return {u"media-playback-stop"_s, Tone::Muted, SimulatorPanel::tr("Stopped")};
}

QString explanationOf(bool running, const QString &realTenant)
{
    if (running)
        return {};
    if (!realTenant.isEmpty())
        return SimulatorPanel::tr(
            "You are talking to “%1”, a real tenant. Its clock cannot be moved and nothing is broken there on purpose. "
            "Start a simulated tenant to leave it.")
            .arg(realTenant);
    return SimulatorPanel::tr("Start a tenant to move its clock and to switch faults. It runs on this computer only.");
}

} // namespace

SimulatorPanel::SimulatorPanel(PracticeTenants &practice, QWidget *parent)
    : QDockWidget(tr("Simulator"), parent)
    , m_practice(practice)
    , m_state(new ToneLabel(ToneLabel::Ground::None, this))
    , m_explanation(foreignLabel(u"simulatorExplanation"_s, this))
    , m_picker(new TenantPicker(this))
    , m_clock(new ClockPanel(practice.control(), this))
    , m_faults(new FaultList(practice.control(), this))
{
    setObjectName(u"simulatorPanel"_s);
    setAccessibleName(tr("Simulator"));
    setFeatures(QDockWidget::DockWidgetClosable);
    setAllowedAreas(Qt::RightDockWidgetArea);
    setAcceptDrops(true);
    m_state->setObjectName(u"simulatorState"_s);
    auto *area = new QScrollArea(this);
    area->setObjectName(u"simulatorArea"_s);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or the page would change its width with its height
    area->setWidget(makePage());
    area->setMinimumWidth(
        std::max(narrowest, area->widget()->minimumSizeHint().width() + area->verticalScrollBar()->sizeHint().width()));
    setWidget(area);

    connect(m_picker, &TenantPicker::startRequested, this, &SimulatorPanel::startRequested);
    connect(m_picker, &TenantPicker::fileRequested, this, &SimulatorPanel::fileRequested);
    connect(m_picker, &TenantPicker::stopRequested, this, &SimulatorPanel::stopRequested);
    connect(m_picker, &TenantPicker::resetRequested, this, &SimulatorPanel::resetRequested);
    connect(m_clock, &ClockPanel::moved, this, &SimulatorPanel::clockMoved);
    connect(m_faults, &FaultList::failed, this, &SimulatorPanel::failed);
    m_second.setInterval(500ms);
    connect(&m_second, &QTimer::timeout, this, &SimulatorPanel::tick);
    m_picker->show(practice.available(), {});
    showState({}, {});
}

QWidget *SimulatorPanel::makePage()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(10, 8, 10, 10);
    column->setSpacing(8);
    column->addWidget(m_state);
    column->addWidget(m_explanation);
    column->addWidget(m_picker);
    column->addSpacing(8);
    column->addWidget(m_clock);
    column->addSpacing(8);
    column->addWidget(m_faults);
    column->addStretch();
    return page;
}

void SimulatorPanel::showState(const QString &running, const QString &realTenant)
{
    const bool runs = m_practice.control().isRunning() && realTenant.isEmpty();
    m_state->show(stateOf(runs, realTenant));
    m_explanation->setText(explanationOf(runs, realTenant));
    m_explanation->setVisible(!m_explanation->text().isEmpty());
    // A sign-in renewed by itself must not take back what somebody is choosing.
    if (running != m_running || realTenant != m_realTenant || runs != m_second.isActive())
        m_picker->show(m_practice.available(), runs ? running : QString());
    m_running = running;
    m_realTenant = realTenant;
    m_clock->refresh();
    m_faults->refresh();
    m_clock->setEnabled(runs);
    m_faults->setEnabled(runs);
    runs ? m_second.start() : m_second.stop();
}

void SimulatorPanel::tick()
{
    if (isVisible())
        m_clock->showTime();
    Q_EMIT clockTicked();
}

void SimulatorPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedPath(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void SimulatorPanel::dropEvent(QDropEvent *event)
{
    const QString path = draggedPath(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT startRequested(path);
}

} // namespace journeyscope
