// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/casefile.h"
#include "ui/shared/tonelabel.h"

#include <QTimer>

namespace journeyscope {

/// Says whether we are signed in, and for how many minutes more.
class SignInState : public ToneLabel
{
    Q_OBJECT

public:
    explicit SignInState(QWidget *parent = nullptr);

    /// @p chosen is false while no tenant is chosen. @p look is the newest sign-in, empty while none was answered.
    void setSignIn(bool chosen, const std::optional<Look<SignIn>> &look);

    /// How far the tenant's time, in which sign-ins end, is ahead of this machine's.
    void setAhead(std::chrono::milliseconds ahead);

private:
    void refresh();

    bool m_chosen = false;
    std::optional<Look<SignIn>> m_look;
    std::chrono::milliseconds m_ahead {0};
    QTimer m_minute;
};

/// What SignInState shows at @p now (UTC).
[[nodiscard]] Appearance signInAppearance(bool chosen, const std::optional<Look<SignIn>> &look, const QDateTime &now);

} // namespace journeyscope
