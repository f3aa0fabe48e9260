// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/description/tenantdescription.h"
#include "simulator/files/recordedanswers.h"

namespace journeyscope::simulator {

/// A folder of answers that were recorded from real tenants, as a tenant: what was recorded is answered word for word,
/// and what was not, the engine answers over the recorded definitions and journeys.
struct RecordedFolder {
    TenantDescription description;
    RecordedAnswers answers;
};

/// Unusable for a folder that lacks the recorded sign-in, event definitions or journeys.
[[nodiscard]] Result<RecordedFolder> readRecordedFolder(const QString &path);

} // namespace journeyscope::simulator
