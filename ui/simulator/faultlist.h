// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/practicecontrol.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace journeyscope {

class FaultCardView;

/// The fault cards below each other, how many are on, and a button that ends them all.
class FaultList : public QWidget {
    Q_OBJECT

public:
    /// @p control outlives the list.
    explicit FaultList(PracticeControl &control, QWidget *parent = nullptr);

    /// Shows what is switched on now. Cards stay where they are unless there are others.
    void refresh();

Q_SIGNALS:
    void failed(const QString &sentence);

private:
    void showCards(const QList<FaultCard> &cards);
    void makeCards(const QList<FaultCard> &cards);
    void switchOne(const QString &id, bool on);
    void switchAllOff();

    PracticeControl &m_control;
    QLabel *m_count;
    QPushButton *m_allOff;
    QVBoxLayout *m_column;
    QList<FaultCardView *> m_views;
    QStringList m_ids;
};

} // namespace journeyscope
