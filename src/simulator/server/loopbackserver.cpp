// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/server/loopbackserver.h"

#include <QAbstractHttpServer>
#include <QHash>
#include <QHttpHeaders>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace journeyscope::simulator {

static constexpr int mostConnections = 200;
static constexpr qint64 mostBytesPerRequest = 16 * 1024 * 1024;
static constexpr std::chrono::milliseconds idleLimit = 120s;

namespace {

/// Ends by itself when a request is larger than anything the API takes, or when nothing comes for long.
class GuardedSocket final : public QTcpSocket {
public:
    GuardedSocket()
    {
        m_idle.setSingleShot(true);
        m_idle.start(idleLimit);
        QObject::connect(&m_idle, &QTimer::timeout, this, [this] { abort(); });
    }
    void requestWasRead()
    {
        m_bytes = 0;
        m_idle.start(idleLimit);
    }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 got = QTcpSocket::readData(data, most);
        m_bytes += std::max<qint64>(got, 0);
        if (m_bytes > mostBytesPerRequest)
            QTimer::singleShot(0, this, [this] { abort(); });
        return got;
    }

private:
    qint64 m_bytes = 0;
    QTimer m_idle;
};

class GuardedListener final : public QTcpServer {
public:
    [[nodiscard]] GuardedSocket *socketFrom(quint16 peerPort) const { return m_sockets.value(peerPort); }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *const socket = new GuardedSocket;
        if (!socket->setSocketDescriptor(descriptor) || m_sockets.size() >= mostConnections) {
            delete socket;
            return;
        }
        socket->setParent(this);
        const quint16 port = socket->peerPort();
        m_sockets.insert(port, socket);
        connect(socket, &QObject::destroyed, this, [this, port] { m_sockets.remove(port); });
        addPendingConnection(socket);
    }

private:
    QHash<quint16, QPointer<GuardedSocket>> m_sockets;
};

QByteArray methodName(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get: return "GET";
    case QHttpServerRequest::Method::Put: return "PUT";
    case QHttpServerRequest::Method::Delete: return "DELETE";
    case QHttpServerRequest::Method::Post: return "POST";
    case QHttpServerRequest::Method::Head: return "HEAD";
    case QHttpServerRequest::Method::Patch: return "PATCH";
    default: return "OTHER";
    }
}

bool isLoopback(const QString &host)
{
    return host == "127.0.0.1"_L1 || host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || host == "::1"_L1;
}

/// A page in a browser may know the port, but it cannot hide where it comes from.
bool comesFromElsewhere(const QMap<QByteArray, QByteArray> &headers)
{
    if (!isLoopback(QUrl(u"http://"_s + QString::fromLatin1(headers.value("host"))).host()))
        return true;
    return headers.contains("origin") && !isLoopback(QUrl(QString::fromLatin1(headers.value("origin"))).host());
}

Call callOf(const QHttpServerRequest &request, const QByteArray &base)
{
    Call call;
    call.method = methodName(request.method());
    call.path = request.url().path(QUrl::FullyEncoded).toLatin1();
    // By hand, because QUrlQuery does not find "$page" where somebody wrote "%24page".
    for (const auto &[name, value] : request.query().queryItems(QUrl::FullyDecoded))
        call.parameters.insert(name, value);
    call.body = request.body();
    call.base = base;
    const QHttpHeaders headers = request.headers();
    for (qsizetype i = 0; i < headers.size(); ++i)
        call.headers.insert(
            QByteArray(headers.nameAt(i).data(), headers.nameAt(i).size()).toLower(), headers.valueAt(i).toByteArray());
    return call;
}

void send(QHttpServerResponder &responder, const Reply &reply)
{
    QHttpHeaders headers;
    headers.append(QHttpHeaders::WellKnownHeader::ContentType, reply.contentType);
    for (auto header = reply.headers.constBegin(); header != reply.headers.constEnd(); ++header)
        headers.append(header.key(), header.value());
    responder.write(reply.body, headers, QHttpServerResponder::StatusCode(reply.status));
}

class Server final : public QAbstractHttpServer {
public:
    Server(GuardedListener &listener, LoopbackServer::Handler handler)
        : m_listener(listener), m_handler(std::move(handler))
    {
    }
    // Late answers go before the connections they belong to.
    ~Server() override { qDeleteAll(findChildren<QTimer *>(Qt::FindDirectChildrenOnly)); }

    int requests = 0;
    QByteArray base;

protected:
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override
    {
        GuardedSocket *const socket = m_listener.socketFrom(request.remotePort());
        if (socket)
            socket->requestWasRead();
        const Call call = callOf(request, base);
        if (comesFromElsewhere(call.headers)) {
            send(responder,
                Reply{.status = 403,
                    .body = "Only programs on this machine may use the simulated tenant.",
                    .contentType = "text/plain"});
            return true;
        }
        ++requests;
        const Reply reply = m_handler(call);
        if (reply.delay > 0ms || reply.close)
            answerLater(reply, std::move(responder), socket);
        else
            send(responder, reply);
        return true;
    }
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &) override { }

private:
    void answerLater(const Reply &reply, QHttpServerResponder &&responder, const QPointer<GuardedSocket> &socket)
    {
        auto kept = std::make_shared<QHttpServerResponder>(std::move(responder));
        auto *const timer = new QTimer(this);
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, [reply, kept, socket, timer] {
            if (!reply.close)
                send(*kept, reply);
            else if (socket)
                socket->abort();
            timer->deleteLater();
        });
        timer->start(reply.delay);
    }

    GuardedListener &m_listener;
    LoopbackServer::Handler m_handler;
};

} // namespace

struct LoopbackServer::Parts {
    GuardedListener *listener; ///< owned by the server once bound
    Server server;

    Parts(GuardedListener *theListener, Handler handler)
        : listener(theListener), server(*theListener, std::move(handler))
    {
    }
};

LoopbackServer::LoopbackServer(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) { }

LoopbackServer::~LoopbackServer() = default;

Result<std::unique_ptr<LoopbackServer>> LoopbackServer::start(quint16 port, Handler handler)
{
    auto listener = std::make_unique<GuardedListener>();
    if (!listener->listen(QHostAddress::LocalHost, port)) {
        return std::unexpected(Failure{
            .reason = Reason::Unusable,
            .detail = u"Port %1 of this machine cannot be used: %2."_s.arg(port).arg(listener->errorString()),
            .code = u"SIM-02"_s,
        });
    }
    const QByteArray base = "http://127.0.0.1:" + QByteArray::number(listener->serverPort()) + '/';
    auto parts = std::make_unique<Parts>(listener.get(), std::move(handler));
    parts->server.base = base;
    parts->server.bind(listener.release());
    return std::unique_ptr<LoopbackServer>(new LoopbackServer(std::move(parts)));
}

QByteArray LoopbackServer::base() const
{
    return m_parts->server.base;
}

int LoopbackServer::requestCount() const
{
    return m_parts->server.requests;
}

} // namespace journeyscope::simulator
