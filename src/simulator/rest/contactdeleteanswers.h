// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/rest/call.h"
#include "simulator/tenant/tenant.h"

namespace journeyscope::simulator {

/// Deletes by key. The contacts count as deleted at once; the operation is reported as done only later.
[[nodiscard]] Reply answerContactDelete(Tenant &tenant, const Call &call);
[[nodiscard]] Reply answerContactDeleteStatus(Tenant &tenant, const Call &call);
[[nodiscard]] Reply answerContactDeleteRequests(Tenant &tenant, const Call &call);

} // namespace journeyscope::simulator
