// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/secret.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <chrono>

namespace journeyscope::http {

enum class Method { Get, Post };

struct Header {
    QByteArray name;
    QByteArray value;

    friend bool operator==(const Header &, const Header &) = default;
};

/// One request out. A value: sending it is the transport's business.
struct Request {
    Method method = Method::Get;
    QUrl url; ///< absolute, http only for loopback
    QList<Header> headers;
    QByteArray body; ///< only with Post, sent as it is, byte for byte
    std::chrono::milliseconds deadline = std::chrono::seconds(60); ///< for the whole exchange, from name lookup to last byte

    /// Texts that the traffic log blanks wherever they occur, in the request and in the answer.
    QList<Secret> secrets;
    /// JSON members and XML elements whose values the traffic log blanks, such as "access_token".
    QList<QByteArray> confidentialMembers;
};

[[nodiscard]] QByteArray methodWord(Method method);

} // namespace journeyscope::http
