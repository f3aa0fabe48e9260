// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>

namespace journeyscope {

/// Narrows an EventDefinitionsModel to the definitions whose name or key holds what was typed. Those that can be fired come
/// first, then by name.
class EventDefinitionFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit EventDefinitionFilter(QObject *parent = nullptr);

    /// Every word of @p text has to occur, in any order and without regard to case; empty: all.
    void setText(const QString &text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
};

} // namespace journeyscope
