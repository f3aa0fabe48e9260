// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/server/connection.h"

#include <QTcpSocket>

#include <algorithm>
#include <array>

#include <sys/socket.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace journeyscope::simulator {

static constexpr std::chrono::milliseconds beat = 50ms;
/// How long one goes on hearing, and forgetting, what a refused client still sends: who is cut off in the middle of
/// sending does not see the answer.
static constexpr std::chrono::milliseconds farewell = 2s;

Connection::Connection(QTcpSocket *socket, const ServerLimits &limits, Handler handler, QObject *parent)
    : QObject(parent), m_socket(socket), m_limits(limits), m_handler(std::move(handler)), m_reader(limits.request)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(m_limits.request.line + m_limits.request.headers);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &Connection::onTimeUp);
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    m_patience.start(m_limits.idle);
}

Connection::~Connection()
{
    m_socket->disconnect(this);
}

void Connection::drop()
{
    m_socket->abort();
    deleteLater();
}

void Connection::refuse(const Refusal &refusal)
{
    m_keepsConnection = false;
    m_isForHead = false;
    m_isAnswering = true;
    send(refusalReply(refusal));
}

void Connection::onTimeUp()
{
    if (m_isEnding || !m_reader.isUnderWay())
        return drop();
    refuse(Refusal{.status = 408, .errorCode = 408, .message = u"The request did not come in time."_s});
}

void Connection::read()
{
    if (m_isEnding) {
        m_socket->skip(m_socket->bytesAvailable());
        return;
    }
    if (m_isAnswering) // the read buffer is bounded, so a sender that does not wait is held back
        return;
    const bool wasUnderWay = m_reader.isUnderWay();
    m_reader.append(m_socket->readAll());
    if (!wasUnderWay)
        m_patience.start(m_limits.oneRequest);
    answerNext();
}

void Connection::answerNext()
{
    std::expected<std::optional<RawRequest>, Refusal> request = m_reader.take();
    if (!request)
        return refuse(request.error());
    if (!*request) {
        if (m_reader.takeWaitsForContinue())
            m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        return;
    }
    m_patience.stop();
    m_isAnswering = true;
    m_keepsConnection = (*request)->keepsConnection;
    m_isForHead = (*request)->method == "HEAD";
    const Reply reply = m_handler(**std::move(request));
    if (reply.delay > 0ms)
        QTimer::singleShot(reply.delay, this, [this, reply] { send(reply); });
    else
        send(reply);
}

static QByteArray reasonOf(int status)
{
    struct Phrase {
        int status;
        const char *words;
    };
    static constexpr std::array phrases{Phrase{200, "OK"}, Phrase{201, "Created"}, Phrase{202, "Accepted"},
        Phrase{204, "No Content"}, Phrase{301, "Moved Permanently"}, Phrase{302, "Found"}, Phrase{304, "Not Modified"},
        Phrase{307, "Temporary Redirect"}, Phrase{400, "Bad Request"}, Phrase{401, "Unauthorized"},
        Phrase{403, "Forbidden"}, Phrase{404, "Not Found"}, Phrase{405, "Method Not Allowed"},
        Phrase{408, "Request Timeout"}, Phrase{409, "Conflict"}, Phrase{413, "Request Entity Too Large"},
        Phrase{414, "Request-URI Too Long"}, Phrase{415, "Unsupported Media Type"}, Phrase{429, "Too Many Requests"},
        Phrase{431, "Request Header Fields Too Large"}, Phrase{500, "Internal Server Error"},
        Phrase{501, "Not Implemented"}, Phrase{502, "Bad Gateway"}, Phrase{503, "Service Unavailable"},
        Phrase{504, "Gateway Timeout"}};
    const auto phrase = std::ranges::find(phrases, status, &Phrase::status);
    return phrase == phrases.end() ? "Status" : phrase->words;
}

static QByteArray headOf(const Reply &reply, bool keepsConnection)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reasonOf(reply.status) + "\r\n";
    if (reply.status != 204 && reply.status != 304)
        head += "Content-Type: " + reply.contentType + "\r\nContent-Length: " + QByteArray::number(reply.body.size())
            + "\r\n";
    for (auto header = reply.headers.constBegin(); header != reply.headers.constEnd(); ++header)
        head += header.key() + ": " + header.value() + "\r\n";
    return head + "Connection: " + (keepsConnection ? "keep-alive" : "close") + "\r\n\r\n";
}

static void reset(QTcpSocket *socket)
{
    const linger atOnce{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    socket->abort();
}

void Connection::send(const Reply &reply)
{
    if (reply.ending == Reply::Ending::Close)
        return drop();
    if (reply.ending == Reply::Ending::Reset) {
        reset(m_socket);
        return deleteLater();
    }
    if (reply.truncateAt)
        m_keepsConnection = false;
    m_socket->write(headOf(reply, m_keepsConnection));
    const bool hasBody = !m_isForHead && reply.status != 204 && reply.status != 304;
    const QByteArray body = hasBody ? reply.body.left(reply.truncateAt.value_or(reply.body.size())) : QByteArray();
    if (reply.bytesPerSecond)
        return trickle(body, *reply.bytesPerSecond);
    m_socket->write(body);
    answered();
}

void Connection::trickle(const QByteArray &bytes, int bytesPerSecond)
{
    const int beatsPerSecond = int(1s / beat);
    const bool isSlowerThanABeat = bytesPerSecond < beatsPerSecond;
    auto *const timer = new QTimer(this);
    const auto step = [this, timer, bytes, atOnce = isSlowerThanABeat ? 1 : bytesPerSecond / beatsPerSecond,
                          sent = qsizetype(0)]() mutable {
        const QByteArray part = bytes.mid(sent, atOnce);
        m_socket->write(part);
        sent += part.size();
        if (sent < bytes.size())
            return;
        timer->deleteLater();
        timer->stop();
        answered();
    };
    connect(timer, &QTimer::timeout, this, step);
    timer->start(isSlowerThanABeat ? std::chrono::milliseconds(1000 / bytesPerSecond) : beat);
}

void Connection::answered()
{
    if (!m_keepsConnection)
        return end();
    m_isAnswering = false;
    m_patience.start(m_limits.idle);
    // Not at once: many requests in one packet must not starve the other connections, nor fill the stack.
    if (m_reader.isUnderWay() || m_socket->bytesAvailable() > 0)
        QTimer::singleShot(0, this, &Connection::read);
}

void Connection::end()
{
    m_isEnding = true;
    m_patience.start(farewell);
    m_socket->skip(m_socket->bytesAvailable());
    const auto sayThatIsAll = [this] {
        if (m_socket->bytesToWrite() == 0)
            ::shutdown(int(m_socket->socketDescriptor()), SHUT_WR);
    };
    connect(m_socket, &QTcpSocket::bytesWritten, this, sayThatIsAll);
    m_socket->flush();
    sayThatIsAll();
}

} // namespace journeyscope::simulator
