// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/failure.h"

namespace journeyscope {

/// The codes of two failures: the host has no address; the sign-in service refused with an OAuth error body.
inline constexpr QLatin1StringView nameNotFound("NET-01");
inline constexpr QLatin1StringView oauthError("AUTH-01");

/// What a sign-in that failed tells about the place and the credentials.
enum class SignInTrouble {
    WrongPlace, ///< nobody there, or somebody who is no sign-in service
    DoubtfulPlace, ///< no connection, or an answer that a proxy on the way may have given
    Credentials, ///< the sign-in service itself refuses client id or secret
    OtherRefusal, ///< it refuses for another stated reason: address of the caller, business unit
    Elsewhere, ///< throttled, a fault of the tenant, withdrawn
};

/// Told by the OAuth error body, which the sign-in service always sends and nobody else does.
[[nodiscard]] SignInTrouble signInTrouble(const Failure &failure);

} // namespace journeyscope
