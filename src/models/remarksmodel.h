// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "payload/remark.h"

#include <QAbstractListModel>

namespace journeyscope {

/// What there is to say about the payload, in the order of its text.
class RemarksModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< QString
        SeverityRole, ///< Severity
        SeverityWordRole, ///< QString
        LineRole, ///< int, from 1
        ColumnRole, ///< int, from 1
        OffsetRole, ///< qsizetype: UTF-16 units from the start of the text
        LengthRole, ///< qsizetype
        FieldRole, ///< QString, may be empty
    };

    using QAbstractListModel::QAbstractListModel;

    void setRemarks(const QList<Remark> &remarks);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    QList<Remark> m_remarks;
};

} // namespace journeyscope
