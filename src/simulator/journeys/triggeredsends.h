// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/description/tenantdescription.h"
#include "simulator/journeys/journeyversion.h"

namespace journeyscope::simulator {

/// The list everybody is on. It has the same number in every tenant here, as e-mail activities of real journeys name
/// it.
inline constexpr int allSubscribersListId = 15;

/// Those the tenant file describes, and behind them an Active one for every e-mail activity that names one the file
/// does not have: the platform makes it when the version is published.
[[nodiscard]] QList<TriggeredSend> triggeredSendsOf(
    const TenantDescription &description, const QList<JourneyVersion> &versions);

} // namespace journeyscope::simulator
