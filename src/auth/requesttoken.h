// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "auth/accesstoken.h"
#include "credentials/credentialprofile.h"
#include "http/answer.h"

namespace journeyscope {

/// POST {auth}/v2/token with the client credentials grant.
struct RequestToken {
    using Reply = AccessToken;

    CredentialProfile profile;
    Secret clientSecret;

    [[nodiscard]] http::Request request() const;
    /// @p now is when the answer came; the token's life counts from there. Refuses REST and SOAP addresses that are neither
    /// under marketingcloudapis.com nor, for a loopback profile, on loopback.
    [[nodiscard]] Result<Reply> read(const http::Answer &answer, const QDateTime &now) const;
};

} // namespace journeyscope
