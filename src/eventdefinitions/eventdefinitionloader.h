// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eventdefinitions/eventdefinition.h"
#include "tenant/tenantclient.h"

namespace journeyscope {

/// Every definition of the business unit, over all pages, by name. The look is that of the last page.
[[nodiscard]] QCoro::Task<Look<QList<EventDefinition>>> loadEventDefinitions(TenantClient tenant);

/// The data extension with ObjectID @p id and its fields. The look is that of the last call made.
[[nodiscard]] QCoro::Task<Look<DataExtension>> loadDataExtension(TenantClient tenant, QString id);

} // namespace journeyscope
