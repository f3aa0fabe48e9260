// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/server/routes.h"

namespace journeyscope::simulator {

/// The address that moves the clock and switches faults. Never part of the simulated API: it has a port and a secret
/// path of its own, so that neither a client's mistake nor a web page reaches it.
class ControlRoutes {
public:
    struct Actions {
        std::function<void()> reset; ///< the tenant anew, as its file describes it
        std::function<int()> requestCount;
    };
    /// @p secret is the first part of every path.
    ControlRoutes(QByteArray secret, Actions actions);

    /// The tenant and routes of this moment; a reset makes new ones.
    void serve(Tenant *tenant, Routes *routes);
    [[nodiscard]] Reply answer(const Call &call);
    /// Plays a fault, written as in a tenant file, and gives its id. Unusable, with a sentence, when it makes no sense.
    Result<int> addFault(const QByteArray &fault);
    /// Unusable, with a sentence, for a moment that has passed or is none.
    Result<void> setClock(const QDateTime &moment);

private:
    [[nodiscard]] Json stats() const;
    [[nodiscard]] Reply moveClock(const Json &body);
    [[nodiscard]] Reply setHistoryLag(const Json &body);
    [[nodiscard]] Reply answerFaults(const QByteArray &method, const Json &body);
    [[nodiscard]] Reply answerFault(const QByteArray &method, const QByteArray &id);

    QByteArray m_secret;
    Actions m_actions;
    Tenant *m_tenant = nullptr;
    Routes *m_routes = nullptr;
};

} // namespace journeyscope::simulator
