// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/records/contacts.h"

#include "simulator/description/tenantclock.h"

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

Contacts::Contacts(const QList<Contact> &contacts)
{
    for (const Contact &contact : contacts)
        remember(contact);
}

const Contact *Contacts::find(const QString &key) const
{
    const auto place = m_places.constFind(key);
    return place == m_places.constEnd() ? nullptr : &m_all[*place];
}

void Contacts::remember(const Contact &contact)
{
    if (m_places.contains(contact.key))
        return;
    m_places.insert(contact.key, m_all.size());
    m_all.append(contact);
}

void Contacts::setSubscriber(const QString &key, const QString &status, const QDateTime &at)
{
    const auto place = m_places.constFind(key);
    if (place == m_places.constEnd())
        return;
    m_all[*place].subscriber = status;
    m_all[*place].unsubscribed = status == "Unsubscribed"_L1 ? platformText(at) : QString();
}

void Contacts::setStatus(const QString &key, const QString &status)
{
    if (const auto place = m_places.constFind(key); place != m_places.constEnd())
        m_all[*place].status = status;
}

} // namespace journeyscope::simulator
