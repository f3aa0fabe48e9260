// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "timeline/timelineentry.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QStackedWidget;

namespace journeyscope {

class Selection;
class TimelineModel;
class TimelineTable;
class TimelineView;

/// The timeline painted or as a table, whichever is wanted; both share one selection.
class TimelinePanel : public QWidget
{
    Q_OBJECT

public:
    explicit TimelinePanel(QWidget *parent = nullptr);

    void setEntries(const QList<TimelineEntry> &entries);
    /// The present by the clock of what is shown, UTC; from then on it goes by itself. Invalid: no line for it.
    void setNow(const QDateTime &now);
    /// Chooses here what @p selection says, and tells it what is chosen here. It outlives the panel.
    void follow(Selection &selection);

    [[nodiscard]] bool showsTable() const;
    void showTable(bool table);
    /// Switches between the two, for menus; checkable, "Timeline as &Table".
    [[nodiscard]] QAction *tableAction() const { return m_tableAction; }

private:
    void tellChoice();
    void takeChoice();
    void letTimePass();

    TimelineModel *m_model;
    TimelineView *m_view;
    TimelineTable *m_table;
    QStackedWidget *m_stack;
    QAction *m_tableAction;
    Selection *m_selection = nullptr;
    QTimer m_second;
    bool m_isTaking = false;
    qint64 m_ahead = 0; ///< milliseconds that the shown clock is ahead of ours
};

} // namespace journeyscope
