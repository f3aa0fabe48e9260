// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "credentials/credentialprofile.h"
#include "session/practicetenants.h"

#include <QComboBox>

namespace journeyscope {

/// Chooses whom the window talks to: a credential profile or a simulated tenant, each with its kind in words.
class TenantSwitch : public QComboBox
{
    Q_OBJECT

public:
    explicit TenantSwitch(QWidget *parent = nullptr);

    /// Keeps the choice where it is still offered. Chooses nothing by itself.
    void offer(const QList<CredentialProfile> &profiles, const QList<PracticeTenant> &practice);
    /// Shows a choice that was made elsewhere, without announcing it.
    void showProfile(const QString &name);
    void showPractice(const QString &id);
    void showNobody();

Q_SIGNALS:
    void profileChosen(const QString &name);
    void practiceChosen(const QString &id);

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    void announce(int index);
    void showItem(int role, const QString &text);
};

} // namespace journeyscope
