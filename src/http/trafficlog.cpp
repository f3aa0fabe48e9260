// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/trafficlog.h"

#include <algorithm>

namespace journeyscope::http {

void TrafficLog::record(const Exchange &exchange)
{
    m_exchanges.append(exchange);
    Q_EMIT recorded(exchange.number);
}

const Exchange *TrafficLog::find(quint64 number) const
{
    // Exchanges stand in the order of ending, which is nearly that of their numbers: the one asked for is near the end.
    const auto found = std::find_if(m_exchanges.crbegin(), m_exchanges.crend(),
        [number](const Exchange &exchange) { return exchange.number == number; });
    return found == m_exchanges.crend() ? nullptr : &*found;
}

} // namespace journeyscope::http
