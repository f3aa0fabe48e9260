// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/journeys/filter.h"

#include <QDateTime>

namespace journeyscope::simulator {

/// What a wait activity waits for.
struct Wait {
    int duration = 0;
    QString unit; ///< MINUTES, HOURS, DAYS, WEEKS or MONTHS
    QString timeOfDay; ///< "09:00": after the duration, until this time comes; empty: none
    QString date; ///< until this date; empty: none
    QString attribute; ///< key of the field that holds the date, to which the duration is added; empty: none
    QString timeZone; ///< as Windows names it: "W. Europe Standard Time"; empty: the platform's
    QString eventKey; ///< until this event comes for the contact, at most for the duration; empty: none
};

/// When a wait that begins at @p start ends, UTC. Nothing when the field has no date.
[[nodiscard]] std::optional<QDateTime> endOf(const Wait &wait, const QDateTime &start, const ValueOf &valueOf);

} // namespace journeyscope::simulator
