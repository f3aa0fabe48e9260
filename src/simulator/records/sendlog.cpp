// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/records/sendlog.h"

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

static constexpr int daysKept = 30;

quint64 SendLog::append(const Send &send)
{
    forgetBefore(send.at.addDays(-daysKept));
    m_sends.push_back(send);
    return m_forgotten + m_sends.size() - 1;
}

Send *SendLog::find(quint64 number)
{
    return number < m_forgotten || number - m_forgotten >= m_sends.size() ? nullptr : &m_sends[number - m_forgotten];
}

const Send *SendLog::find(quint64 number) const
{
    return const_cast<SendLog *>(this)->find(number);
}

static bool hasHappened(const QDateTime &moment, const QDateTime &now)
{
    return moment.isValid() && moment <= now;
}

static void count(const Send &send, const QDateTime &now, SendCounts &counts)
{
    switch (send.fate) {
    case Send::Fate::Sent: ++(send.at <= now ? counts.sent : counts.queued); break;
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

void SendLog::forgetBefore(const QDateTime &moment)
{
    while (!m_sends.empty() && m_sends.front().at < moment) {
        count(m_sends.front(), moment, m_forgottenCounts[m_sends.front().triggeredSendId]);
        m_sends.pop_front();
        ++m_forgotten;
    }
}

SendCounts SendLog::countsOf(const QString &triggeredSendId, const QDateTime &now) const
{
    SendCounts counts = m_forgottenCounts.value(triggeredSendId);
    for (const Send &send : m_sends) {
        if (send.triggeredSendId == triggeredSendId)
            count(send, now, counts);
    }
    return counts;
}

} // namespace journeyscope::simulator
