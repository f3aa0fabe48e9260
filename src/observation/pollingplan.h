// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>

#include <chrono>

namespace journeyscope {

/// When to look again after an event: soon at first, then once a pause, until history can no longer change its mind.
struct PollingPlan {
    QList<QDateTime> looks; ///< UTC, in order; the last one is where silence becomes proof

    /// The moment after which no further look is planned.
    [[nodiscard]] QDateTime end() const { return looks.isEmpty() ? QDateTime() : looks.last(); }
    /// The next look after @p now; invalid when there is none.
    [[nodiscard]] QDateTime nextAfter(const QDateTime &now) const;

    friend bool operator==(const PollingPlan &, const PollingPlan &) = default;
};

/// @param sent when the event was sent
/// @param lag  how far history trails
/// @param patience the longest time to go on; the plan ends at the lag plus ten minutes or at the patience, whichever is first
[[nodiscard]] PollingPlan planLooks(const QDateTime &sent, std::chrono::seconds lag, std::chrono::seconds patience);

} // namespace journeyscope
