// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/casefile.h"

namespace journeyscope {

/// Every journey version that was seen, each once: the looks at a journey's versions are preferred to the overview.
[[nodiscard]] QList<JourneyVersion> versionsSeen(const CaseFile &caseFile);
/// The look that showed @p version, to be cited.
[[nodiscard]] Seen seenOf(const CaseFile &caseFile, const JourneyVersion &version);

} // namespace journeyscope
