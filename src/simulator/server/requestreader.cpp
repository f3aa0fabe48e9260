// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/server/requestreader.h"

#include <QList>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

static std::unexpected<Refusal> no(int status, const QString &message)
{
    return std::unexpected(Refusal{.status = status, .errorCode = status, .message = message});
}

static std::unexpected<Refusal> notHttp()
{
    return no(400, u"The request is not HTTP/1.1."_s);
}

static std::unexpected<Refusal> tooLarge()
{
    return no(413, u"The request body is too large."_s);
}

std::expected<std::optional<RawRequest>, Refusal> RequestReader::take()
{
    if (!m_request) {
        if (const Step head = readHead(); !head || !*head)
            return head ? std::expected<std::optional<RawRequest>, Refusal>() : std::unexpected(head.error());
    }
    const Step body = m_isChunked ? readChunks() : readBody();
    if (!body)
        return std::unexpected(body.error());
    if (!*body)
        return std::nullopt;
    m_waitsForContinue = false;
    return std::exchange(m_request, {});
}

static bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

static bool isPrintable(const QByteArray &text)
{
    return std::ranges::all_of(text, [](char c) { return (uchar(c) >= ' ' && c != 127) || c == '\t'; });
}

static std::expected<RawRequest, Refusal> readFirstLine(const QByteArray &line)
{
    const QList<QByteArray> parts = line.split(' ');
    if (parts.size() != 3 || !isToken(parts[0]) || parts[1].isEmpty() || !isPrintable(parts[1]))
        return notHttp();
    if (parts[2] != "HTTP/1.1" && parts[2] != "HTTP/1.0")
        return notHttp();
    return RawRequest{
        .method = parts[0], .target = parts[1], .headers = {}, .body = {}, .keepsConnection = parts[2] == "HTTP/1.1"};
}

RequestReader::Step RequestReader::readHead()
{
    while (m_unread.startsWith("\r\n")) // some senders put a line end behind a body
        m_unread.remove(0, 2);
    const qsizetype lineEnd = m_unread.indexOf("\r\n");
    if ((lineEnd < 0 ? m_unread.size() : lineEnd) > m_most.line)
        return no(414, u"The first line of the request is too long."_s);
    if (lineEnd < 0)
        return false;
    const qsizetype headEnd = m_unread.indexOf("\r\n\r\n", lineEnd);
    if ((headEnd < 0 ? m_unread.size() : headEnd) - lineEnd > m_most.headers)
        return no(431, u"The headers of the request are too large."_s);
    if (headEnd < 0)
        return false;

    std::expected<RawRequest, Refusal> request = readFirstLine(m_unread.left(lineEnd));
    if (!request)
        return std::unexpected(request.error());
    m_request = *std::move(request);
    const QByteArray block = m_unread.mid(lineEnd + 2, headEnd - lineEnd - 2);
    m_unread.remove(0, headEnd + 4);
    if (!block.isEmpty()) {
        if (block.count("\r\n") >= m_most.headerCount)
            return no(431, u"The request has too many headers."_s);
        for (const QByteArray &line : block.split('\n')) {
            if (const Step read = readHeaderLine(line.endsWith('\r') ? line.chopped(1) : line); !read)
                return read;
        }
    }
    return readFraming();
}

RequestReader::Step RequestReader::readHeaderLine(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    const QByteArray name = line.left(std::max<qsizetype>(colon, 0)).toLower();
    const QByteArray value = line.mid(colon + 1).trimmed();
    if (!isToken(name) || !isPrintable(value))
        return notHttp();
    const auto before = m_request->headers.constFind(name);
    const bool isSaidTwice = before != m_request->headers.constEnd() && *before != value;
    // Two lengths, or two hosts, and nobody can say which of them counts.
    if (isSaidTwice && (name == "content-length" || name == "transfer-encoding" || name == "host"))
        return no(400, u"The request says \"%1\" twice."_s.arg(QString::fromLatin1(name)));
    m_request->headers.insert(name, value);
    return true;
}

RequestReader::Step RequestReader::readFraming()
{
    const QByteArray connection = m_request->headers.value("connection").toLower();
    m_request->keepsConnection =
        m_request->keepsConnection ? !connection.contains("close") : connection.contains("keep-alive");
    const QByteArray coding = m_request->headers.value("transfer-encoding").toLower();
    const QByteArray length = m_request->headers.value("content-length");
    if (!coding.isEmpty() && coding != "chunked")
        return no(501, u"The transfer encoding is not supported."_s);
    if (!coding.isEmpty() && !length.isEmpty())
        return no(400, u"The request has both a length and chunks."_s);
    m_isChunked = !coding.isEmpty();
    m_isTrailer = false;
    m_isInChunk = false;
    m_missing = 0;
    if (!length.isEmpty()) {
        if (!std::ranges::all_of(length, [](char c) { return c >= '0' && c <= '9'; }))
            return no(400, u"The request's Content-Length is no number."_s);
        bool isNumber = false;
        m_missing = length.toLongLong(&isNumber);
        if (!isNumber || m_missing > m_most.body)
            return tooLarge();
    }
    m_waitsForContinue = m_request->headers.value("expect").toLower() == "100-continue";
    return true;
}

RequestReader::Step RequestReader::readBody()
{
    if (m_unread.size() < m_missing)
        return false;
    m_request->body = m_unread.left(m_missing);
    m_unread.remove(0, m_missing);
    return true;
}

std::optional<QByteArray> RequestReader::takeLine()
{
    const qsizetype end = m_unread.indexOf("\r\n");
    if (end < 0)
        return {};
    const QByteArray line = m_unread.left(end);
    m_unread.remove(0, end + 2);
    return line;
}

RequestReader::Step RequestReader::readChunks()
{
    while (!m_isTrailer) {
        if (m_isInChunk) {
            if (m_unread.size() < m_missing + 2)
                return false;
            m_request->body += m_unread.left(m_missing);
            if (m_unread.sliced(m_missing, 2) != "\r\n")
                return notHttp();
            m_unread.remove(0, m_missing + 2);
            m_isInChunk = false;
        }
        const std::optional<QByteArray> line = takeLine();
        if (!line)
            return m_unread.size() > m_most.line ? Step(notHttp()) : Step(false);
        bool isNumber = false;
        m_missing = line->split(';').first().trimmed().toLongLong(&isNumber, 16);
        if (!isNumber || m_missing < 0)
            return notHttp();
        if (m_missing > m_most.body - m_request->body.size())
            return tooLarge();
        m_isInChunk = m_missing > 0;
        m_isTrailer = m_missing == 0;
    }
    return readTrailer();
}

/// What stands behind the last chunk is not looked at.
RequestReader::Step RequestReader::readTrailer()
{
    while (const std::optional<QByteArray> line = takeLine()) {
        if (line->isEmpty())
            return true;
    }
    return m_unread.size() > m_most.headers ? Step(notHttp()) : Step(false);
}

} // namespace journeyscope::simulator
