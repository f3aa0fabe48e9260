// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/rest/call.h"
#include "simulator/soap/soapcatalogue.h"
#include "simulator/soap/soaprequest.h"
#include "simulator/tenant/tenant.h"

namespace journeyscope::simulator {

/// What the tenant has, as objects are made from it.
[[nodiscard]] SoapFacts factsOf(
    const Tenant &tenant, const QDateTime &now, const QString &businessUnit);
/// What a Retrieve is answered with. Its "no" stands in OverallStatus under HTTP 200.
[[nodiscard]] Reply answerRetrieve(Tenant &tenant, const Call &call, const SoapRequest &request, const Grant &grant);

} // namespace journeyscope::simulator
