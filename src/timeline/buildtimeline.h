// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/diagnosis.h"
#include "timeline/timelineentry.h"

namespace journeyscope {

/// Everything in @p caseFile that has a moment, in order of time: calls, the injection, the contact's history rows since
/// shortly before the event, waits with their end. Entries that a finding of @p diagnosis rests on bear its id.
[[nodiscard]] QList<TimelineEntry> buildTimeline(const CaseFile &caseFile, const Diagnosis &diagnosis);

} // namespace journeyscope
