// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include "ui/credentials/signinstate.h"
#include "ui/credentials/tenantswitch.h"
#include "ui/diagnosis/diagnosispanel.h"
#include "ui/injection/payloadfiller.h"
#include "ui/shared/messagestrip.h"
#include "ui/shared/words.h"
#include "ui/simulator/simulatorpanel.h"
#include "ui/timeline/timelinepanel.h"

#include <QAction>
#include <QScreen>

#include <algorithm>

// What the window does with the simulated tenant: start, stop, reset, and live in its time.

using namespace Qt::StringLiterals;

namespace journeyscope {

void MainWindow::connectSimulator()
{
    connect(m_simulator, &SimulatorPanel::startRequested, this, &MainWindow::startPractice);
    connect(m_simulator, &SimulatorPanel::fileRequested, this, &MainWindow::openTenantFile);
    connect(m_simulator, &SimulatorPanel::resetRequested, this, &MainWindow::resetPractice);
    connect(m_simulator, &SimulatorPanel::stopRequested, this, &MainWindow::stopPractice);
    connect(m_simulator, &SimulatorPanel::clockMoved, this, &MainWindow::clockMoved);
    connect(m_simulator, &SimulatorPanel::clockTicked, this, &MainWindow::followTenantClock);
    connect(m_simulator->toggleViewAction(), &QAction::toggled, this, &MainWindow::makeRoomForSimulator);
    connect(m_simulator, &SimulatorPanel::failed, this,
        [this](const QString &sentence) { say(Severity::Error, sentence); });
}

bool MainWindow::startPractice(const QString &id)
{
    m_strip->hide();
    const Result<PracticeWalk> walk = m_practice.start(id);
    if (!walk) {
        // Whoever was chosen before stays.
        showTenants();
        say(Severity::Error, walk.error().detail);
        return false;
    }
    takeWalk(*walk);
    return true;
}

void MainWindow::startFirstPractice()
{
    const QList<PracticeTenant> tenants = m_practice.available();
    if (!tenants.isEmpty())
        startPractice(tenants.first().id);
}

void MainWindow::showSimulatorPanel()
{
    m_simulator->show();
}

void MainWindow::openTenantFile()
{
    if (const std::optional<QString> file = m_questions.whichTenantFile())
        startPractice(*file);
}

void MainWindow::resetPractice()
{
    m_strip->hide();
    const Result<PracticeWalk> walk = m_practice.reset();
    walk ? takeWalk(*walk) : say(Severity::Error, walk.error().detail);
}

void MainWindow::stopPractice()
{
    if (!m_walk)
        return;
    m_strip->hide();
    m_walk.reset();
    m_practice.control().stop();
    m_filler->forget();
    m_selection.clear();
    m_diagnosis->chooseExpectedJourney({});
    m_diagnosis->chooseSince({});
    m_session.leaveTenant();
    showTenants();
}

void MainWindow::takeWalk(const PracticeWalk &walk)
{
    m_filler->forget();
    m_selection.clear();
    m_diagnosis->chooseExpectedJourney({});
    m_diagnosis->chooseSince({});
    m_walk = walk;
    showTenants();
    m_session.chooseProfile(walk.profile, walk.clientSecret);
}

QDateTime MainWindow::tenantNow() const
{
    const QDateTime now = m_practice.control().now();
    return now.isValid() ? now : QDateTime::currentDateTimeUtc();
}

void MainWindow::followTenantClock()
{
    const QDateTime now = tenantNow();
    // In whole seconds, so that two clocks that are read one after the other do not seem to differ.
    const auto ahead = std::chrono::round<std::chrono::seconds>(now - QDateTime::currentDateTimeUtc());
    m_signIn->setAhead(ahead);
    m_diagnosis->setAhead(ahead);
    m_timeline->setNow(m_session.timeline().isEmpty() ? QDateTime() : now);
}

void MainWindow::clockMoved()
{
    followTenantClock();
    if (m_session.diagnosis() && !m_session.isBusy())
        say(Severity::Note,
            tr("In the simulated tenant it is now %1. Press Diagnose again to see who has moved on.")
                .arg(momentText(tenantNow())));
}

void MainWindow::makeRoomForSimulator(bool shown)
{
    const bool fixed = isMaximized() || isFullScreen() || isMinimized() || !isVisible();
    if (shown && !fixed && m_widened == 0) {
        m_widened = std::clamp(screen()->availableGeometry().width() - width(), 0, m_simulator->sizeHint().width());
        resize(width() + m_widened, height());
    } else if (!shown && m_widened > 0) {
        if (!fixed)
            resize(width() - m_widened, height());
        m_widened = 0;
    }
}

void MainWindow::showSimulator()
{
    const std::optional<CredentialProfile> &profile = m_session.profile();
    const bool real = profile && profile->kind != ProfileKind::Simulated;
    if (real) {
        m_practice.control().stop(); // nobody talks to it any more, and time is the real tenant's again
        m_walk.reset();
    }
    m_simulator->showState(m_walk ? m_walk->tenant.id : QString(), real ? profile->name : QString());
    m_simulatorButton->setVisible(profile && !real);
    m_actions.stopPractice->setEnabled(m_walk.has_value());
    m_actions.resetPractice->setEnabled(m_walk.has_value());
    followTenantClock();
}

} // namespace journeyscope
