// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/server/loopbackserver.h"

#include "simulator/server/connection.h"

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

static bool isLoopback(const QString &host)
{
    return host == "127.0.0.1"_L1 || host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || host == "::1"_L1;
}

/// A page in a browser may know the port, but it cannot hide where it comes from.
static bool comesFromElsewhere(const QMap<QByteArray, QByteArray> &headers)
{
    if (!isLoopback(QUrl(u"http://"_s + QString::fromLatin1(headers.value("host"))).host()))
        return true;
    return headers.contains("origin") && !isLoopback(QUrl(QString::fromLatin1(headers.value("origin"))).host());
}

static Call callOf(const RawRequest &request, const QByteArray &base)
{
    Call call;
    call.method = request.method;
    QByteArray target = request.target;
    if (target.startsWith("http://")) // a whole address, as through a proxy
        target = target.mid(target.indexOf('/', 7));
    const qsizetype query = target.indexOf('?');
    call.path = query < 0 ? target : target.left(query);
    // By hand, because QUrlQuery does not find "$page" where somebody wrote "%24page".
    const QUrlQuery asked(query < 0 ? QString() : QString::fromLatin1(target.mid(query + 1)));
    for (const auto &[name, value] : asked.queryItems(QUrl::FullyDecoded))
        call.parameters.insert(name, value);
    call.headers = request.headers;
    call.body = request.body;
    call.base = base;
    return call;
}

struct LoopbackServer::Parts {
    QTcpServer listener;
    Handler handler;
    ServerLimits limits;
    QByteArray base;
    int requests = 0;
    QList<QPointer<Connection>> connections; ///< oldest first

    Parts(Handler theHandler, const ServerLimits &theLimits) : handler(std::move(theHandler)), limits(theLimits) { }

    void accept()
    {
        while (QTcpSocket *const socket = listener.nextPendingConnection()) {
            connections.removeIf([](const QPointer<Connection> &connection) { return !connection; });
            const bool isRoom = connections.size() < limits.connections || makeRoom();
            auto *const connection = new Connection(
                socket, limits, [this](const RawRequest &request) { return answer(request); }, &listener);
            if (isRoom)
                connections.append(connection);
            else
                connection->refuse(
                    Refusal{.status = 503, .errorCode = 50300, .message = u"There are too many connections."_s});
        }
    }

    /// Many clients that never finish a request must not keep the others out.
    bool makeRoom()
    {
        const auto waiting = std::ranges::find_if(
            connections, [](const QPointer<Connection> &connection) { return !connection->isAnswering(); });
        if (waiting == connections.end())
            return false;
        (*waiting)->drop();
        connections.erase(waiting);
        return true;
    }

    Reply answer(const RawRequest &request)
    {
        const Call call = callOf(request, base);
        if (comesFromElsewhere(call.headers))
            return Reply{.status = 403,
                .body = "Only programs on this machine may use the simulated tenant.",
                .contentType = "text/plain"};
        ++requests;
        return handler(call);
    }
};

LoopbackServer::LoopbackServer(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) { }

LoopbackServer::~LoopbackServer() = default;

Result<std::unique_ptr<LoopbackServer>> LoopbackServer::start(quint16 port, Handler handler, const ServerLimits &limits)
{
    auto parts = std::make_unique<Parts>(std::move(handler), limits);
    QTcpServer &listener = parts->listener;
    if (!listener.listen(QHostAddress::LocalHost, port)) {
        return std::unexpected(Failure{
            .reason = Reason::Unusable,
            .detail = u"Port %1 of this machine cannot be used: %2."_s.arg(port).arg(listener.errorString()),
            .code = u"SIM-02"_s,
        });
    }
    parts->base = "http://127.0.0.1:" + QByteArray::number(listener.serverPort()) + '/';
    QObject::connect(&listener, &QTcpServer::newConnection, &listener, [known = parts.get()] { known->accept(); });
    return std::unique_ptr<LoopbackServer>(new LoopbackServer(std::move(parts)));
}

QByteArray LoopbackServer::base() const
{
    return m_parts->base;
}

int LoopbackServer::requestCount() const
{
    return m_parts->requests;
}

} // namespace journeyscope::simulator
