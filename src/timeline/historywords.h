// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/casefile.h"
#include "timeline/timelineentry.h"

namespace journeyscope {

/// What a line of journey history says, for people.
struct HistoryWords {
    QString what; ///< a few words
    TimelineOutcome outcome = TimelineOutcome::Done;
    QString detail; ///< one or two sentences
};

/// The words for @p row. Names of journeys and steps come from @p caseFile where the row lacks them. A status that nobody
/// has described is never taken for success.
[[nodiscard]] HistoryWords wordsFor(const HistoryRow &row, const CaseFile &caseFile);

} // namespace journeyscope
