// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tenant/tenantrequest.h"

#include <chrono>

namespace journeyscope {

/// How far journey history trails reality at this moment.
struct Freshness {
    std::chrono::seconds lag {0};

    friend bool operator==(const Freshness &, const Freshness &) = default;
};

/// GET /interaction/v1/interactions/journeyhistory/freshness. The answer is a bare number, or an object with one, of seconds.
struct GetFreshness {
    using Reply = Freshness;

    [[nodiscard]] TenantRequest request() const;
    [[nodiscard]] Result<Reply> read(const http::Answer &answer) const;
};

} // namespace journeyscope
