// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QScopeGuard>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

#include <cerrno>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace journeyscope::testing {

/// One connection to a server, byte by byte, for what a proper client hides.
class RawTalk {
public:
    explicit RawTalk(const QUrl &server)
    {
        m_socket.connectToHost(server.host(), quint16(server.port()));
        const auto isDecided = [this] {
            return m_socket.state() == QAbstractSocket::ConnectedState
                || m_socket.state() == QAbstractSocket::UnconnectedState;
        };
        m_isConnected = QTest::qWaitFor(isDecided) && m_socket.state() == QAbstractSocket::ConnectedState;
        QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket, [this] { m_heard += m_socket.readAll(); });
    }

    [[nodiscard]] bool isConnected() const { return m_isConnected; }
    void say(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        m_socket.flush();
    }
    /// Everything up to the end of the connection.
    [[nodiscard]] QByteArray hearAll()
    {
        m_hasEnded = QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::UnconnectedState; }, 8000);
        return m_heard;
    }
    [[nodiscard]] bool hears(const QByteArray &text)
    {
        return QTest::qWaitFor([&] { return m_heard.contains(text); }, 8000);
    }
    [[nodiscard]] bool hasEnded() const { return m_hasEnded; }
    [[nodiscard]] const QByteArray &heard() const { return m_heard; }
    [[nodiscard]] QByteArray body() const { return m_heard.mid(m_heard.indexOf("\r\n\r\n") + 4); }
    [[nodiscard]] QAbstractSocket::SocketError error() const { return m_socket.error(); }
    void hangUp() { m_socket.abort(); }

private:
    QTcpSocket m_socket;
    QByteArray m_heard;
    bool m_isConnected = false;
    bool m_hasEnded = false;
};

/// How a server on this machine ends a connection after it has read @p bytes, without a byte of an answer: 0 when it
/// says goodbye, ECONNRESET when it does not, and -1 when it answers or does nothing. QTcpSocket does not tell.
[[nodiscard]] inline int endAfter(const QUrl &server, const QByteArray &bytes)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const auto close = qScopeGuard([descriptor] { ::close(descriptor); });
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(quint16(server.port()));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0
        || ::send(descriptor, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL) != bytes.size())
        return -1;
    char byte = 0;
    ssize_t got = -1;
    int problem = EAGAIN;
    const bool hasEnded = QTest::qWaitFor(
        [&] {
            got = ::recv(descriptor, &byte, 1, MSG_DONTWAIT);
            problem = got < 0 ? errno : 0;
            return problem != EAGAIN;
        },
        8000);
    return hasEnded && got <= 0 ? problem : -1;
}

} // namespace journeyscope::testing
