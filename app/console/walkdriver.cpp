// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/walkdriver.h"

#include "models/eventdefinitionsmodel.h"

#include <QAction>
#include <QListView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace journeyscope {

WalkDriver::WalkDriver(MainWindow &window, DebugSession &session)
    : m_window(window)
    , m_session(session)
{
    connect(&session, &DebugSession::definitionsChanged, this, &WalkDriver::chooseDefinition);
    connect(&session, &DebugSession::journeysChanged, this, &WalkDriver::act);
    connect(&session, &DebugSession::definitionChanged, this, &WalkDriver::act);
    connect(&session, &DebugSession::busyChanged, this, &WalkDriver::look);
    m_patience.setSingleShot(true);
    m_patience.setInterval(1min);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_step = Step::Finished;
        Q_EMIT finished();
    });
    m_patience.start();
}

void WalkDriver::chooseDefinition()
{
    auto *list = m_window.findChild<QListView *>(u"definitionList"_s);
    if (m_step != Step::Choosing || !list || !m_window.walk() || m_session.definitionsLoading())
        return;
    const QModelIndexList found = list->model()->match(
        list->model()->index(0, 0), EventDefinitionsModel::KeyRole, m_window.walk()->definition.text(), 1, Qt::MatchExactly);
    m_step = Step::Acting;
    // Fields and journeys are waited for, but not for ever: this tenant may not show them.
    QTimer::singleShot(2s, this, [this] {
        m_waitedEnough = true;
        act();
    });
    if (!found.isEmpty())
        list->setCurrentIndex(found.first());
    act();
}

void WalkDriver::act()
{
    // A person would not be quicker than the list of fields and journeys either.
    const bool allIsThere = m_session.contract().fieldsKnown && !m_session.journeys().isEmpty();
    if (m_step != Step::Acting || !(allIsThere || m_waitedEnough))
        return;
    auto *inject = m_window.findChild<QAction *>(u"injectAction"_s);
    auto *whatHappened = m_window.findChild<QAction *>(u"whatHappenedAction"_s);
    const bool happened = m_window.walk() && m_window.walk()->since.isValid();
    // A payload with errors cannot be sent from here; what became of the one that somebody else sent can be asked.
    QAction *action = happened || !inject->isEnabled() ? whatHappened : inject;
    if (!action->isEnabled())
        return;
    m_step = Step::Looking;
    // From the event loop: the answer that brought us here is still being shown.
    QTimer::singleShot(0, action, &QAction::trigger);
}

void WalkDriver::look()
{
    if (m_step != Step::Looking || m_session.isBusy() || !m_session.diagnosis())
        return;
    m_step = Step::Finished;
    m_patience.stop();
    Q_EMIT finished();
}

} // namespace journeyscope
