// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/description/tenantdescription.h"

#include <QHash>

namespace journeyscope::simulator {

/// The tables of the tenant and what is written into them while it lives.
class DataExtensions {
public:
    explicit DataExtensions(const QList<DataExtension> &all);

    [[nodiscard]] const QList<DataExtension> &all() const { return m_all; }
    [[nodiscard]] const DataExtension *byId(QStringView id) const; ///< without regard to case; null: none
    [[nodiscard]] const DataExtension *byKey(QStringView key) const;
    /// @p dataExtension has an id that none has yet, and no rows.
    void add(const DataExtension &dataExtension);
    /// Replaces the row with the same primary key, or adds one. @p id names a data extension that exists.
    void write(QStringView id, const Row &row);
    /// Takes the data extension away with all its rows. Does nothing when there is none.
    void remove(QStringView id);
    /// Takes away the rows that have everything that @p like has, and tells how many they were.
    qsizetype removeRows(QStringView id, const Row &like);
    /// Writes one field of the contact's newest row, or a new row with it. @p field is the ObjectID of a field or its
    /// name. False when there is no such data extension or field.
    bool change(const QString &contactKey, QStringView id, const QString &field, const QString &value);
    /// What the newest row of @p contactKey has in @p field of the data extension called @p nameOrKey.
    [[nodiscard]] std::optional<QString> valueOf(
        const QString &contactKey, const QString &nameOrKey, const QString &field) const;

private:
    /// Where rows are, so that neither writing nor looking up takes longer the more there are.
    struct Places {
        QHash<QString, qsizetype> byPrimaryKey;
        QHash<QString, qsizetype> newestOfContact;
    };

    [[nodiscard]] qsizetype tableOf(QStringView id) const; ///< without regard to case; -1: none
    void writeAt(qsizetype table, const Row &row);
    void note(qsizetype table, qsizetype row);

    QList<DataExtension> m_all;
    QList<Places> m_places; ///< as m_all
};

/// The ObjectID of a field, as the SOAP API answers it.
[[nodiscard]] QString fieldIdOf(const DataExtension &dataExtension, const Field &field);

} // namespace journeyscope::simulator
