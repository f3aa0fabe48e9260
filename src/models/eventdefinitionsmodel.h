// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eventdefinitions/eventdefinition.h"
#include "journeys/journey.h"

#include <QAbstractListModel>

namespace journeyscope {

/// The event definitions of a business unit, and how many running journeys listen to each.
class EventDefinitionsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole, ///< QString: the event definition key
        ListeningCountRole, ///< int: running journeys that listen
        ListeningRole, ///< QString: "2 journeys", "nobody listens"
        FireableRole, ///< bool: can be fired by the API
        TypeRole, ///< QString: the platform's word
        ModeRole, ///< QString: "Production" or "Test"
    };

    using QAbstractListModel::QAbstractListModel;

    void setDefinitions(const QList<EventDefinition> &definitions);
    /// Once the journeys are known, they are counted; until then the definition's own figure holds.
    void setJourneys(const QList<JourneyVersion> &journeys);
    /// Invalid when there is none of that key.
    [[nodiscard]] QModelIndex indexOf(const EventDefinitionKey &key) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    [[nodiscard]] int listeningTo(const EventDefinition &definition) const;

    QList<EventDefinition> m_definitions;
    QList<JourneyVersion> m_journeys;
};

} // namespace journeyscope
