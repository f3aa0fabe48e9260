// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/diagnosis.h"
#include "foundation/clock.h"
#include "observation/pollingplan.h"
#include "tenant/tenantclient.h"

#include <functional>
#include <stop_token>

namespace journeyscope {

/// What to look into, and with what is already known.
struct Inquiry {
    CaseFile known; ///< its subject says whom and what; its payload and injection are kept
    /// How long to go on looking after the first round while nothing certain has been seen. Zero: one round.
    std::chrono::seconds patience {0};
};

/// Called after every look with all that is known so far, and with the looks still planned.
using Progress = std::function<void(const CaseFile &, const PollingPlan &)>;

/// Gathers a case file: cheapest and most conclusive look first, independent ones side by side, nothing more once the answer is certain.
/// Never writes to the tenant. Ends early when @p stop asks for it, with what is known by then.
/// The clock outlives the investigation.
[[nodiscard]] QCoro::Task<CaseFile> investigate(TenantClient tenant, Clock *clock, Inquiry inquiry, std::stop_token stop, Progress progress);

} // namespace journeyscope
