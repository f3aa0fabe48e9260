// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/practicecontrol.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace journeyscope {

class ClockSlider;

/// The simulated tenant's clock: what it shows, how fast it runs, and how to move it on.
class ClockPanel : public QWidget {
    Q_OBJECT

public:
    /// @p control outlives the panel.
    explicit ClockPanel(PracticeControl &control, QWidget *parent = nullptr);

    /// Shows time and pace of the tenant as they are now.
    void refresh();
    /// Only the time, for as often as somebody looks.
    void showTime();

Q_SIGNALS:
    /// Somebody moved the clock or changed its pace.
    void moved();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTone();
    void makeRates();
    [[nodiscard]] QHBoxLayout *makeJumps();
    void addJump(QHBoxLayout *row, const QString &name, const QString &text, std::chrono::seconds distance);
    void previewDistance();
    void moveOn(std::chrono::seconds distance);

    PracticeControl &m_control;
    QLabel *m_time;
    QLabel *m_ahead;
    QComboBox *m_rates;
    ClockSlider *m_slider;
    QPushButton *m_move;
};

} // namespace journeyscope
