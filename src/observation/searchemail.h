// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/key.h"
#include "tenant/tenantrequest.h"

namespace journeyscope {

/// POST /contacts/v1/addresses/email/search: the Contact Keys behind one e-mail address. More than one means that the same
/// person is kept twice.
struct SearchEmail {
    using Reply = QList<ContactKey>;

    QString address;

    [[nodiscard]] TenantRequest request() const;
    [[nodiscard]] Result<Reply> read(const http::Answer &answer) const;
};

} // namespace journeyscope
