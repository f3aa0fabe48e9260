// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinetable.h"

#include "models/timelinemodel.h"
#include "ui/timeline/timelinelook.h"

#include <QEvent>
#include <QHeaderView>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace journeyscope {

namespace {

/// Puts the outcome's sign before its word.
class OutcomeDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const qreal ratio = option->widget ? option->widget->devicePixelRatioF() : 1;
        option->icon = signIcon(index.data(TimelineModel::OutcomeRole).value<TimelineOutcome>(), option->palette, ratio);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = {16, 16};
    }
};

} // namespace

TimelineTable::TimelineTable(QWidget *parent)
    : QTreeView(parent)
{
    setObjectName(u"timelineTable"_s);
    setAccessibleName(tr("Timeline as a table"));
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(true);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setItemDelegateForColumn(TimelineModel::OutcomeColumn, new OutcomeDelegate(this));
}

void TimelineTable::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    if (model) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &TimelineTable::fitColumns);
        connect(model, &QAbstractItemModel::modelReset, this, &TimelineTable::fitColumns);
    }
    fitColumns();
}

void TimelineTable::fitColumns()
{
    for (int column = 0; column < TimelineModel::DetailColumn; ++column)
        resizeColumnToContents(column);
}

void TimelineTable::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

} // namespace journeyscope
