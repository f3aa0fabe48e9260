// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/rest/call.h"
#include "simulator/tenant/tenant.h"

namespace journeyscope::simulator {

/// Where the services of this tenant are.
[[nodiscard]] Reply answerEndpoints(Tenant &tenant, const Call &call);
[[nodiscard]] Reply answerEndpoint(Tenant &tenant, const Call &call);
/// Those of the tenant file, in its words.
[[nodiscard]] Reply answerAutomations(Tenant &tenant, const Call &call);
/// What the auth service can do, in the words of OAuth 2.0 Authorization Server Metadata.
[[nodiscard]] Reply answerDiscovery(Tenant &tenant, const Call &call);

} // namespace journeyscope::simulator
