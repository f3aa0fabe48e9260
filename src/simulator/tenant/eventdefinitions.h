// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/description/tenantdescription.h"

#include <QHash>
#include <QList>

namespace journeyscope::simulator {

/// The event definitions of the tenant, in the very JSON of the API, as calls create, change and delete them. Some
/// belong to one business unit alone. Where a @p unit is asked for, it is the MID of who asks; empty: of one that sees
/// all.
class EventDefinitions {
public:
    EventDefinitions(QList<Json> all, const QList<BusinessUnit> &units);

    [[nodiscard]] const QList<Json> &all() const { return m_all; } ///< oldest first
    /// Whether @p unit sees the definition with this key, if there is one.
    [[nodiscard]] bool isSeenBy(const QString &unit, const QString &key) const;
    [[nodiscard]] const Json *byKey(const QString &key, const QString &unit = {}) const; ///< null: none
    [[nodiscard]] const Json *byId(const QString &id) const; ///< null: none
    /// @p which is an id, or "key:" and a key, as the addresses of the API have it.
    [[nodiscard]] const Json *find(const QString &which, const QString &unit = {}) const;
    void add(const Json &definition) { m_all.append(definition); }
    /// Puts @p definition where the one of the same id is; does nothing when there is none.
    void replace(const Json &definition);
    /// Does nothing when there is none.
    void remove(const QString &id);

private:
    QList<Json> m_all;
    QHash<QString, QString> m_homes; ///< key to the MID of the only unit that sees it
};

} // namespace journeyscope::simulator
