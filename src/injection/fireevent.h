// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "injection/injection.h"
#include "tenant/tenantrequest.h"

namespace journeyscope {

/// POST /interaction/v1/events: bring one contact to the door of a journey.
struct FireEvent {
    using Reply = EventReceipt;

    QByteArray body; ///< sent byte for byte

    [[nodiscard]] TenantRequest request() const;
    /// 200 and 201 are both success. A 2xx answer without an eventInstanceId is Unreadable with that status.
    [[nodiscard]] Result<Reply> read(const http::Answer &answer) const;
};

/// What a look at FireEvent's answer says about the contact.
[[nodiscard]] DeliveryState deliveryStateOf(const Look<EventReceipt> &look);

} // namespace journeyscope
