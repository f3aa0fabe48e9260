// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/practicetenants.h"

#include <QDockWidget>
#include <QTimer>

class QLabel;

namespace journeyscope {

class ClockPanel;
class FaultList;
class TenantPicker;
class ToneLabel;

/// The simulated tenant in one's hand: which one runs, what time it is there, and what trouble it plays. Clock and
/// faults are changed here; starting, stopping and resetting concern the whole window and are asked for.
class SimulatorPanel : public QDockWidget {
    Q_OBJECT

public:
    /// @p practice outlives the panel.
    explicit SimulatorPanel(PracticeTenants &practice, QWidget *parent = nullptr);

    /// Shows the tenants on offer and the state of the running one. @p running is its id, empty where none runs; @p
    /// realTenant the name of the real tenant that the window talks to, empty where it talks to none.
    void showState(const QString &running, const QString &realTenant);

Q_SIGNALS:
    /// @p id is one of those on offer, or the path of a file or folder.
    void startRequested(const QString &id);
    void fileRequested();
    void stopRequested();
    void resetRequested();
    void clockMoved();
    /// Every half second while a tenant runs.
    void clockTicked();
    void failed(const QString &sentence);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QWidget *makePage();
    void tick();

    PracticeTenants &m_practice;
    ToneLabel *m_state;
    QLabel *m_explanation;
    TenantPicker *m_picker;
    ClockPanel *m_clock;
    FaultList *m_faults;
    QString m_running;
    QString m_realTenant;
    QTimer m_second;
};

} // namespace journeyscope
