// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eventdefinitions/eventdefinition.h"
#include "journeys/journey.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QListView;
class QProgressBar;
class QStackedWidget;

namespace journeyscope {

class EmptyPlace;
class EventDefinitionFilter;
class EventDefinitionsModel;

/// The event definitions of the tenant, to filter and to choose from.
class DefinitionBrowser : public QWidget
{
    Q_OBJECT

public:
    explicit DefinitionBrowser(QWidget *parent = nullptr);

    /// Ways out of an empty list.
    void offer(QAction *action);
    /// Where the list stands: why it is empty, if it is.
    enum class State { NobodyToAsk, Loading, SignInFailed, Loaded };
    void show(const QList<EventDefinition> &definitions, const QList<JourneyVersion> &journeys, State state);
    /// Marks @p key as chosen without announcing it; an empty key marks nothing.
    void mark(const EventDefinitionKey &key);
    void focusFilter();

Q_SIGNALS:
    void chosen(const journeyscope::EventDefinitionKey &key);

private:
    void announce(const QModelIndex &current);
    void showPlace();

    QLineEdit *m_filter;
    QLabel *m_count;
    QProgressBar *m_progress;
    QStackedWidget *m_places;
    QListView *m_list;
    EmptyPlace *m_empty;
    EventDefinitionsModel *m_model;
    EventDefinitionFilter *m_filtered;
    QList<EventDefinition> m_definitions;
    EventDefinitionKey m_marked;
    bool m_quiet = false;
    State m_state = State::NobodyToAsk;
};

} // namespace journeyscope
