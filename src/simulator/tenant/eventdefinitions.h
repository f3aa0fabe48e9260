// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/json.h"

#include <QList>

namespace journeyscope::simulator {

/// The event definitions of the tenant, in the very JSON of the API, as calls create, change and delete them.
class EventDefinitions {
public:
    explicit EventDefinitions(QList<Json> all) : m_all(std::move(all)) { }

    [[nodiscard]] const QList<Json> &all() const { return m_all; } ///< oldest first
    [[nodiscard]] const Json *byKey(const QString &key) const; ///< null: none
    [[nodiscard]] const Json *byId(const QString &id) const; ///< null: none
    /// @p which is an id, or "key:" and a key, as the addresses of the API have it.
    [[nodiscard]] const Json *find(const QString &which) const;
    void add(const Json &definition) { m_all.append(definition); }
    /// Puts @p definition where the one of the same id is; does nothing when there is none.
    void replace(const Json &definition);
    /// Does nothing when there is none.
    void remove(const QString &id);

private:
    QList<Json> m_all;
};

} // namespace journeyscope::simulator
