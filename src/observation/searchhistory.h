// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "observation/historyrow.h"
#include "tenant/page.h"
#include "tenant/tenantrequest.h"

namespace journeyscope {

/// POST /interaction/v1/interactions/journeyhistory/search: used by the product's own screens, undocumented. In the tenant's
/// order, newest first.
struct SearchHistory {
    using Reply = Page<HistoryRow>;

    HistoryQuery query;
    int page = 1; ///< from 1
    int pageSize = 1000; ///< what the product's screens ask for

    [[nodiscard]] TenantRequest request() const;
    [[nodiscard]] Result<Reply> read(const http::Answer &answer) const;
};

/// POST /interaction/v1/interactions/journeyhistory/download as CSV, with the columns that proofs need: the documented way.
/// Oldest first.
struct DownloadHistory {
    using Reply = QList<HistoryRow>;

    HistoryQuery query;

    [[nodiscard]] TenantRequest request() const;
    [[nodiscard]] Result<Reply> read(const http::Answer &answer) const;
};

} // namespace journeyscope
