// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/transport.h"

#include <QQueue>

namespace journeyscope::testing {

/// Answers in a queue, requests in a list. Answers come from the event loop, as real ones do.
class FakeTransport final : public http::Transport
{
public:
    void willAnswer(int status, const QByteArray &body, const QList<http::Header> &headers = {});
    void willFail(Reason reason, const QString &detail = {});

    [[nodiscard]] QCoro::Task<http::Delivery> send(http::Request request) override;
    [[nodiscard]] const QList<http::Request> &requests() const { return m_requests; }
    [[nodiscard]] bool isUsedUp() const { return m_answers.isEmpty(); }

private:
    QQueue<Result<http::Answer>> m_answers;
    QList<http::Request> m_requests;
};

} // namespace journeyscope::testing
