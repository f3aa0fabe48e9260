// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/tenant/deleterequests.h"

#include <algorithm>

namespace journeyscope::simulator {

static constexpr qint64 firstOperation = 1001;
// Real ones take up to days; this is long enough to be met in both states.
static constexpr qint64 secondsOfWork = 60;

const DeleteRequest *DeleteRequests::find(qint64 operation) const
{
    const auto found = std::ranges::find(m_all, operation, &DeleteRequest::operation);
    return found == m_all.end() ? nullptr : &*found;
}

const DeleteRequest &DeleteRequests::add(const QStringList &contactKeys, const QDateTime &now)
{
    m_all.append(DeleteRequest{
        .operation = firstOperation + m_all.size(),
        .contactKeys = contactKeys,
        .created = now,
        .completed = now.addSecs(secondsOfWork),
    });
    return m_all.last();
}

} // namespace journeyscope::simulator
