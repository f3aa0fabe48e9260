// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/casefile.h"
#include "diagnosis/finding.h"

namespace journeyscope {

/// A contact that comes a second time, as history or the entry mode show it.
struct SecondVisit {
    std::optional<JourneyVersion> version; ///< that turned it away, or would
    std::optional<HistoryRow> refusal; ///< empty: foreseen from the entry mode, history is still silent
    std::optional<HistoryRow> earlier; ///< the newest entry before; empty: not seen
};

/// Turned away for having been there, in a journey that allows it never or allows it after the exit; empty: neither.
[[nodiscard]] std::optional<SecondVisit> secondVisit(const CaseFile &caseFile, EntryMode mode);
/// The evidence both re-entry checks rest on.
[[nodiscard]] QList<Evidence> evidenceOf(const CaseFile &caseFile, const SecondVisit &visit);

} // namespace journeyscope
