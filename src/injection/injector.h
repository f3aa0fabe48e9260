// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "injection/injection.h"
#include "payload/payload.h"
#include "tenant/tenantclient.h"

namespace journeyscope {

/// Sends @p text, the whole body of an event call, byte for byte and once. Text that is not a payload with a Contact Key and an
/// event definition key ends as NotSent without a request.
[[nodiscard]] QCoro::Task<Injection> inject(TenantClient tenant, QString text);

} // namespace journeyscope
