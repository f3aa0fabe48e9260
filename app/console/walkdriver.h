// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/mainwindow.h"

#include <QTimer>

namespace journeyscope {

/// Does by itself what a user does on a simulated tenant: chooses the suggested event definition, injects (or, where the event
/// was sent before, asks what happened), and waits for the verdict. Uses the window's own list and actions.
class WalkDriver : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the driver.
    WalkDriver(MainWindow &window, DebugSession &session);

Q_SIGNALS:
    /// Once, with the verdict or after a minute without one.
    void finished();

private:
    void chooseDefinition();
    void act();
    void look();

    enum class Step { Choosing, Acting, Looking, Finished };

    MainWindow &m_window;
    DebugSession &m_session;
    Step m_step = Step::Choosing;
    QTimer m_patience;
    bool m_waitedEnough = false;
};

} // namespace journeyscope
