// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/diagnosis.h"

#include <QTreeView>

#include <optional>

namespace journeyscope {

class FindingsModel;

/// The three layers, each with its outcome in icon, word and counts, and its checks below.
class LayerTree : public QTreeView
{
    Q_OBJECT

public:
    explicit LayerTree(QWidget *parent = nullptr);

    void show(const std::optional<Diagnosis> &diagnosis);
    /// Chooses the row of a check without announcing it.
    void mark(const QString &checkId);
    /// The check after (or with a negative @p step, before) the current one that found something; empty: none.
    [[nodiscard]] QString findingBeside(int step) const;

    /// The first check whose evidence was seen in exchange @p number; empty: none.
    [[nodiscard]] QString checkOfExchange(quint64 number) const;

Q_SIGNALS:
    /// Empty for a layer.
    void checkChosen(const QString &id);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void expandFindings();
    [[nodiscard]] QString currentCheck() const;

    FindingsModel *m_model;
    QStringList m_found; ///< ids of the checks that found something, in the order of the tree
    bool m_quiet = false;
};

} // namespace journeyscope
