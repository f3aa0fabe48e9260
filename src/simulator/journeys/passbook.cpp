// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/journeys/passbook.h"

namespace journeyscope::simulator {

Pass &PassBook::open(const QString &journeyId, qsizetype version, std::shared_ptr<const AcceptedEvent> event)
{
    const quint64 number = ++m_count;
    m_byContact[event->contactKey].append(number);
    m_ever[journeyId].insert(event->contactKey);
    Pass &pass = m_inside[number];
    pass.number = number;
    pass.version = version;
    pass.event = std::move(event);
    return pass;
}

void PassBook::close(quint64 number)
{
    const auto pass = m_inside.find(number);
    if (pass == m_inside.end())
        return;
    const auto own = m_byContact.find(pass->second.event->contactKey);
    own->removeOne(number);
    if (own->isEmpty())
        m_byContact.erase(own);
    m_inside.erase(pass);
}

Pass *PassBook::find(quint64 number)
{
    const auto pass = m_inside.find(number);
    return pass == m_inside.end() ? nullptr : &pass->second;
}

QList<quint64> PassBook::insideOf(const QString &contactKey) const
{
    return m_byContact.value(contactKey);
}

bool PassBook::wasEverIn(const QString &journeyId, const QString &contactKey) const
{
    const auto journey = m_ever.constFind(journeyId);
    return journey != m_ever.constEnd() && journey->contains(contactKey);
}

} // namespace journeyscope::simulator
