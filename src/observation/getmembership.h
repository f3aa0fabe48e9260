// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/key.h"
#include "tenant/tenantrequest.h"

namespace journeyscope {

/// One journey version a contact is in at the moment.
struct Membership {
    JourneyKey journey;
    int version = 0;

    friend bool operator==(const Membership &, const Membership &) = default;
};

/// POST /interaction/v1/interactions/contactMembership for one contact. Only active and paused journeys are told. An empty
/// list means: in no journey. It does not mean that the contact is unknown.
struct GetMembership {
    using Reply = QList<Membership>;

    ContactKey contact;

    [[nodiscard]] TenantRequest request() const;
    [[nodiscard]] Result<Reply> read(const http::Answer &answer) const;
};

} // namespace journeyscope
