// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/diagnosis.h"
#include "timeline/timelineentry.h"

namespace journeyscope {

/// Words that every kind of report uses.

/// The tenant's name, with SIMULATED where it is simulated.
[[nodiscard]] QString tenantTitle(const Subject &subject);
/// What stands at the top of a report on a simulated tenant; empty for a real one.
[[nodiscard]] QString simulatedNotice(const Subject &subject);
/// "2026-03-04 10:00:00 UTC"; "unknown" for an invalid moment.
[[nodiscard]] QString momentWords(const QDateTime &moment);
/// "Proven by the tenant's own data" or "Likely; a look-alike is not ruled out".
[[nodiscard]] QString certaintyTitle(Certainty certainty);
/// "Found", "Clear" or "Not examined".
[[nodiscard]] QString outcomeTitle(CheckOutcome outcome);
/// "1 found, 3 clear, 2 not examined"
[[nodiscard]] QString layerSummary(const LayerResult &layer);
/// The check's title, or its id where the catalogue has none.
[[nodiscard]] QString checkTitle(const CheckResult &check);
/// What there is to say about a check: the finding, or why it could not be examined; empty when it is clear.
[[nodiscard]] QString checkSentence(const CheckResult &check);
/// "GET /… answered 200 at 2026-…", or that there was no answer.
[[nodiscard]] QString seenWords(const Seen &seen);
/// "Since", "Sent" and so on with their values, in the order of reading.
[[nodiscard]] QList<std::pair<QString, QString>> subjectLines(const Subject &subject);

} // namespace journeyscope
