// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/eventdefinitionsmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope {

static QString listeningWords(int count)
{
    switch (count) {
    case 0: return u"nobody listens"_s;
    case 1: return u"1 journey"_s;
    default: return QString::number(count) + u" journeys"_s;
    }
}

void EventDefinitionsModel::setDefinitions(const QList<EventDefinition> &definitions)
{
    beginResetModel();
    m_definitions = definitions;
    endResetModel();
}

void EventDefinitionsModel::setJourneys(const QList<JourneyVersion> &journeys)
{
    m_journeys = journeys;
    if (!m_definitions.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {ListeningCountRole, ListeningRole, Qt::AccessibleTextRole});
}

QModelIndex EventDefinitionsModel::indexOf(const EventDefinitionKey &key) const
{
    const auto found = std::ranges::find(m_definitions, key, &EventDefinition::key);
    return found == m_definitions.end() ? QModelIndex() : index(int(found - m_definitions.begin()));
}

int EventDefinitionsModel::listeningTo(const EventDefinition &definition) const
{
    if (m_journeys.isEmpty())
        return definition.publishedInteractionCount;
    return int(std::ranges::count_if(m_journeys, [&definition](const JourneyVersion &journey) {
        return journey.eventDefinitionKey == definition.key && journey.takesEntries();
    }));
}

int EventDefinitionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_definitions.size());
}

QVariant EventDefinitionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const EventDefinition &definition = m_definitions.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return definition.name.isEmpty() ? definition.key.text() : definition.name;
    case Qt::AccessibleTextRole: return this->data(index, Qt::DisplayRole).toString() + u", "_s + listeningWords(listeningTo(definition));
    case KeyRole: return definition.key.text();
    case ListeningCountRole: return listeningTo(definition);
    case ListeningRole: return listeningWords(listeningTo(definition));
    case FireableRole: return definition.canBeFired();
    case TypeRole: return definition.type;
    case ModeRole: return definition.mode;
    default: return {};
    }
}

QHash<int, QByteArray> EventDefinitionsModel::roleNames() const
{
    return {{Qt::DisplayRole, "name"}, {KeyRole, "key"}, {ListeningCountRole, "listeningCount"}, {ListeningRole, "listening"},
        {FireableRole, "fireable"}, {TypeRole, "type"}, {ModeRole, "mode"}};
}

} // namespace journeyscope
