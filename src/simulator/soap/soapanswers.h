// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/rest/call.h"
#include "simulator/tenant/tenant.h"

namespace journeyscope::simulator {

/// The SOAP service: Retrieve, Describe and GetSystemStatus. It checks token and rights itself, because it says no in
/// another way than the REST services.
[[nodiscard]] Reply answerSoap(Tenant &tenant, const Call &call);

} // namespace journeyscope::simulator
