// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/tenant/openretrieves.h"

namespace journeyscope::simulator {

// How long the platform keeps them is nowhere said.
static constexpr int secondsOfLife = 24 * 60 * 60;

void OpenRetrieves::keep(const QString &requestId, const OpenRetrieve &retrieve)
{
    m_open.removeIf([&](const auto &entry) { return entry.value().since.addSecs(secondsOfLife) < retrieve.since; });
    m_open.insert(requestId, retrieve);
}

std::optional<OpenRetrieve> OpenRetrieves::take(const QString &requestId, const QDateTime &now)
{
    const auto found = m_open.constFind(requestId);
    if (found == m_open.constEnd() || found->since.addSecs(secondsOfLife) < now)
        return {};
    const OpenRetrieve retrieve = *found;
    m_open.erase(found);
    return retrieve;
}

} // namespace journeyscope::simulator
