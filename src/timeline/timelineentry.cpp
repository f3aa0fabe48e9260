// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/timelineentry.h"

using namespace Qt::StringLiterals;

namespace journeyscope {

QString timelineOutcomeWord(TimelineOutcome outcome)
{
    switch (outcome) {
    case TimelineOutcome::Done: return u"done"_s;
    case TimelineOutcome::Quiet: return u"quiet"_s;
    case TimelineOutcome::Waiting: return u"waiting"_s;
    case TimelineOutcome::Refused: return u"refused"_s;
    case TimelineOutcome::Failed: return u"failed"_s;
    }
    return {};
}

QString timelineOutcomeTitle(TimelineOutcome outcome)
{
    switch (outcome) {
    case TimelineOutcome::Done: return u"Done"_s;
    case TimelineOutcome::Quiet: return u"Nothing new"_s;
    case TimelineOutcome::Waiting: return u"Waiting"_s;
    case TimelineOutcome::Refused: return u"Refused"_s;
    case TimelineOutcome::Failed: return u"Failed"_s;
    }
    return {};
}

} // namespace journeyscope
