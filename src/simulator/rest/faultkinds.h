// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/rest/faults.h"

#include <span>

namespace journeyscope::simulator {

using FaultRead = std::expected<void, TenantMistake>;

/// One kind of fault: the member that asks for it, how it is written, and what it does to a call.
struct FaultKind {
    QLatin1StringView member;
    FaultRead (*read)(const Json &value, const Json &fault, Fault &into);
    Fault::Kind kind; ///< where the member leaves no choice
    Reply (*play)(ActiveFault &active, Tenant &tenant, const FaultedCall &call);
};

[[nodiscard]] std::span<const FaultKind> faultKinds();
[[nodiscard]] Reply playFault(ActiveFault &active, Tenant &tenant, const FaultedCall &call);
/// Forgets the calls that are a minute old. True: there have been so many that the next one is refused.
[[nodiscard]] bool isRateReached(ActiveFault &active, const QDateTime &now);

/// @p value, the member @p name of a fault, as a whole number in a range.
[[nodiscard]] std::expected<qint64, TenantMistake> wholeNumber(
    const Json &value, QLatin1StringView name, qint64 least, qint64 most);

} // namespace journeyscope::simulator
