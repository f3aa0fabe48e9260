// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eventdefinitions/eventdefinition.h"
#include "journeys/journey.h"

#include <QWidget>

class QStackedWidget;
class QTreeWidget;

namespace journeyscope {

class EmptyPlace;

/// The journeys that listen to the chosen event: versions, status, entry mode and the activities as an outline.
class JourneyPage : public QWidget
{
    Q_OBJECT

public:
    explicit JourneyPage(QWidget *parent = nullptr);

    /// @p versions of the listening journeys, newest version of a journey first.
    void show(const std::optional<EventDefinition> &definition, const QList<JourneyVersion> &versions);

private:
    QStackedWidget *m_places;
    QTreeWidget *m_tree;
    EmptyPlace *m_empty;
    QList<JourneyVersion> m_versions;
};

} // namespace journeyscope
