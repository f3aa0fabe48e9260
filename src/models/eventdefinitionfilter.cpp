// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/eventdefinitionfilter.h"

#include "models/eventdefinitionsmodel.h"

#include <algorithm>

namespace journeyscope {

EventDefinitionFilter::EventDefinitionFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
    sort(0);
}

void EventDefinitionFilter::setText(const QString &text)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

bool EventDefinitionFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QModelIndex index = sourceModel()->index(sourceRow, 0, sourceParent);
    const QString text = index.data().toString() + u' ' + index.data(EventDefinitionsModel::KeyRole).toString();
    return std::ranges::all_of(m_words, [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool EventDefinitionFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool leftFires = left.data(EventDefinitionsModel::FireableRole).toBool();
    if (leftFires != right.data(EventDefinitionsModel::FireableRole).toBool())
        return leftFires;
    return left.data().toString().localeAwareCompare(right.data().toString()) < 0;
}

} // namespace journeyscope
