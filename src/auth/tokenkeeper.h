// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "auth/accesstoken.h"
#include "credentials/credentialprofile.h"
#include "foundation/clock.h"
#include "foundation/look.h"

#include <QObject>

#include <memory>

namespace journeyscope {

namespace http {
class Transport;
}

/// Credential in, access token out, kept fresh: reused until three minutes before its end, asked for once however many
/// wait for it, and asked for anew after forget().
class TokenKeeper : public QObject
{
    Q_OBJECT

public:
    /// Transport and clock outlive the keeper.
    TokenKeeper(CredentialProfile profile, Secret clientSecret, http::Transport &transport, Clock &clock);
    ~TokenKeeper() override;

    /// The look is that of the token request that gave this token, however long ago.
    [[nodiscard]] QCoro::Task<Look<AccessToken>> token();
    /// Says that @p refused was answered with 401. Only forgets it if it is still the one kept.
    void forget(const Secret &refused);
    [[nodiscard]] const CredentialProfile &profile() const;

Q_SIGNALS:
    void changed(); ///< a token came, was refused or was forgotten

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace journeyscope
