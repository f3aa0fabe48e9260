// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "payload/remark.h"

#include <QAbstractTableModel>

namespace journeyscope {

/// Remarks as rows: how grave, where, what.
class RemarksModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SeverityColumn, PlaceColumn, SentenceColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRemarks(const QList<Remark> &remarks);
    [[nodiscard]] const QList<Remark> &remarks() const { return m_remarks; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<Remark> m_remarks;
};

} // namespace journeyscope
