// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/failure.h"

#include <QNetworkReply>
#include <QSslError>

namespace journeyscope::http {

/// How one reply of Qt ended: the facts from which an answer is told from a failure.
struct ReplyOutcome {
    QString host; ///< with the port where it is not the usual one
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    bool mayHaveSent = false; ///< bytes of the request may have left
    bool isStuckInHandshake = false; ///< the TLS handshake began and never came to its end
    bool isOverDeadline = false;
    bool isTooLarge = false; ///< more than Transport::largestBody came
    bool isCompressed = false; ///< the lengths below cannot be compared
    bool endsWithConnection = false; ///< neither a length nor chunks: the answer lasts until the connection is closed
    QList<QSslError> tlsErrors;
    int status = 0; ///< 0 when no status line came
    QList<QByteArray> contentLengths; ///< all headers of that name
    qint64 received = 0; ///< bytes of the body
    QString redirectTarget; ///< scheme and host of the address, for 3xx
    std::chrono::milliseconds deadline{0};
};

/// Nothing when the answer is complete, whatever its status below 300 or from 400 on; else why it is none.
[[nodiscard]] std::optional<Failure> failureOf(const ReplyOutcome &outcome);

/// The failures of the network, each with a stable code and a sentence for people.
enum class Trouble {
    NameNotFound,
    Refused,
    Handshake,
    NoConnection,
    Proxy,
    NoNetwork,
    NoAnswer,
    AnswerBrokeOff,
    Deadline,
    Redirect,
    TooLarge,
    NotHttp,
    Damaged,
    LengthContradicts,
    PlainHttp,
    Untrusted,
    Expired,
    NotYetValid,
    OtherHost,
};
/// @p first and @p second fill the places in the sentence.
[[nodiscard]] Failure failureFor(Trouble trouble, const QString &first, const QString &second = {});

} // namespace journeyscope::http
