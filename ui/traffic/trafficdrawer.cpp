// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/traffic/trafficdrawer.h"

#include "models/trafficmodel.h"
#include "ui/shared/icons.h"
#include "ui/shared/selection.h"
#include "ui/traffic/exchangetext.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace journeyscope {

namespace {

/// Puts an icon before the status, so that a failed request is found by a glance.
class TrafficDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() == TrafficModel::DurationColumn)
            option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
        if (index.column() != TrafficModel::StatusColumn)
            return;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = themedIcon(index.data(TrafficModel::FailedRole).toBool() ? u"data-error"_s : u"data-success"_s);
    }
};

} // namespace

TrafficDrawer::TrafficDrawer(const DebugSession &session, Selection &selection, QWidget *parent)
    : QDockWidget(tr("Raw requests"), parent)
    , m_session(session)
    , m_selection(selection)
    , m_model(new TrafficModel(this))
    , m_list(new QTreeView(this))
    , m_detail(new QPlainTextEdit(this))
{
    setObjectName(u"trafficDrawer"_s);
    setFeatures(QDockWidget::DockWidgetClosable);
    setAllowedAreas(Qt::BottomDockWidgetArea);
    makeList();
    makeDetail();
    auto *sides = new QSplitter(this);
    sides->setObjectName(u"trafficSides"_s);
    sides->setChildrenCollapsible(false);
    sides->addWidget(m_list);
    sides->addWidget(m_detail);
    setWidget(sides);

    takeExchanges();
    connect(&session.traffic(), &http::TrafficLog::recorded, this, &TrafficDrawer::takeExchanges);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &TrafficDrawer::announce);
    connect(&selection, &Selection::changed, this, &TrafficDrawer::showChosen);
}

void TrafficDrawer::makeList()
{
    m_list->setObjectName(u"trafficList"_s);
    m_list->setAccessibleName(tr("Raw requests"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TrafficDelegate(m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(TrafficModel::AddressColumn, QHeaderView::Stretch);
}

void TrafficDrawer::makeDetail()
{
    m_detail->setObjectName(u"trafficDetail"_s);
    m_detail->setAccessibleName(tr("The chosen request and its answer"));
    m_detail->setPlaceholderText(tr("Choose a request to read it and its answer. Secrets are never shown."));
    m_detail->setReadOnly(true);
    m_detail->setTabChangesFocus(true);
    m_detail->setFrameShape(QFrame::NoFrame);
    m_detail->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
}

void TrafficDrawer::takeExchanges()
{
    m_model->setExchanges(m_session.traffic().exchanges());
}

void TrafficDrawer::showChosen()
{
    const QScopedValueRollback quiet(m_quiet, true);
    const http::Exchange *exchange = m_session.traffic().find(m_selection.exchange());
    m_detail->setPlainText(exchange ? exchangeText(*exchange) : QString());
    m_list->setCurrentIndex(m_model->indexOf(m_selection.exchange()));
}

void TrafficDrawer::announce(const QModelIndex &current)
{
    if (!m_quiet && current.isValid())
        m_selection.selectExchange(current.data(TrafficModel::NumberRole).toULongLong());
}

} // namespace journeyscope
