// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/records/sendlog.h"

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

qsizetype SendLog::append(Send send)
{
    m_sends.append(std::move(send));
    return m_sends.size() - 1;
}

static bool hasHappened(const QDateTime &moment, const QDateTime &now)
{
    return moment.isValid() && moment <= now;
}

static void count(const Send &send, const QDateTime &now, SendCounts &counts)
{
    switch (send.fate) {
    case Send::Fate::Sent: ++counts.sent; break;
    case Send::Fate::Queued: ++counts.queued; break;
    case Send::Fate::Failed: ++counts.notSentError; break;
    case Send::Fate::NotSent:
        if (send.reason.contains("unsubscribed"_L1, Qt::CaseInsensitive) || send.reason == "Account Level Opt Out"_L1)
            ++counts.notSentOptOut;
        else
            ++counts.notSentUndeliverable;
        break;
    }
    counts.bounces += hasHappened(send.bounced, now);
    counts.opens += hasHappened(send.opened, now);
    counts.clicks += hasHappened(send.clicked, now);
}

SendCounts SendLog::countsOf(const QString &triggeredSendId, const QDateTime &now) const
{
    SendCounts counts;
    for (const Send &send : m_sends) {
        if (send.triggeredSendId == triggeredSendId)
            count(send, now, counts);
    }
    return counts;
}

} // namespace journeyscope::simulator
