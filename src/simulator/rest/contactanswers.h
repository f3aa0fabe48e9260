// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/rest/call.h"
#include "simulator/tenant/tenant.h"

namespace journeyscope::simulator {

/// Contacts by one attribute: ContactKey, Status, SourceChannel, LastModifiedDate or AudienceID.
[[nodiscard]] Reply answerAddressSearch(Tenant &tenant, const Call &call);
/// Which keys an e-mail address has: there can be several.
[[nodiscard]] Reply answerEmailSearch(Tenant &tenant, const Call &call);
[[nodiscard]] Reply answerAttributeGroups(Tenant &tenant, const Call &call);

} // namespace journeyscope::simulator
