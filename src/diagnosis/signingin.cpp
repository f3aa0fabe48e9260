// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/signingin.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace journeyscope {

// Refusals that say nothing about client id and secret, although they come in the same form.
static constexpr std::array<QLatin1StringView, 2> otherRefusals{"ip address"_L1, "not accessible for this account"_L1};

static bool isOtherRefusal(const Failure &failure)
{
    return std::ranges::any_of(otherRefusals,
        [&failure](QLatin1StringView words) { return failure.detail.contains(words, Qt::CaseInsensitive); });
}

/// Whoever answers "no" without an OAuth error body is not the sign-in service.
static SignInTrouble troubleOfAnswer(const Failure &failure)
{
    if (isOtherRefusal(failure))
        return SignInTrouble::OtherRefusal;
    if (failure.code == oauthError)
        return SignInTrouble::Credentials;
    return failure.status == 401 || failure.status == 404 ? SignInTrouble::WrongPlace : SignInTrouble::DoubtfulPlace;
}

SignInTrouble signInTrouble(const Failure &failure)
{
    switch (failure.reason) {
    case Reason::SignInRefused:
    case Reason::Rejected:
    case Reason::NotPermitted:
    case Reason::NotFound:
    case Reason::Unreadable: return troubleOfAnswer(failure);
    case Reason::Unreachable:
        return failure.code == nameNotFound ? SignInTrouble::WrongPlace : SignInTrouble::DoubtfulPlace;
    case Reason::BrokenOff:
    case Reason::TimedOut:
    case Reason::Redirected: return SignInTrouble::DoubtfulPlace;
    case Reason::Throttled:
    case Reason::TenantFault:
    case Reason::Withdrawn:
    case Reason::Unusable: break;
    }
    return SignInTrouble::Elsewhere;
}

} // namespace journeyscope
