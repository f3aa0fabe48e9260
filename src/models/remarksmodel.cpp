// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/remarksmodel.h"

using namespace Qt::StringLiterals;

namespace journeyscope {

void RemarksModel::setRemarks(const QList<Remark> &remarks)
{
    if (remarks == m_remarks)
        return;
    beginResetModel();
    m_remarks = remarks;
    endResetModel();
}

int RemarksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_remarks.size());
}

QVariant RemarksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Remark &remark = m_remarks.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return remark.sentence;
    case Qt::AccessibleTextRole:
        return u"%1 in line %2: %3"_s.arg(severityWord(remark.severity), QString::number(remark.line), remark.sentence);
    case IdRole: return remark.id;
    case SeverityRole: return QVariant::fromValue(remark.severity);
    case SeverityWordRole: return severityWord(remark.severity);
    case LineRole: return remark.line;
    case ColumnRole: return remark.column;
    case OffsetRole: return remark.offset;
    case LengthRole: return remark.length;
    case FieldRole: return remark.field;
    default: return {};
    }
}

QHash<int, QByteArray> RemarksModel::roleNames() const
{
    return {{Qt::DisplayRole, "sentence"}, {IdRole, "id"}, {SeverityRole, "severity"}, {SeverityWordRole, "severityWord"},
        {LineRole, "line"}, {ColumnRole, "column"}, {OffsetRole, "offset"}, {LengthRole, "length"}, {FieldRole, "field"}};
}

} // namespace journeyscope
