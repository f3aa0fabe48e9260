// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/payload/remarksmodel.h"

#include "ui/shared/appearance.h"

#include <QTextDocument>

namespace journeyscope {

void RemarksModel::setRemarks(const QList<Remark> &remarks)
{
    beginResetModel();
    m_remarks = remarks;
    endResetModel();
}

int RemarksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_remarks.size());
}

int RemarksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RemarksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Remark &remark = m_remarks.at(index.row());
    // Sentences hold names from the payload, and a tool tip would take tags in them for formatting.
    if (role == Qt::ToolTipRole)
        return Qt::convertFromPlainText(remark.sentence);
    if (role == Qt::DecorationRole && index.column() == SeverityColumn)
        return appearanceOf(remark.severity).icon();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case SeverityColumn: return appearanceOf(remark.severity).word;
    case PlaceColumn: return tr("Line %1, column %2").arg(remark.line).arg(remark.column);
    case SentenceColumn: return remark.sentence;
    default: return {};
    }
}

QVariant RemarksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeverityColumn: return tr("Weight");
    case PlaceColumn: return tr("Place");
    case SentenceColumn: return tr("Remark");
    default: return {};
    }
}

} // namespace journeyscope
