// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/transport.h"

#include <QPointer>

#include <memory>

namespace journeyscope::http {

class TrafficLog;

/// The real transport, over Qt Network. POST bodies are sequential devices, because with a byte array Qt repeats a
/// POST by itself when a kept connection breaks. Redirects are never followed, cookies never kept, no credentials
/// dialog ever answered, loopback never proxied.
class NetworkTransport final : public Transport
{
public:
    /// @p log outlives the transport.
    explicit NetworkTransport(TrafficLog &log);
    ~NetworkTransport() override;

    [[nodiscard]] QCoro::Task<Delivery> send(Request request) override;

private:
    class KeptConnections;

    [[nodiscard]] static QCoro::Task<Delivery> carry(
        Request request, std::shared_ptr<KeptConnections> connections, QPointer<TrafficLog> log);

    TrafficLog &m_log;
    std::shared_ptr<KeptConnections> m_connections;
};

} // namespace journeyscope::http
