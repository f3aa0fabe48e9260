// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/tenant/eventdefinitions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

static auto having(QLatin1StringView name, const QString &value)
{
    return [name, &value](const Json &definition) { return textOf(definition, name) == value; };
}

static const Json *first(const QList<Json> &all, QLatin1StringView name, const QString &value)
{
    const auto found = std::ranges::find_if(all, having(name, value));
    return found == all.end() ? nullptr : &*found;
}

EventDefinitions::EventDefinitions(QList<Json> all, const QList<BusinessUnit> &units) : m_all(std::move(all))
{
    for (const BusinessUnit &unit : units) {
        for (const QString &key : unit.eventDefinitions)
            m_homes.insert(key, unit.mid);
    }
}

bool EventDefinitions::isSeenBy(const QString &unit, const QString &key) const
{
    const auto home = m_homes.constFind(key);
    return unit.isEmpty() || home == m_homes.cend() || *home == unit;
}

const Json *EventDefinitions::byKey(const QString &key, const QString &unit) const
{
    return !isSeenBy(unit, key) ? nullptr : first(m_all, "eventDefinitionKey"_L1, key);
}

const Json *EventDefinitions::byId(const QString &id) const
{
    return first(m_all, "id"_L1, id);
}

const Json *EventDefinitions::find(const QString &which, const QString &unit) const
{
    if (which.startsWith("key:"_L1))
        return byKey(which.sliced(4), unit);
    const Json *const found = byId(which);
    return found && isSeenBy(unit, textOf(*found, "eventDefinitionKey"_L1)) ? found : nullptr;
}

void EventDefinitions::replace(const Json &definition)
{
    const QString id = textOf(definition, "id"_L1);
    const auto found = std::ranges::find_if(m_all, having("id"_L1, id));
    if (found != m_all.end())
        *found = definition;
}

void EventDefinitions::remove(const QString &id)
{
    m_all.removeIf(having("id"_L1, id));
}

} // namespace journeyscope::simulator
