// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/description/tenantdescription.h"

#include <QHash>

namespace journeyscope::simulator {

/// Everybody the tenant knows.
class Contacts {
public:
    explicit Contacts(const QList<Contact> &contacts);

    [[nodiscard]] const QList<Contact> &all() const { return m_all; }
    [[nodiscard]] const Contact *find(const QString &key) const; ///< null: nobody
    /// Adds @p contact unless somebody has its key.
    void remember(const Contact &contact);
    /// Of the subscriber, with the moment of an unsubscribing; does nothing for a contact that nobody knows.
    void setSubscriber(const QString &key, const QString &status, const QDateTime &at);
    /// Of the contact; does nothing for one that nobody knows.
    void setStatus(const QString &key, const QString &status);

private:
    QList<Contact> m_all;
    QHash<QString, qsizetype> m_places; ///< by key
};

} // namespace journeyscope::simulator
