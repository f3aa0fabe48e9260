// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/rest/call.h"
#include "simulator/tenant/tenant.h"

namespace journeyscope::simulator {

/// Content Builder. Either right to read content opens it; e-mails are shown only with email_read as well (documented).
[[nodiscard]] Reply answerAssets(Tenant &tenant, const Call &call);
[[nodiscard]] Reply answerAssetQuery(Tenant &tenant, const Call &call);
[[nodiscard]] Reply answerAsset(Tenant &tenant, const Call &call);

} // namespace journeyscope::simulator
