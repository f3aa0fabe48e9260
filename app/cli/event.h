// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/connection.h"
#include "contract/eventcontract.h"

namespace journeyscope::cli {

/// The contract of the event called @p key in @p tenant. Unusable, naming the key, when the tenant does not know it.
[[nodiscard]] Result<EventContract> readContract(TenantClient tenant, const EventDefinitionKey &key);
/// The same with the journeys and messages that read the event, which costs a call for each of them.
[[nodiscard]] Result<EventContract> readWholeContract(TenantClient tenant, const EventDefinitionKey &key);

/// Text of a payload file. Unusable for what is not UTF-8.
[[nodiscard]] Result<QString> readPayloadFile(const std::string &path);

} // namespace journeyscope::cli
