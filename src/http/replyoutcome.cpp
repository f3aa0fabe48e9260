// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/replyoutcome.h"

#include "foundation/masking.h"
#include "http/transport.h"

#include <QSslCertificate>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace journeyscope::http {

static QString seconds(std::chrono::milliseconds duration)
{
    return QString::number(std::max<qint64>(1, std::llround(double(duration.count()) / 1000)));
}

static Failure tlsFailure(const ReplyOutcome &outcome)
{
    for (const QSslError &error : outcome.tlsErrors) {
        const QSslCertificate certificate = error.certificate();
        switch (error.error()) {
        case QSslError::CertificateExpired:
            return failureFor(
                Trouble::Expired, outcome.host, certificate.expiryDate().toUTC().date().toString(Qt::ISODate));
        case QSslError::CertificateNotYetValid:
            return failureFor(
                Trouble::NotYetValid, outcome.host, certificate.effectiveDate().toUTC().date().toString(Qt::ISODate));
        default: break;
        }
    }
    // A foreign issuer matters more than a foreign name: a company proxy shows both.
    for (const QSslError &error : outcome.tlsErrors) {
        if (error.error() != QSslError::HostNameMismatch && error.error() != QSslError::NoError)
            return failureFor(Trouble::Untrusted, outcome.host, quoted(error.errorString()));
    }
    for (const QSslError &error : outcome.tlsErrors) {
        if (error.error() == QSslError::HostNameMismatch) {
            const QString names = error.certificate().subjectInfo(QSslCertificate::CommonName).join(u", "_s);
            return failureFor(Trouble::OtherHost, outcome.host, quoted(names));
        }
    }
    return failureFor(Trouble::Handshake, outcome.host);
}

/// Failures at which Qt never got as far as sending.
static std::optional<Failure> unsentFailure(const ReplyOutcome &outcome)
{
    switch (outcome.error) {
    case QNetworkReply::HostNotFoundError: return failureFor(Trouble::NameNotFound, outcome.host);
    case QNetworkReply::ConnectionRefusedError: return failureFor(Trouble::Refused, outcome.host);
    case QNetworkReply::SslHandshakeFailedError: return tlsFailure(outcome);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError: return failureFor(Trouble::Proxy, outcome.host);
    case QNetworkReply::TimeoutError: return failureFor(Trouble::NoConnection, outcome.host, seconds(outcome.deadline));
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError: return failureFor(Trouble::NoNetwork, outcome.host);
    default: break;
    }
    if (outcome.isStuckInHandshake)
        return failureFor(Trouble::Handshake, outcome.host);
    return {};
}

/// The lengths that were promised, each once.
static QList<QByteArray> promisedLengths(const ReplyOutcome &outcome)
{
    QList<QByteArray> lengths;
    for (const QByteArray &header : outcome.contentLengths) {
        for (const QByteArray &value : header.split(',')) {
            if (!lengths.contains(value.trimmed()))
                lengths.append(value.trimmed());
        }
    }
    return lengths;
}

static std::optional<Failure> lengthFailure(const ReplyOutcome &outcome)
{
    const QList<QByteArray> lengths = promisedLengths(outcome);
    if (lengths.isEmpty())
        return {};
    bool good = false;
    const qint64 promised = lengths.first().toLongLong(&good);
    if (lengths.size() > 1 || !good || promised < 0)
        return failureFor(Trouble::LengthContradicts, outcome.host, quoted(QString::fromLatin1(lengths.join(", "_ba))));
    if (outcome.isCompressed || outcome.received >= promised)
        return {};
    const QString cut =
        u"status %1 came, but only %2 of %3 bytes"_s.arg(outcome.status).arg(outcome.received).arg(promised);
    return failureFor(Trouble::AnswerBrokeOff, outcome.host, cut);
}

/// Qt reports a 4xx or 5xx as an error of its own; the answer is complete all the same.
static bool isErrorOfStatus(const ReplyOutcome &outcome)
{
    if (outcome.status < 400)
        return false;
    switch (outcome.error) {
    case QNetworkReply::ContentReSendError: return false;
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::ProtocolInvalidOperationError: return true;
    default: break;
    }
    const int number = int(outcome.error);
    return (number > 200 && number < 300) || (number > 400 && number < 500);
}

/// Where the close is the end, Qt takes it for a broken connection because the body of the request cannot be repeated.
static bool isClosedAtItsEnd(const ReplyOutcome &outcome)
{
    return outcome.endsWithConnection
        && (outcome.error == QNetworkReply::ContentReSendError
            || outcome.error == QNetworkReply::RemoteHostClosedError);
}

static Failure brokenFailure(const ReplyOutcome &outcome)
{
    if (outcome.status == 0) {
        if (outcome.error == QNetworkReply::ProtocolFailure || outcome.error == QNetworkReply::ProtocolUnknownError)
            return failureFor(Trouble::NotHttp, outcome.host);
        return failureFor(Trouble::NoAnswer, outcome.host);
    }
    if (outcome.isCompressed && outcome.error == QNetworkReply::UnknownContentError)
        return failureFor(Trouble::Damaged, outcome.host);
    return failureFor(
        Trouble::AnswerBrokeOff, outcome.host, u"status %1 came, but not the whole answer"_s.arg(outcome.status));
}

static std::optional<Failure> judged(const ReplyOutcome &outcome)
{
    if (outcome.isTooLarge)
        return failureFor(Trouble::TooLarge, outcome.host, QString::number(Transport::largestBody / 1024 / 1024));
    if (outcome.isOverDeadline) {
        const Trouble trouble = outcome.mayHaveSent ? Trouble::Deadline : Trouble::NoConnection;
        return failureFor(trouble, outcome.host, seconds(outcome.deadline));
    }
    if (outcome.status >= 300 && outcome.status < 400)
        return failureFor(Trouble::Redirect, outcome.host, quoted(outcome.redirectTarget));
    if (!outcome.mayHaveSent && outcome.status == 0) {
        if (const auto unsent = unsentFailure(outcome))
            return unsent;
    }
    if (outcome.status == 0)
        return brokenFailure(outcome);
    if (const auto length = lengthFailure(outcome))
        return length;
    if (outcome.error == QNetworkReply::NoError || isErrorOfStatus(outcome) || isClosedAtItsEnd(outcome))
        return {};
    return brokenFailure(outcome);
}

std::optional<Failure> failureOf(const ReplyOutcome &outcome)
{
    std::optional<Failure> failure = judged(outcome);
    if (failure)
        failure->status = outcome.status; // a 2xx whose body broke off was accepted all the same
    return failure;
}

} // namespace journeyscope::http
