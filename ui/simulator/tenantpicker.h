// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/practicetenants.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace journeyscope {

/// Which simulated tenant is to run: a list with what each shows, a file of one's own, and start, stop and reset.
class TenantPicker : public QWidget {
    Q_OBJECT

public:
    explicit TenantPicker(QWidget *parent = nullptr);

    /// @p running is the id of the tenant that runs; empty: none does.
    void show(const QList<PracticeTenant> &offered, const QString &running);

Q_SIGNALS:
    void startRequested(const QString &id);
    void fileRequested();
    void stopRequested();
    void resetRequested();

private:
    [[nodiscard]] QPushButton *makeButton(
        const QString &name, const QString &icon, const QString &text, const QString &accessibleName);
    void offer(const QList<PracticeTenant> &offered, const QString &chosen);
    void describeChosen();

    QComboBox *m_list;
    QLabel *m_says;
    QPushButton *m_start;
    QPushButton *m_stop;
    QPushButton *m_reset;
    QPushButton *m_file;
    QString m_running;
};

} // namespace journeyscope
