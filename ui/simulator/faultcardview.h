// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/practicecontrol.h"

#include <QFrame>

class QLabel;

namespace journeyscope {

class SwitchButton;

/// One fault: its name, what people will see, and a switch. While it is on, the whole card is tinted.
class FaultCardView : public QFrame {
    Q_OBJECT

public:
    explicit FaultCardView(const FaultCard &card, QWidget *parent = nullptr);

    void show(const FaultCard &card);
    /// The key that turns the switch, shown in its tool tip.
    void setKey(const QKeySequence &key);

Q_SIGNALS:
    void switched(const QString &id, bool on);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTone();

    FaultCard m_card;
    QLabel *m_title;
    QLabel *m_sentence;
    SwitchButton *m_switch;
};

} // namespace journeyscope
