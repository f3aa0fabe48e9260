// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/failure.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace journeyscope {

static constexpr std::array<std::pair<Reason, QLatin1StringView>, 13> words {{
    {Reason::Unreachable, "unreachable"_L1},
    {Reason::BrokenOff, "broken-off"_L1},
    {Reason::TimedOut, "timed-out"_L1},
    {Reason::SignInRefused, "sign-in-refused"_L1},
    {Reason::NotPermitted, "not-permitted"_L1},
    {Reason::NotFound, "not-found"_L1},
    {Reason::Rejected, "rejected"_L1},
    {Reason::Throttled, "throttled"_L1},
    {Reason::TenantFault, "tenant-fault"_L1},
    {Reason::Redirected, "redirected"_L1},
    {Reason::Unreadable, "unreadable"_L1},
    {Reason::Withdrawn, "withdrawn"_L1},
    {Reason::Unusable, "unusable"_L1},
}};

QString reasonWord(Reason reason)
{
    for (const auto &[known, word] : words) {
        if (known == reason)
            return word;
    }
    return {};
}

std::optional<Reason> reasonFromWord(QStringView word)
{
    for (const auto &[known, text] : words) {
        if (text == word)
            return known;
    }
    return {};
}

} // namespace journeyscope
