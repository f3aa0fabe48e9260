// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journeys/journey.h"

namespace journeyscope {

/// A line of a journey's outline: an activity, or a way out of a split.
struct OutlineLine {
    QString title;
    QString iconName;
    QList<OutlineLine> below; ///< what is only reached through this line

    friend bool operator==(const OutlineLine &, const OutlineLine &) = default;
};

/// The activities of @p version in the order a contact meets them. Each appears once; where paths meet again, the later
/// ones say where they continue.
[[nodiscard]] QList<OutlineLine> activityOutline(const JourneyVersion &version);

} // namespace journeyscope
