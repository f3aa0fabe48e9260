// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

namespace journeyscope::testing {

/// One connection to a server, byte by byte, for what a proper client hides.
class RawTalk {
public:
    explicit RawTalk(const QUrl &server)
    {
        m_socket.connectToHost(server.host(), quint16(server.port()));
        m_isConnected = QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::ConnectedState; });
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
    [[nodiscard]] QString errorText() const { return m_socket.errorString(); }
    void hangUp() { m_socket.abort(); }

private:
    QTcpSocket m_socket;
    QByteArray m_heard;
    bool m_isConnected = false;
    bool m_hasEnded = false;
};

} // namespace journeyscope::testing
