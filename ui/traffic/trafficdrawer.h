// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/debugsession.h"

#include <QDockWidget>

class QPlainTextEdit;
class QTreeView;

namespace journeyscope {

class Selection;
class TrafficModel;

/// Every raw request of this run, newest last, and the chosen one in full. Secrets were blanked before they came here.
class TrafficDrawer : public QDockWidget
{
    Q_OBJECT

public:
    /// Both outlive the drawer.
    TrafficDrawer(const DebugSession &session, Selection &selection, QWidget *parent = nullptr);

private:
    void makeList();
    void makeDetail();
    void takeExchanges();
    void showChosen();
    void announce(const QModelIndex &current);

    const DebugSession &m_session;
    Selection &m_selection;
    TrafficModel *m_model;
    QTreeView *m_list;
    QPlainTextEdit *m_detail;
    bool m_quiet = false;
};

} // namespace journeyscope
