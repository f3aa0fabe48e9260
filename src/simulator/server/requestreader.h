// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/tenant/refusal.h"

#include <QByteArray>
#include <QMap>

#include <expected>
#include <optional>

namespace journeyscope::simulator {

/// How large a request may be, in bytes. The platform states no such limits; these keep a machine safe from a mistake.
struct RequestSize {
    qsizetype line = 8 * 1024;
    qsizetype headers = 32 * 1024; ///< all together
    qsizetype headerCount = 100;
    qsizetype body = 5 * 1024 * 1024;
};

/// One request as it came over the connection.
struct RawRequest {
    QByteArray method;
    QByteArray target; ///< as it stands in the first line
    QMap<QByteArray, QByteArray> headers; ///< lower-cased names; of two with one name the last
    QByteArray body;
    bool keepsConnection = true;
};

/// Takes HTTP/1.1 requests off a stream of bytes. What is broken or too large is refused; nothing can be read after it.
class RequestReader {
public:
    explicit RequestReader(const RequestSize &most) : m_most(most) { }

    void append(const QByteArray &bytes) { m_unread += bytes; }
    /// The next whole request; empty: it takes more bytes.
    [[nodiscard]] std::expected<std::optional<RawRequest>, Refusal> take();
    /// A part of a request has come.
    [[nodiscard]] bool isUnderWay() const { return m_request || !m_unread.isEmpty(); }
    /// True once for a request whose sender waits for a word before it sends the body.
    [[nodiscard]] bool takeWaitsForContinue() { return std::exchange(m_waitsForContinue, false); }

private:
    using Step = std::expected<bool, Refusal>; ///< false: it takes more bytes

    [[nodiscard]] Step readHead();
    [[nodiscard]] Step readHeaderLine(const QByteArray &line);
    [[nodiscard]] Step readFraming();
    [[nodiscard]] Step readBody();
    [[nodiscard]] Step readChunks();
    [[nodiscard]] Step readTrailer();
    [[nodiscard]] std::optional<QByteArray> takeLine();

    RequestSize m_most;
    QByteArray m_unread;
    std::optional<RawRequest> m_request; ///< its head is read
    bool m_isChunked = false;
    bool m_isTrailer = false;
    bool m_waitsForContinue = false;
    qint64 m_missing = 0; ///< bytes of the body or of the present chunk, with the line end behind it
    bool m_isInChunk = false;
};

} // namespace journeyscope::simulator
