// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QSslConfiguration>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

class QTcpServer;

namespace journeyscope::testing {

/// One request as it arrived, whole.
struct ReceivedRequest {
    int connection = 0; ///< counted from 1
    int position = 0; ///< on its connection, counted from 1
    QByteArray line; ///< "POST /path HTTP/1.1"
    QByteArray head; ///< line and headers
    QByteArray body;

    /// The value of the header named @p name without regard to case.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

/// What the server does once a request is complete.
struct Play {
    enum class Ending { KeepOpen, Close, Reset };

    QByteArray bytes; ///< sent as they are; none: no answer
    qint64 filler = 0; ///< bytes of 'x' after them
    std::chrono::milliseconds pause{0}; ///< when not 0: one byte at a time with this pause between
    Ending ending = Ending::KeepOpen;
};

[[nodiscard]] Play answering(int status, const QByteArray &body = "{}", const QByteArray &moreHeaders = {});
[[nodiscard]] Play sendingOnly(const QByteArray &bytes); ///< then closes
[[nodiscard]] Play closing();
[[nodiscard]] Play resetting();
[[nodiscard]] Play hanging();
[[nodiscard]] Play redirecting(int status, const QByteArray &target);
/// A 201 that promises @p body and breaks off after @p most bytes of it.
[[nodiscard]] Play truncated(const QByteArray &body, qsizetype most);

/// A server on 127.0.0.1 that misbehaves as told and keeps a log of every request: the truth with which tests compare
/// what the program believes.
class FaultServer final : public QObject
{
    Q_OBJECT

public:
    using Behaviour = std::function<Play(const ReceivedRequest &)>;

    explicit FaultServer(Behaviour behaviour = [](const ReceivedRequest &) { return answering(200); });
    /// With TLS, showing the certificate of @p tls.
    FaultServer(const QSslConfiguration &tls, Behaviour behaviour);
    ~FaultServer() override;

    /// http://127.0.0.1:PORT/path, https with TLS.
    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/")) const;
    [[nodiscard]] const QList<ReceivedRequest> &requests() const { return m_requests; }
    [[nodiscard]] int connections() const { return m_connections; }
    /// Of application data, whether or not it made a whole request.
    [[nodiscard]] qint64 bytesReceived() const { return m_bytesReceived; }
    /// Closes a connection as soon as this many bytes of a request came, instead of playing anything. 0: never.
    void breakAfter(qint64 bytes) { m_breakAfter = bytes; }

private:
    struct Connection;

    void listen();
    void accept();
    void read(const std::shared_ptr<Connection> &connection);
    void play(const std::shared_ptr<Connection> &connection, const Play &play);

    std::unique_ptr<QTcpServer> m_server;
    Behaviour m_behaviour;
    bool m_isTls = false;
    QList<ReceivedRequest> m_requests;
    int m_connections = 0;
    qint64 m_bytesReceived = 0;
    qint64 m_breakAfter = 0;
};

} // namespace journeyscope::testing
