// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/description/tenantdescription.h"

namespace journeyscope::simulator {

/// A business unit that the open-source tool mcdev retrieved into a folder
/// (https://github.com/Accenture/sfmc-devtools), as a tenant: its event definitions, journeys and data extensions.
/// There are no rows and no contacts in such a folder, so one contact is made up, with whom an event can be tried.
/// Unusable for a mistake; the detail is then "FILE:LINE: sentence".
[[nodiscard]] Result<TenantDescription> readMcdevFolder(const QString &path);

} // namespace journeyscope::simulator
