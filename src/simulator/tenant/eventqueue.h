// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/tenant/refusal.h"

#include <QDateTime>

namespace journeyscope::simulator {

/// One member of a bulk call, from the moment it was taken.
struct QueuedEvent {
    enum class State { Queued, Processed, Errored };

    QString requestId;
    QString eventInstanceId;
    QString contactKey;
    QString eventDefinitionKey;
    State state = State::Queued;
    QDateTime created; ///< UTC
    QDateTime modified; ///< UTC
    Refusal error; ///< only with Errored
};

/// Which of them a status call asks for; what is empty does not matter.
struct QueueQuestion {
    std::optional<QueuedEvent::State> state;
    QString requestId;
    QString eventInstanceId;
    QString contactKey;
    QString eventDefinitionKey;
    QDateTime from; ///< UTC
    QDateTime until; ///< UTC
};

/// The events of bulk calls and what became of them.
class EventQueue {
public:
    void add(const QueuedEvent &event) { m_all.append(event); }
    /// @p error: why the event with @p eventInstanceId was not taken; empty: it was.
    void settle(const QString &eventInstanceId, const std::optional<Refusal> &error, const QDateTime &at);
    [[nodiscard]] QList<QueuedEvent> find(const QueueQuestion &question) const; ///< oldest first
    /// What was modified more than thirty days before @p now (documented).
    void forgetOld(const QDateTime &now);

private:
    QList<QueuedEvent> m_all; ///< oldest first
    qsizetype m_settled = 0; ///< so many at the beginning wait for nothing more
};

} // namespace journeyscope::simulator
