// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "timeline/timelineentry.h"

namespace journeyscope {

/// The timeline as an SVG element for use inside an HTML page, which gives the classes their colours. Every text is escaped.
/// Empty for an empty timeline.
[[nodiscard]] QString timelineSvg(const QList<TimelineEntry> &entries, const QDateTime &now);

} // namespace journeyscope
