// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tenant/page.h"
#include "foundation/json.h"
#include "journeys/journey.h"
#include "tenant/tenantrequest.h"

namespace journeyscope {

/// GET /interaction/v1/interactions with extras=all. Without an id the newest version of each journey; with one, every
/// version of that journey.
struct ListJourneys {
    using Reply = Page<JourneyVersion>;

    int page = 1;
    int pageSize = 50;
    QString versionsOf; ///< a journey's id; empty: all journeys, newest version that is not deleted

    [[nodiscard]] TenantRequest request() const;
    [[nodiscard]] Result<Reply> read(const http::Answer &answer) const;
};

[[nodiscard]] JourneyVersion readJourneyVersion(const Json &json);

} // namespace journeyscope
