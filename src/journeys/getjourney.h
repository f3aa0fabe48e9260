// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journeys/journey.h"
#include "tenant/tenantrequest.h"

namespace journeyscope {

/// GET /interaction/v1/interactions/key:{key} or /{id}, with extras=all. Ask for a version number where one is known:
/// without it a tenant whose newest version is deleted answers 404.
struct GetJourney {
    using Reply = JourneyVersion;

    JourneyKey key; ///< used if not empty
    QString id;
    int version = 0; ///< 0: the tenant chooses

    [[nodiscard]] TenantRequest request() const;
    [[nodiscard]] Result<Reply> read(const http::Answer &answer) const;
};

} // namespace journeyscope
