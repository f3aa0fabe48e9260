// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "contract/eventcontract.h"
#include "tenant/tenantclient.h"

namespace journeyscope {

/// Everything the tenant tells of the contract of the event @p key. NotFound: no such event definition here. What else cannot
/// be read is left unknown in the contract. The look is that of the definition.
[[nodiscard]] QCoro::Task<Look<EventContract>> loadContract(TenantClient tenant, EventDefinitionKey key);

/// Who reads the data of the event @p key: its journeys in the version that runs, or the newest where none does, and their
/// e-mails. Read-only; one call per journey and per e-mail. Nothing is known where the list of journeys cannot be read.
[[nodiscard]] QCoro::Task<Consumers> loadConsumers(TenantClient tenant, EventDefinitionKey key, QStringList fields);

} // namespace journeyscope
