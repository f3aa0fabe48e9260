// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/faketransport.h"

#include <QCoroTimer>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace journeyscope::testing {

void FakeTransport::willAnswer(int status, const QByteArray &body, const QList<http::Header> &headers)
{
    m_answers.enqueue(http::Answer {.status = status, .headers = headers, .body = body});
}

void FakeTransport::willFail(Reason reason, const QString &detail)
{
    m_answers.enqueue(std::unexpected(Failure {.reason = reason, .detail = detail}));
}

QCoro::Task<http::Delivery> FakeTransport::send(http::Request request)
{
    m_requests.append(request);
    Result<http::Answer> answer = m_answers.isEmpty()
        ? std::unexpected(Failure {.reason = Reason::Unreachable, .detail = u"no answer was prepared"_s})
        : m_answers.dequeue();

    http::Exchange exchange;
    exchange.number = quint64(m_requests.size());
    exchange.method = request.method;
    exchange.url = request.url;
    exchange.at = QDateTime::currentDateTimeUtc();
    QTimer turn;
    turn.setSingleShot(true);
    turn.start(0);
    co_await turn;
    exchange.until = QDateTime::currentDateTimeUtc();
    exchange.status = answer ? answer->status : 0;
    co_return http::Delivery {.exchange = exchange, .answer = answer};
}

} // namespace journeyscope::testing
