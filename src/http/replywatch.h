// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/exchange.h"
#include "http/onewaybody.h"
#include "http/replyoutcome.h"

#include <QElapsedTimer>
#include <QTimer>

namespace journeyscope::http {

/// Looks after one reply of Qt from start to end: collects the body up to the cap, takes the times of the phases, and
/// breaks the exchange off when its deadline passes.
class ReplyWatch final : public QObject
{
    Q_OBJECT

public:
    /// Takes @p reply over. @p body is the reply's own, or null.
    ReplyWatch(QNetworkReply *reply, OneWayBody *body, std::chrono::milliseconds remaining);
    ~ReplyWatch() override;

    [[nodiscard]] bool hasEnded() const { return m_ended; }
    /// Only after the end.
    [[nodiscard]] ReplyOutcome outcome() const;
    [[nodiscard]] Answer answer() const;
    [[nodiscard]] Phases phases() const;

Q_SIGNALS:
    void ended();

private:
    using Mark = std::optional<std::chrono::nanoseconds>;

    void watchPhases();
    void mark(Mark &mark);
    void collect();
    void finish();
    [[nodiscard]] bool mayHaveSent() const;
    [[nodiscard]] QString redirectTarget() const;

    QNetworkReply *m_reply;
    OneWayBody *m_body;
    QTimer m_deadline;
    QElapsedTimer m_time;
    Mark m_connecting;
    Mark m_encrypted;
    Mark m_sent;
    Mark m_answered;
    Mark m_end;
    QByteArray m_received;
    QList<QSslError> m_tlsErrors;
    bool m_isOverDeadline = false;
    bool m_isTooLarge = false;
    bool m_ended = false;
};

} // namespace journeyscope::http
