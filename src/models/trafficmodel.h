// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/exchange.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace journeyscope {

/// The traffic log as a table. Secrets were blanked before they came here; queries, which may carry keys of people, are
/// left to the exchange itself.
class TrafficModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NumberColumn, TimeColumn, MethodColumn, AddressColumn, StatusColumn, DurationColumn, ColumnCount };
    enum Role {
        NumberRole = Qt::UserRole, ///< quint64
        MomentRole, ///< QDateTime, UTC
        StatusRole, ///< int, 0: no answer
        FailedRole, ///< bool: no answer, or one of 400 and above
        ReasonRole, ///< QString: why there is no answer, may be empty
        ExchangeRole, ///< http::Exchange
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// A log only grows: rows that are known stay where they are.
    void setExchanges(const QList<http::Exchange> &exchanges);
    /// For the words in the time column; the machine's own zone unless set.
    void setTimeZone(const QTimeZone &zone);
    /// Invalid when there is none of that number.
    [[nodiscard]] QModelIndex indexOf(quint64 number) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    [[nodiscard]] QString text(const http::Exchange &exchange, int column) const;

    QList<http::Exchange> m_exchanges;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
};

} // namespace journeyscope
