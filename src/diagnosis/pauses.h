// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/casefile.h"

namespace journeyscope {

/// A stretch of time in which a journey was paused, as its audit log tells.
struct Pause {
    QString journeyId;
    AuditEntry paused;
    std::optional<AuditEntry> resumed; ///< empty: not yet
    Seen seen;
};

/// The pauses of the journeys that listen, oldest first.
[[nodiscard]] QList<Pause> pauses(const CaseFile &caseFile);
/// The event was sent, or may have been sent, while @p pause lasted.
[[nodiscard]] bool meetsTheEvent(const CaseFile &caseFile, const Pause &pause);
/// The version that is paused now, if nobody else takes the event in; empty: none.
[[nodiscard]] std::optional<JourneyVersion> pausedVersion(const CaseFile &caseFile);

} // namespace journeyscope
