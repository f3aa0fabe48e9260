// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/eventdefinitions/definitionbrowser.h"

#include "models/eventdefinitionfilter.h"
#include "models/eventdefinitionsmodel.h"
#include "ui/eventdefinitions/definitiondelegate.h"
#include "ui/shared/emptyplace.h"
#include "ui/shared/icons.h"
#include "ui/shared/words.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QProgressBar>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace journeyscope {

DefinitionBrowser::DefinitionBrowser(QWidget *parent)
    : QWidget(parent)
    , m_filter(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_places(new QStackedWidget(this))
    , m_list(new QListView(this))
    , m_empty(new EmptyPlace(u"view-list-details"_s, this))
    , m_model(new EventDefinitionsModel(this))
    , m_filtered(new EventDefinitionFilter(this))
{
    setObjectName(u"definitionBrowser"_s);
    m_filter->setObjectName(u"definitionFilter"_s);
    m_filter->setAccessibleName(tr("Filter event definitions"));
    m_filter->setPlaceholderText(tr("Filter"));
    offerClearing(m_filter);
    m_filter->addAction(themedIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_list->setObjectName(u"definitionList"_s);
    m_list->setAccessibleName(tr("Event definitions"));
    m_list->setItemDelegate(new DefinitionDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setObjectName(u"definitionsEmpty"_s);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(3);
    m_progress->setAccessibleName(tr("Loading event definitions"));

    m_filtered->setSourceModel(m_model);
    m_list->setModel(m_filtered);

    QLabel *title = sectionTitle(tr("Event definitions"), this);
    title->setBuddy(m_list);
    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addStretch();
    head->addWidget(m_count);
    m_places->addWidget(m_list);
    m_places->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 4, 8);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_filter);
    column->addWidget(m_progress);
    column->addWidget(m_places, 1);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filtered->setText(text);
        showPlace();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &DefinitionBrowser::announce);
    showPlace();
}

void DefinitionBrowser::offer(QAction *action)
{
    m_empty->offer(action);
}

void DefinitionBrowser::show(const QList<EventDefinition> &definitions, const QList<JourneyVersion> &journeys, State state)
{
    m_state = state;
    {
        const QScopedValueRollback quiet(m_quiet, true);
        if (definitions != m_definitions)
            m_model->setDefinitions(definitions);
        m_definitions = definitions;
        m_model->setJourneys(journeys);
    }
    mark(m_marked);
    showPlace();
}

void DefinitionBrowser::mark(const EventDefinitionKey &key)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_marked = key;
    m_list->setCurrentIndex(m_filtered->mapFromSource(m_model->indexOf(key)));
}

void DefinitionBrowser::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void DefinitionBrowser::announce(const QModelIndex &current)
{
    if (m_quiet || !current.isValid())
        return;
    m_marked = EventDefinitionKey(current.data(EventDefinitionsModel::KeyRole).toString());
    Q_EMIT chosen(m_marked);
}

void DefinitionBrowser::showPlace()
{
    const int all = m_model->rowCount();
    const int shown = m_filtered->rowCount();
    m_progress->setVisible(m_state == State::Loading);
    m_count->setText(all == shown ? (all == 0 ? QString() : QString::number(all)) : tr("%1 of %2").arg(shown).arg(all));
    m_empty->showOffers(m_state == State::NobodyToAsk);
    if (m_state == State::NobodyToAsk)
        m_empty->say(tr("No tenant chosen"), tr("Try everything on a simulated tenant, without network or account, or add the credentials of your own."));
    else if (m_state == State::SignInFailed)
        m_empty->say(tr("Not signed in"), tr("Without a sign-in the tenant shows nothing. Paste the payload and press Diagnose to see why."));
    else if (m_state == State::Loading && all == 0)
        m_empty->say(tr("Loading…"), tr("Asking the tenant for its event definitions."));
    else if (all == 0)
        m_empty->say(tr("No event definitions"), tr("This business unit has none, or the sign-in may not read journeys. Check the MID of the profile."));
    else
        m_empty->say(tr("Nothing matches"), tr("No event definition's name or key holds the filter's words."));
    m_places->setCurrentWidget(shown > 0 ? static_cast<QWidget *>(m_list) : m_empty);
}

} // namespace journeyscope
