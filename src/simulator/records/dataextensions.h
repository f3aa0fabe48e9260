// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/description/tenantdescription.h"

namespace journeyscope::simulator {

/// The tables of the tenant and what is written into them while it lives.
class DataExtensions {
public:
    explicit DataExtensions(QList<DataExtension> all) : m_all(std::move(all)) { }

    [[nodiscard]] const QList<DataExtension> &all() const { return m_all; }
    [[nodiscard]] const DataExtension *byId(QStringView id) const; ///< without regard to case; null: none
    [[nodiscard]] const DataExtension *byKey(QStringView key) const;
    /// Replaces the row with the same primary key, or adds one. @p id names a data extension that exists.
    void write(QStringView id, const Row &row);
    /// What the newest row of @p contactKey has in @p field of the data extension called @p nameOrKey.
    [[nodiscard]] std::optional<QString> valueOf(
        const QString &contactKey, const QString &nameOrKey, const QString &field) const;

private:
    QList<DataExtension> m_all;
};

} // namespace journeyscope::simulator
