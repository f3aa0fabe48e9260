// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "messages/emailcontent.h"
#include "tenant/tenantrequest.h"

namespace journeyscope {

/// POST /asset/v1/content/assets/query for the e-mail that a journey's activity names. NotFound: a classic e-mail, or one of
/// another business unit. Needs the right to read saved content.
struct FindEmail {
    using Reply = EmailContent;

    QString legacyId; ///< triggeredSend.emailId of the activity; no asset id

    [[nodiscard]] TenantRequest request() const;
    [[nodiscard]] Result<Reply> read(const http::Answer &answer) const;
};

} // namespace journeyscope
