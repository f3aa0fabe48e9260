// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/tenant/eventqueue.h"

#include <algorithm>

namespace journeyscope::simulator {

static constexpr int daysKept = 30;

// Events are settled in the order they came in, so the search does not grow with what is remembered.
void EventQueue::settle(const QString &eventInstanceId, const std::optional<Refusal> &error, const QDateTime &at)
{
    for (; m_settled < m_all.size(); ++m_settled) {
        QueuedEvent &event = m_all[m_settled];
        if (event.eventInstanceId != eventInstanceId)
            continue;
        event.state = error ? QueuedEvent::State::Errored : QueuedEvent::State::Processed;
        event.error = error.value_or(Refusal{});
        event.modified = at;
        ++m_settled;
        return;
    }
}

static bool fits(const QueuedEvent &event, const QueueQuestion &question)
{
    const auto same = [](const QString &wanted, const QString &is) { return wanted.isEmpty() || wanted == is; };
    return (!question.state || *question.state == event.state) && same(question.requestId, event.requestId)
        && same(question.eventInstanceId, event.eventInstanceId) && same(question.contactKey, event.contactKey)
        && same(question.eventDefinitionKey, event.eventDefinitionKey)
        && (!question.from.isValid() || event.created >= question.from)
        && (!question.until.isValid() || event.created <= question.until);
}

QList<QueuedEvent> EventQueue::find(const QueueQuestion &question) const
{
    QList<QueuedEvent> found;
    std::ranges::copy_if(
        m_all, std::back_inserter(found), [&](const QueuedEvent &event) { return fits(event, question); });
    return found;
}

void EventQueue::forgetOld(const QDateTime &now)
{
    const QDateTime since = now.addDays(-daysKept);
    const auto kept = std::ranges::find_if(m_all, [&](const QueuedEvent &event) { return event.modified >= since; });
    const qsizetype old = kept - m_all.begin();
    m_all.remove(0, old);
    m_settled = std::max<qsizetype>(0, m_settled - old);
}

} // namespace journeyscope::simulator
