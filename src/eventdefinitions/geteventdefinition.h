// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eventdefinitions/eventdefinition.h"
#include "tenant/tenantrequest.h"

namespace journeyscope {

/// GET /interaction/v1/eventDefinitions/key:{key} or /{id}. An unknown key is answered with 400 by real tenants (and
/// perhaps 404): both end as NotFound.
struct GetEventDefinition {
    using Reply = EventDefinition;

    EventDefinitionKey key; ///< used if not empty
    QString id;

    [[nodiscard]] TenantRequest request() const;
    [[nodiscard]] Result<Reply> read(const http::Answer &answer) const;
};

} // namespace journeyscope
