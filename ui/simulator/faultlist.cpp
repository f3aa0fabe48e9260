// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulator/faultlist.h"

#include "ui/shared/words.h"
#include "ui/simulator/faultcardview.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope {

FaultList::FaultList(PracticeControl &control, QWidget *parent)
    : QWidget(parent)
    , m_control(control)
    , m_count(new QLabel(this))
    , m_allOff(new QPushButton(tr("A&ll off"), this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"faultList"_s);
    m_count->setObjectName(u"faultCount"_s);
    m_allOff->setObjectName(u"allFaultsOffButton"_s);
    m_allOff->setAccessibleName(tr("Switch all faults off"));
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(sectionTitle(tr("Faults"), this));
    head->addWidget(m_count);
    head->addStretch();
    head->addWidget(m_allOff);
    m_column->setContentsMargins({});
    m_column->setSpacing(6);
    m_column->addLayout(head);
    connect(m_allOff, &QPushButton::clicked, this, &FaultList::switchAllOff);
    refresh();
}

void FaultList::refresh()
{
    showCards(m_control.faultCards());
}

void FaultList::showCards(const QList<FaultCard> &cards)
{
    QStringList ids;
    for (const FaultCard &card : cards)
        ids.append(card.id);
    if (ids != m_ids)
        makeCards(cards);
    m_ids = ids;
    for (qsizetype i = 0; i < cards.size(); ++i)
        m_views[i]->show(cards[i]);
    const auto on = std::ranges::count(cards, true, &FaultCard::isOn);
    m_count->setText(on == 0 ? tr("none on") : tr("%n on", nullptr, int(on)));
    m_allOff->setEnabled(on > 0);
}

void FaultList::makeCards(const QList<FaultCard> &cards)
{
    constexpr int keys = 10;
    for (FaultCardView *view : std::as_const(m_views))
        view->deleteLater();
    m_views.clear();
    for (const FaultCard &card : cards) {
        auto *view = new FaultCardView(card, this);
        const int number = int(m_views.size()) + 1;
        if (number <= keys)
            view->setKey(QKeySequence(u"Ctrl+Alt+%1"_s.arg(number % keys)));
        connect(view, &FaultCardView::switched, this, &FaultList::switchOne);
        m_column->addWidget(view);
        m_views.append(view);
    }
}

void FaultList::switchOne(const QString &id, bool on)
{
    if (const Result<void> switched = m_control.switchFault(id, on); !switched)
        Q_EMIT failed(switched.error().detail);
    refresh();
}

void FaultList::switchAllOff()
{
    for (const FaultCard &card : m_control.faultCards()) {
        if (card.isOn)
            switchOne(card.id, false);
    }
}

} // namespace journeyscope
