// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/finding.h"
#include "journeys/journey.h"

#include <QStringList>

#include <chrono>

namespace journeyscope {

/// "3 March 2026, 14:32 UTC", in English whatever the locale: whoever shows it may replace it by the user's own zone.
[[nodiscard]] QString shownMoment(const QDateTime &moment);
/// The two largest parts, "20 minutes" or "1 hour 5 minutes".
[[nodiscard]] QString shownSpan(std::chrono::seconds span);
/// "A", "A and B", "A, B and C"; after @p most the rest is counted, "A, B and 5 more".
[[nodiscard]] QString listed(const QStringList &words, qsizetype most = 5);
/// "1 journey", "2 journeys"
[[nodiscard]] QString counted(qsizetype number, QLatin1StringView one, QLatin1StringView many);
/// In quotation marks, cut and without control characters: names and texts come from outside.
[[nodiscard]] QString inQuotes(QStringView text);
/// “Welcome” (version 3)
[[nodiscard]] QString nameOf(const JourneyVersion &version);
/// @p text with a full stop at its end, if it has none yet.
[[nodiscard]] QString asSentence(const QString &text);

/// @p value is shortened.
[[nodiscard]] Evidence evidence(const Seen &seen, const QString &field, const QString &value);

} // namespace journeyscope
