// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/clock.h"
#include "http/transport.h"

#include <QPointer>

#include <memory>

namespace journeyscope::http {

class TrafficLog;
struct TrafficBook;

/// The real transport, over Qt Network. POST bodies are sequential devices, because with a byte array Qt repeats a
/// POST by itself when a kept connection breaks. Redirects are never followed, cookies never kept, no credentials
/// dialog ever answered, loopback never proxied.
class NetworkTransport final : public Transport
{
public:
    /// Both outlive the transport. Requests are dated by @p clock, by this machine's where it is null: what is done on a
    /// simulated tenant belongs into its time.
    explicit NetworkTransport(TrafficLog &log, const Clock *clock = nullptr);
    ~NetworkTransport() override;

    [[nodiscard]] QCoro::Task<Delivery> send(Request request) override;

private:
    class KeptConnections;

    [[nodiscard]] static QCoro::Task<Delivery> carry(Request request, std::shared_ptr<KeptConnections> connections, TrafficBook book);

    TrafficLog &m_log;
    const Clock *m_clock;
    std::shared_ptr<KeptConnections> m_connections;
};

} // namespace journeyscope::http
