// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/faultserver.h"

#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace journeyscope::testing {

struct FaultServer::Connection {
    QTcpSocket *socket = nullptr; ///< child of the server
    int number = 0;
    int requests = 0;
    QByteArray unread;
    bool isDone = false; ///< answers nothing any more
};

QByteArray ReceivedRequest::header(const QByteArray &name) const
{
    for (const QByteArray &headerLine : head.split('\n')) {
        const qsizetype colon = headerLine.indexOf(':');
        if (colon > 0 && headerLine.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return headerLine.mid(colon + 1).trimmed();
    }
    return {};
}

static QByteArray headOf(int status, qsizetype length, const QByteArray &moreHeaders)
{
    return "HTTP/1.1 " + QByteArray::number(status)
        + " Some Words\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(length) + "\r\n"
        + moreHeaders + "\r\n";
}

Play answering(int status, const QByteArray &body, const QByteArray &moreHeaders)
{
    return Play{.bytes = headOf(status, body.size(), moreHeaders) + body};
}

Play sendingOnly(const QByteArray &bytes)
{
    return Play{.bytes = bytes, .ending = Play::Ending::Close};
}

Play closing()
{
    return Play{.ending = Play::Ending::Close};
}

Play resetting()
{
    return Play{.ending = Play::Ending::Reset};
}

Play hanging()
{
    return Play{};
}

Play redirecting(int status, const QByteArray &target)
{
    return answering(status, {}, "Location: " + target + "\r\n");
}

Play truncated(const QByteArray &body, qsizetype most)
{
    return sendingOnly(headOf(201, body.size(), {}) + body.left(most));
}

FaultServer::FaultServer(Behaviour behaviour)
    : m_server(std::make_unique<QTcpServer>()), m_behaviour(std::move(behaviour))
{
    listen();
}

FaultServer::FaultServer(const QSslConfiguration &tls, Behaviour behaviour)
    : m_behaviour(std::move(behaviour)), m_isTls(true)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    m_server = std::move(server);
    listen();
}

FaultServer::~FaultServer() = default;

void FaultServer::listen()
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &FaultServer::accept);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("the fault server cannot listen");
}

QUrl FaultServer::url(const QString &path) const
{
    return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(m_isTls ? u"https"_s : u"http"_s).arg(m_server->serverPort()).arg(path));
}

void FaultServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        const auto connection = std::make_shared<Connection>();
        connection->socket = socket;
        connection->number = ++m_connections;
        connect(socket, &QTcpSocket::readyRead, this, [this, connection] { read(connection); });
        if (socket->bytesAvailable() > 0)
            read(connection);
    }
}

/// Takes the first whole request off @p bytes.
static std::optional<ReceivedRequest> takeRequest(QByteArray &bytes)
{
    const qsizetype headEnd = bytes.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return {};
    ReceivedRequest request;
    request.head = bytes.left(headEnd + 2);
    request.line = request.head.left(request.head.indexOf("\r\n"));
    const qsizetype length = request.header("Content-Length"_ba).toLongLong();
    if (bytes.size() < headEnd + 4 + length)
        return {};
    request.body = bytes.sliced(headEnd + 4, length);
    bytes.remove(0, headEnd + 4 + length);
    return request;
}

static void reset(QTcpSocket *socket)
{
    const linger now{.l_onoff = 1, .l_linger = 0};
    setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    socket->abort();
}

void FaultServer::read(const std::shared_ptr<Connection> &connection)
{
    const QByteArray bytes = connection->socket->readAll();
    m_bytesReceived += bytes.size();
    connection->unread += bytes;
    if (m_breakAfter > 0 && connection->unread.size() >= m_breakAfter) {
        connection->isDone = true;
        connection->socket->abort();
    }
    while (!connection->isDone) {
        std::optional<ReceivedRequest> request = takeRequest(connection->unread);
        if (!request)
            return;
        request->connection = connection->number;
        request->position = ++connection->requests;
        m_requests.append(*request);
        play(connection, m_behaviour(*request));
    }
}

static void dribble(QTcpSocket *socket, const QByteArray &bytes, std::chrono::milliseconds pause)
{
    auto *timer = new QTimer(socket);
    QObject::connect(timer, &QTimer::timeout, socket, [socket, timer, bytes, sent = qsizetype(0)]() mutable {
        if (sent < bytes.size())
            socket->write(bytes.sliced(sent++, 1));
        else
            timer->stop();
    });
    timer->start(pause);
}

static void fill(QTcpSocket *socket, qint64 count)
{
    static constexpr qint64 piece = 256 * 1024;
    const auto left = std::make_shared<qint64>(count);
    const auto pour = [socket, left] {
        while (*left > 0 && socket->bytesToWrite() < 4 * piece)
            *left -= std::max<qint64>(0, socket->write(QByteArray(std::min(*left, piece), 'x')));
    };
    QObject::connect(socket, &QTcpSocket::bytesWritten, socket, pour);
    pour();
}

void FaultServer::play(const std::shared_ptr<Connection> &connection, const Play &play)
{
    QTcpSocket *socket = connection->socket;
    if (play.pause.count() > 0)
        dribble(socket, play.bytes, play.pause);
    else
        socket->write(play.bytes);
    if (play.filler > 0)
        fill(socket, play.filler);

    connection->isDone = play.ending != Play::Ending::KeepOpen;
    if (play.ending == Play::Ending::Close)
        socket->disconnectFromHost();
    if (play.ending == Play::Ending::Reset)
        reset(socket);
}

} // namespace journeyscope::testing
