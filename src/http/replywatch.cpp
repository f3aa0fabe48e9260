// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/replywatch.h"

#include "http/transport.h"

#include <QHttpHeaders>

namespace journeyscope::http {

using namespace std::chrono;
using namespace Qt::StringLiterals;

ReplyWatch::ReplyWatch(QNetworkReply *reply, OneWayBody *body, milliseconds remaining) : m_reply(reply), m_body(body)
{
    m_reply->setParent(this);
    m_time.start();
    watchPhases();
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    connect(m_reply, &QNetworkReply::readyRead, this, &ReplyWatch::collect);
    connect(m_reply, &QNetworkReply::finished, this, &ReplyWatch::finish);

    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        m_isOverDeadline = true;
        m_reply->abort();
    });
    m_deadline.start(std::max(remaining, milliseconds(0)));
}

ReplyWatch::~ReplyWatch() = default;

void ReplyWatch::watchPhases()
{
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, [this] { mark(m_connecting); });
    connect(m_reply, &QNetworkReply::encrypted, this, [this] { mark(m_encrypted); });
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { mark(m_sent); });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] { mark(m_answered); });
}

void ReplyWatch::mark(Mark &mark)
{
    mark = nanoseconds(m_time.nsecsElapsed());
}

void ReplyWatch::collect()
{
    while (!m_isTooLarge && m_reply->bytesAvailable() > 0) {
        const QByteArray piece = m_reply->read(64 * 1024);
        if (piece.isEmpty())
            return;
        m_received += piece;
        m_isTooLarge = m_received.size() > Transport::largestBody;
    }
    // Later, because Qt is in the middle of handing out the bytes.
    if (m_isTooLarge)
        QMetaObject::invokeMethod(m_reply, &QNetworkReply::abort, Qt::QueuedConnection);
}

void ReplyWatch::finish()
{
    if (m_ended)
        return;
    m_ended = true;
    m_deadline.stop();
    mark(m_end);
    if (m_reply->isOpen())
        collect();
    Q_EMIT ended();
}

bool ReplyWatch::mayHaveSent() const
{
    // Qt does not announce the sending of an empty body, so only an error of the connection can tell.
    const bool isUnannounced = m_body && m_body->isEmpty() && m_reply->error() == QNetworkReply::OperationCanceledError;
    return m_sent || m_answered || isUnannounced || (m_body && m_body->wasTouched());
}

QString ReplyWatch::redirectTarget() const
{
    const QUrl target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (target.isEmpty())
        return QString::fromLatin1(m_reply->rawHeader("Location"));
    return m_reply->request().url().resolved(target).toString(
        QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

ReplyOutcome ReplyWatch::outcome() const
{
    const QUrl url = m_reply->request().url();
    const QHttpHeaders headers = m_reply->headers();
    ReplyOutcome outcome;
    outcome.host = url.port() < 0 ? url.host() : u"%1:%2"_s.arg(url.host()).arg(url.port());
    outcome.error = m_reply->error();
    outcome.mayHaveSent = mayHaveSent();
    outcome.isOverDeadline = m_isOverDeadline;
    outcome.isStuckInHandshake = url.scheme() == "https"_L1 && m_connecting && !m_encrypted;
    // Qt has no error number of its own for a body that expands suspiciously.
    outcome.isTooLarge = m_isTooLarge || m_reply->errorString().contains("decompressedSafetyCheckThreshold"_L1);
    outcome.isCompressed = headers.contains(QHttpHeaders::WellKnownHeader::ContentEncoding);
    outcome.tlsErrors = m_tlsErrors;
    outcome.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    outcome.contentLengths = headers.values(QHttpHeaders::WellKnownHeader::ContentLength);
    outcome.received = m_received.size();
    outcome.endsWithConnection = outcome.contentLengths.isEmpty() && !outcome.isCompressed
        && !headers.contains(QHttpHeaders::WellKnownHeader::TransferEncoding);
    outcome.redirectTarget = redirectTarget();
    return outcome;
}

Answer ReplyWatch::answer() const
{
    Answer answer{.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
        .headers = {},
        .body = m_received};
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        answer.headers.append(Header{name, value});
    return answer;
}

Phases ReplyWatch::phases() const
{
    const auto between = [](Mark from, Mark to) -> Phases::Duration {
        if (!from || !to || *to < *from)
            return {};
        return duration_cast<microseconds>(*to - *from);
    };
    Phases phases;
    if (m_encrypted)
        phases.tls = between(m_connecting, m_encrypted);
    else
        phases.connect = between(m_connecting, m_sent);
    phases.wait = between(m_sent, m_answered);
    phases.download = between(m_answered, m_end);
    return phases;
}

} // namespace journeyscope::http
