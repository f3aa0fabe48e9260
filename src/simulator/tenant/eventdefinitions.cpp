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

const Json *EventDefinitions::byKey(const QString &key) const
{
    return first(m_all, "eventDefinitionKey"_L1, key);
}

const Json *EventDefinitions::byId(const QString &id) const
{
    return first(m_all, "id"_L1, id);
}

const Json *EventDefinitions::find(const QString &which) const
{
    return which.startsWith("key:"_L1) ? byKey(which.sliced(4)) : byId(which);
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
