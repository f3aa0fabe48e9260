// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "observation/getrows.h"
#include "observation/historyrow.h"
#include "tenant/tenantclient.h"

namespace journeyscope {

/// Journey history by search, or by the documented download where search is refused or unknown. The look is that of the
/// call that answered last.
[[nodiscard]] QCoro::Task<Look<QList<HistoryRow>>> lookUpHistory(TenantClient tenant, HistoryQuery query);

} // namespace journeyscope
