// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "observation/pollingplan.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QProgressBar;
class QToolButton;

namespace journeyscope {

/// What the program is waiting for while it looks again and again, with the time to the next look and a way to stop.
class LookProgress : public QWidget
{
    Q_OBJECT

public:
    explicit LookProgress(QAction *stop, QWidget *parent = nullptr);

    /// Hidden unless @p busy.
    void show(bool busy, const PollingPlan &plan);
    /// How far the tenant's time, in which looks are planned, is ahead of this machine's.
    void setAhead(std::chrono::milliseconds ahead) { m_ahead = ahead; }

private:
    void refresh();

    QLabel *m_text;
    QProgressBar *m_bar;
    QToolButton *m_stop;
    PollingPlan m_plan;
    std::chrono::milliseconds m_ahead {0};
    QTimer m_second;
};

/// "Next look in 12 s (2 of 5 done); silence is proof at 14:32:00 UTC", as of @p now (UTC).
[[nodiscard]] QString lookProgressText(const PollingPlan &plan, const QDateTime &now);

} // namespace journeyscope
