// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinepanel.h"

#include "models/timelinemodel.h"
#include "ui/shared/selection.h"
#include "ui/timeline/timelinetable.h"
#include "ui/timeline/timelineview.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace journeyscope {

TimelinePanel::TimelinePanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new TimelineModel(this))
    , m_view(new TimelineView)
    , m_table(new TimelineTable)
    , m_stack(new QStackedWidget)
    , m_tableAction(new QAction(tr("Timeline as &Table"), this))
{
    setObjectName(u"timelinePanel"_s);
    setAccessibleName(tr("Timeline"));
    m_view->setEmptyText(tr("What is done and seen will stand here, in the order of time."));
    m_view->setModel(m_model);
    m_table->setModel(m_model);
    QItemSelectionModel *leaving = m_table->selectionModel();
    m_table->setSelectionModel(m_view->selectionModel());
    delete leaving;

    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_stack);
    setFocusProxy(m_view);

    m_tableAction->setObjectName(u"timelineTableAction"_s);
    m_tableAction->setCheckable(true);
    m_tableAction->setShortcut(QKeySequence(u"Ctrl+Shift+T"_s));
    m_tableAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_tableAction);
    connect(m_tableAction, &QAction::toggled, this, &TimelinePanel::showTable);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TimelinePanel::tellChoice);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &TimelinePanel::letTimePass);
}

void TimelinePanel::setEntries(const QList<TimelineEntry> &entries)
{
    {
        // Where a row goes, the view moves on to its neighbour by itself. That is nobody's choice.
        const QScopedValueRollback taking(m_isTaking, true);
        m_model->setEntries(entries);
    }
    takeChoice();
}

void TimelinePanel::setNow(const QDateTime &now)
{
    m_ahead = QDateTime::currentDateTimeUtc().msecsTo(now);
    m_view->setNow(now);
    now.isValid() ? m_second.start() : m_second.stop();
}

void TimelinePanel::letTimePass()
{
    if (m_view->isVisible())
        m_view->setNow(QDateTime::currentDateTimeUtc().addMSecs(m_ahead));
}

void TimelinePanel::follow(Selection &selection)
{
    m_selection = &selection;
    connect(m_selection, &Selection::changed, this, &TimelinePanel::takeChoice);
    takeChoice();
}

bool TimelinePanel::showsTable() const
{
    return m_stack->currentWidget() == m_table;
}

void TimelinePanel::showTable(bool table)
{
    const bool hadFocus = m_stack->currentWidget()->hasFocus();
    QWidget *shown = table ? static_cast<QWidget *>(m_table) : m_view;
    m_stack->setCurrentWidget(shown);
    setFocusProxy(shown);
    m_tableAction->setChecked(table);
    if (hadFocus)
        shown->setFocus();
    m_table->scrollTo(m_table->currentIndex());
}

void TimelinePanel::tellChoice()
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    if (!m_selection || m_isTaking || rows.isEmpty())
        return;
    m_selection->select(rows.first().data(TimelineModel::ExchangeRole).toULongLong(), rows.first().data(TimelineModel::CheckIdRole).toString());
}

/// A row that already shows what is chosen stays chosen: several rows may rest on one exchange.
void TimelinePanel::takeChoice()
{
    if (!m_selection)
        return;
    const auto shows = [this](const QModelIndex &row) {
        return row.data(TimelineModel::ExchangeRole).toULongLong() == m_selection->exchange()
            && row.data(TimelineModel::CheckIdRole).toString() == m_selection->checkId();
    };
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    if (!rows.isEmpty() && shows(rows.first()))
        return;

    const QModelIndex byExchange = m_model->indexOfExchange(m_selection->exchange());
    const QModelIndex byCheck = m_model->indexOfCheck(m_selection->checkId());
    const bool checkShowsExchange = byCheck.isValid() && byCheck.data(TimelineModel::ExchangeRole).toULongLong() == m_selection->exchange();
    const QModelIndex wanted = byExchange.isValid() && !checkShowsExchange ? byExchange : byCheck;
    // What was chosen elsewhere stays as it is, though the row that stands for it may bear another check or none.
    const QScopedValueRollback taking(m_isTaking, true);
    if (wanted.isValid())
        m_view->selectionModel()->setCurrentIndex(wanted.siblingAtColumn(TimelineModel::WhatColumn), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    else
        m_view->selectionModel()->clearSelection();
}

} // namespace journeyscope
