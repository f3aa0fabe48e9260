// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/connection.h"
#include "diagnosis/diagnosis.h"
#include "investigation/investigate.h"

namespace journeyscope::cli {

/// What an investigation ended with.
struct Walked {
    CaseFile caseFile;
    Diagnosis diagnosis;
};

/// Looks into @p known, going on for at most @p patience, saying each round on standard error unless @p options ask for quiet.
[[nodiscard]] Walked walkOn(Connection &connection, TenantClient tenant, const CommonOptions &options, CaseFile known, std::chrono::seconds patience);

/// Delivers the diagnosis in the format asked for. Gives the exit code of the verdict.
[[nodiscard]] int deliverReport(const CommonOptions &options, const Walked &walked);

/// A case about @p contact and @p event in the tenant that @p tenant is signed in to.
[[nodiscard]] CaseFile newCase(const TenantClient &tenant, const EventDefinitionKey &event, const ContactKey &contact, const QDateTime &since);

[[nodiscard]] int exitCodeOf(const Verdict &verdict);

} // namespace journeyscope::cli
