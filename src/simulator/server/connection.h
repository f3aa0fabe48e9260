// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/server/loopbackserver.h"
#include "simulator/server/requestreader.h"

#include <QObject>
#include <QTimer>

class QTcpSocket;

namespace journeyscope::simulator {

/// One client's connection: requests come in one after the other, and answers go out as whole, as late, as slow or as
/// broken as they ask for. It deletes itself when it ends.
class Connection final : public QObject {
    Q_OBJECT

public:
    using Handler = std::function<Reply(RawRequest request)>;

    /// Takes @p socket over.
    Connection(QTcpSocket *socket, const ServerLimits &limits, Handler handler, QObject *parent);
    ~Connection() override;

    /// An answer is being made or sent: not the connection to give up for another one.
    [[nodiscard]] bool isAnswering() const { return m_isAnswering && !m_isEnding; }
    /// Says no to whatever comes, and ends.
    void refuse(const Refusal &refusal);
    void drop();

private:
    void read();
    void answerNext();
    void send(const Reply &reply);
    void trickle(const QByteArray &bytes, int bytesPerSecond);
    void answered();
    void end(); ///< the other side gets everything first
    void onTimeUp();

    QTcpSocket *const m_socket;
    ServerLimits m_limits;
    Handler m_handler;
    RequestReader m_reader;
    QTimer m_patience;
    bool m_isAnswering = false;
    bool m_isEnding = false;
    bool m_keepsConnection = true;
    bool m_isForHead = false; ///< the answer goes without its body
};

} // namespace journeyscope::simulator
