// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "auth/tokenkeeper.h"
#include "foundation/look.h"
#include "http/transport.h"
#include "tenant/tenantrequest.h"

#include <memory>

namespace journeyscope {

/// A signed-in client of one business unit: adds address and token, signs in again once after a 401.
class TenantClient
{
public:
    /// The transport outlives the client.
    TenantClient(std::shared_ptr<TokenKeeper> keeper, http::Transport &transport);

    /// Sends @p call with a valid token, and once more after a 401. Always finishes, with a reply or with a Failure.
    /// When the sign-in itself failed, the look is that of the token request.
    template <TenantCall Call>
    [[nodiscard]] QCoro::Task<Look<typename Call::Reply>> send(Call call)
    {
        const Look<http::Answer> look = co_await exchange(call.request());
        if (!look.result)
            co_return Look<typename Call::Reply> {look.seen, std::unexpected(look.result.error())};
        co_return Look<typename Call::Reply> {look.seen, call.read(*look.result)};
    }

    [[nodiscard]] QCoro::Task<Look<SignIn>> signIn();
    [[nodiscard]] const CredentialProfile &profile() const;
    [[nodiscard]] const std::shared_ptr<TokenKeeper> &keeper() const { return m_keeper; }

private:
    /// A complete answer of any status but 401, which ends as SignInRefused.
    [[nodiscard]] QCoro::Task<Look<http::Answer>> exchange(TenantRequest request);

    std::shared_ptr<TokenKeeper> m_keeper;
    http::Transport &m_transport;
};

} // namespace journeyscope
