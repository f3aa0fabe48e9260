// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/rest/call.h"
#include "simulator/tenant/tenant.h"

namespace journeyscope::simulator {

enum class Access {
    Open, ///< needs no token
    Bearer, ///< needs a token and the scopes of the row
    Soap, ///< looks for the token in the envelope itself
};

/// One call of the simulated API.
struct Route {
    QString name; ///< that faults and recorded answers are addressed to
    QByteArray method;
    QString path; ///< parts in braces are variable
    Access access = Access::Bearer;
    QStringList scopes;
    Reply (*answer)(Tenant &tenant, const Call &call) = nullptr;
};

/// The calls about journeys and who is in them. A fixed path stands before a variable one of the same length.
[[nodiscard]] QList<Route> journeyRoutes();

} // namespace journeyscope::simulator
