// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace journeyscope {

/// What stands where there is nothing yet: says why, and what to do next.
class EmptyPlace : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyPlace(const QString &iconName, QWidget *parent = nullptr);

    /// @p headline in a few words, @p advice in a sentence; both as plain text.
    void say(const QString &headline, const QString &advice);
    /// A button for @p action below the advice.
    void offer(QAction *action);
    void showOffers(bool shown);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColours();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_headline;
    QLabel *m_advice;
    QVBoxLayout *m_column;
    QList<QPushButton *> m_offers;
};

} // namespace journeyscope
