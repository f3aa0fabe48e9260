// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "investigation/investigate.h"

#include <memory>

namespace journeyscope {

/// A case file while it is being filled. Shared by looks that are under way side by side; each files its own answer.
struct Gathering {
    TenantClient tenant;
    Clock *clock = nullptr;
    CaseFile caseFile;
    PollingPlan plan;
    std::stop_token stop;
    Progress progress;

    /// Notes the moment and tells whoever listens.
    void tell();
    /// No further question makes sense: we were asked to stop, or the tenant asked us to.
    [[nodiscard]] bool shouldRest() const;
};
using SharedGathering = std::shared_ptr<Gathering>;

// One look each. They end by themselves and leave a look in the case file, be it a Failure.
[[nodiscard]] QCoro::Task<> lookAtSignIn(SharedGathering gathering);
[[nodiscard]] QCoro::Task<> lookAtDefinition(SharedGathering gathering);
[[nodiscard]] QCoro::Task<> lookAtDataExtension(SharedGathering gathering);
[[nodiscard]] QCoro::Task<> lookAtJourneys(SharedGathering gathering);
[[nodiscard]] QCoro::Task<> lookAtVersions(SharedGathering gathering, QString journeyId);
[[nodiscard]] QCoro::Task<> lookAtAudit(SharedGathering gathering, QString journeyId);
[[nodiscard]] QCoro::Task<> lookAtHistory(SharedGathering gathering);
[[nodiscard]] QCoro::Task<> lookAtMembership(SharedGathering gathering);
[[nodiscard]] QCoro::Task<> lookAtFreshness(SharedGathering gathering);
[[nodiscard]] QCoro::Task<> lookAtRows(SharedGathering gathering);
[[nodiscard]] QCoro::Task<> lookAtRecentRows(SharedGathering gathering);
[[nodiscard]] QCoro::Task<> lookAtKeysOfAddress(SharedGathering gathering);

} // namespace journeyscope
