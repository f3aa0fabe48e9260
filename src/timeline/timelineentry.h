// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/layer.h"

#include <QDateTime>
#include <QList>

namespace journeyscope {

enum class TimelineOutcome {
    Done, ///< it happened
    Quiet, ///< we looked and saw nothing new
    Waiting, ///< it is still going on
    Refused, ///< the tenant or the journey said no
    Failed, ///< no usable answer
};

/// Something that was done or seen, on one of three lanes.
struct TimelineEntry {
    QDateTime at; ///< UTC
    QDateTime until; ///< UTC, equal to at for a moment; a wait's end may lie ahead
    Layer layer = Layer::Authentication;
    QString what; ///< a few words: "Token", "Event accepted", "Wait 3 days"
    TimelineOutcome outcome = TimelineOutcome::Done;
    QString detail; ///< one sentence; may be empty
    quint64 exchange = 0; ///< the exchange in the traffic log that shows it, 0: none
    QString checkId; ///< the check whose finding rests on it; empty: none

    friend bool operator==(const TimelineEntry &, const TimelineEntry &) = default;
};

[[nodiscard]] QString timelineOutcomeWord(TimelineOutcome outcome); ///< "done", "quiet", …
[[nodiscard]] QString timelineOutcomeTitle(TimelineOutcome outcome); ///< "Done", "Nothing new", …

} // namespace journeyscope
