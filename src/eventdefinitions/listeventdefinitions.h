// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eventdefinitions/eventdefinition.h"
#include "tenant/page.h"
#include "foundation/json.h"
#include "tenant/tenantrequest.h"

namespace journeyscope {

/// GET /interaction/v1/eventDefinitions
struct ListEventDefinitions {
    using Reply = Page<EventDefinition>;

    int page = 1; ///< from 1
    int pageSize = 50; ///< the platform's maximum

    [[nodiscard]] TenantRequest request() const;
    [[nodiscard]] Result<Reply> read(const http::Answer &answer) const;
};

/// Reads one definition, whichever members this tenant sends.
[[nodiscard]] EventDefinition readEventDefinition(const Json &json);

} // namespace journeyscope
