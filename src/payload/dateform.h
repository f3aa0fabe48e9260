// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QStringList>

namespace journeyscope {

/// How a moment is written.
enum class DateForm {
    Iso, ///< a day, or a time with a zone: "2026-01-31", "2026-01-31T10:00:00Z"
    NoZone, ///< a time without a zone, ISO or US: the platform reads it as its own, UTC-6
    MonthFirst, ///< "1/31/2026", which only the US form can mean
    Unclear, ///< "03/04/2026": either may be the month
    DayFirst, ///< "31/01/2026", "31.1.2026": the platform takes the first number for the month
    Epoch, ///< seconds or milliseconds since 1970
    Impossible, ///< of a known form, but no real day or hour, or out of any reason
    Other, ///< no date
};

struct DateReading {
    DateForm form = DateForm::Other;
    QDateTime moment; ///< UTC; invalid for Unclear, Impossible and Other
    QStringList isoForms; ///< what may be meant, as ISO 8601, the likeliest first
};

/// Years before 1900 and after 2199 are out of reason: the platform writes year 1 for "never".
[[nodiscard]] DateReading readDate(const QString &text);
/// Whether the platform can read it as a date, rightly or not.
[[nodiscard]] bool isDate(const QString &text);

} // namespace journeyscope
