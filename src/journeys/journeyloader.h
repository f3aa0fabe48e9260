// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journeys/journey.h"
#include "tenant/tenantclient.h"

namespace journeyscope {

/// The newest version of every journey of the business unit, over all pages. The look is that of the last page.
[[nodiscard]] QCoro::Task<Look<QList<JourneyVersion>>> loadJourneys(TenantClient tenant);

/// Every version of the journey with id @p journeyId, newest first.
[[nodiscard]] QCoro::Task<Look<QList<JourneyVersion>>> loadVersions(TenantClient tenant, QString journeyId);

} // namespace journeyscope
