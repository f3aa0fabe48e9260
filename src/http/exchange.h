// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/failure.h"
#include "foundation/look.h"
#include "http/answer.h"

#include <QDateTime>

#include <optional>

namespace journeyscope::http {

/// How long each part of an exchange took. Empty where the part did not happen: no connect on a kept connection.
struct Phases {
    using Duration = std::optional<std::chrono::microseconds>;
    Duration name; ///< host name lookup
    Duration connect; ///< TCP
    Duration tls; ///< TLS handshake
    Duration wait; ///< from the last byte out to the first byte of the answer
    Duration download; ///< from the first to the last byte of the answer
};

/// What the traffic log keeps of one exchange. Secrets are already blanked.
struct Exchange {
    quint64 number = 0; ///< counts from 1 in the order of starting
    Method method = Method::Get;
    QUrl url;
    QList<Header> requestHeaders;
    QByteArray requestBody;
    QDateTime at; ///< UTC
    QDateTime until; ///< UTC
    Phases phases;
    int status = 0;
    QList<Header> answerHeaders;
    QByteArray answerBody;
    std::optional<Failure> failure;

    /// The exchange as findings cite it.
    [[nodiscard]] Seen seen() const;
};

/// What the transport gives back: the whole answer or why there is none, and the record of it.
struct Delivery {
    Exchange exchange;
    Result<Answer> answer;
};

} // namespace journeyscope::http
