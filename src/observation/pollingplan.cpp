// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "observation/pollingplan.h"

#include <algorithm>

namespace journeyscope {

using namespace std::chrono_literals;

QDateTime PollingPlan::nextAfter(const QDateTime &now) const
{
    const auto next = std::ranges::upper_bound(looks, now);
    return next == looks.end() ? QDateTime() : *next;
}

PollingPlan planLooks(const QDateTime &sent, std::chrono::seconds lag, std::chrono::seconds patience)
{
    constexpr std::chrono::seconds early[] = {1s, 2s, 4s, 8s, 15s, 30s};
    constexpr std::chrono::seconds pause = 60s;
    const std::chrono::seconds end = std::min(lag + 10min, patience);

    QList<std::chrono::seconds> offsets(std::begin(early), std::end(early));
    for (std::chrono::seconds offset = 30s + pause; offset <= end; offset += pause)
        offsets.append(offset);
    offsets.append(lag + 1s); // one second of grace, because lag and clocks are whole seconds at best
    std::ranges::sort(offsets);
    offsets.erase(std::ranges::unique(offsets).begin(), offsets.end());

    PollingPlan plan;
    for (const std::chrono::seconds offset : offsets) {
        if (offset <= end)
            plan.looks.append(sent.toUTC().addDuration(offset));
    }
    return plan;
}

} // namespace journeyscope
