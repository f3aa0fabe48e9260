// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/tenant/publications.h"

#include <utility>

namespace journeyscope::simulator {

std::optional<Publications::Status> Publications::look(const QString &statusId)
{
    const auto kept = m_reports.find(statusId);
    if (kept == m_reports.end())
        return {};
    return Status{.report = kept->report, .isUnderWay = !std::exchange(kept->wasLookedAt, true)};
}

} // namespace journeyscope::simulator
