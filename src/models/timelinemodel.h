// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "timeline/timelineentry.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace journeyscope {

/// The timeline as a table: what a screen reader reads, and what the painted view paints.
class TimelineModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, LayerColumn, WhatColumn, OutcomeColumn, DurationColumn, DetailColumn, ColumnCount };
    enum Role {
        MomentRole = Qt::UserRole, ///< QDateTime, UTC
        UntilRole, ///< QDateTime, UTC; may lie ahead
        LayerRole, ///< Layer
        WhatRole, ///< QString
        OutcomeRole, ///< TimelineOutcome
        DetailRole, ///< QString
        ExchangeRole, ///< quint64, 0: none
        CheckIdRole, ///< QString, may be empty
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps the rows that stay the same, and with them what is selected.
    void setEntries(const QList<TimelineEntry> &entries);
    [[nodiscard]] const QList<TimelineEntry> &entries() const { return m_entries; }
    /// For the words in the time column; the machine's own zone unless set.
    void setTimeZone(const QTimeZone &zone);
    [[nodiscard]] const QTimeZone &timeZone() const { return m_zone; }

    /// The first row that shows exchange @p number, or that the finding of @p checkId rests on; invalid: none.
    [[nodiscard]] QModelIndex indexOfExchange(quint64 number) const;
    [[nodiscard]] QModelIndex indexOfCheck(const QString &checkId) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    [[nodiscard]] QString text(const TimelineEntry &entry, int column) const;
    [[nodiscard]] QString timeText(const QDateTime &moment) const;

    QList<TimelineEntry> m_entries;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
};

} // namespace journeyscope
