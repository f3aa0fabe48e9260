// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace journeyscope {

/// Lets screen readers find a TimelineView as a chart whose value is the chosen entry in words. Its entries one by one are read
/// from the table beside it. Calling it again does nothing.
void makeTimelinesAccessible();

} // namespace journeyscope
