// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/terminal.h"
#include "app/shared/simulatedpractice.h"
#include "credentials/profilestore.h"
#include "credentials/secretstore.h"
#include "foundation/clock.h"
#include "http/networktransport.h"
#include "http/trafficlog.h"
#include "tenant/tenantclient.h"

namespace journeyscope::cli {

/// The real parts, made once in main(), and how a command comes to a tenant.
class Connection
{
public:
    Connection();

    /// The tenant that the options ask for: the simulated one with --demo, else the profile, else what the
    /// JOURNEYSCOPE_* variables of the environment describe. Unusable, saying what is missing, when there is none.
    [[nodiscard]] Result<TenantClient> tenant(const CommonOptions &options);
    /// Of the simulated tenant that tenant() started; empty for real ones.
    [[nodiscard]] const std::optional<PracticeWalk> &walk() const { return m_walk; }

    /// The store of client secrets, chosen at the first use.
    [[nodiscard]] SecretStore &secrets();
    [[nodiscard]] ProfileStore &profiles() { return m_profiles; }
    [[nodiscard]] Clock &clock() { return m_clock; }
    [[nodiscard]] http::Transport &transport() { return m_transport; }
    /// One line per exchange on standard error, for --verbose: without secrets, bodies and query strings.
    void sayTraffic();

private:
    [[nodiscard]] TenantClient client(const CredentialProfile &profile, const Secret &secret);
    [[nodiscard]] Result<TenantClient> simulated(const std::string &id);
    [[nodiscard]] Result<TenantClient> kept(const QString &profile);
    [[nodiscard]] Result<TenantClient> fromEnvironment();

    SystemClock m_clock;
    http::TrafficLog m_traffic;
    http::NetworkTransport m_transport;
    ProfileStore m_profiles;
    std::unique_ptr<SecretStore> m_secrets;
    SimulatedPractice m_practice;
    std::optional<PracticeWalk> m_walk;
};

} // namespace journeyscope::cli
