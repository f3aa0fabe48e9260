// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/connection.h"

#include <QCoroTask>

using namespace Qt::StringLiterals;

namespace journeyscope::cli {

Connection::Connection()
    : m_transport(m_traffic)
    , m_profiles(ProfileStore::userFile())
{
}

TenantClient Connection::client(const CredentialProfile &profile, const Secret &secret)
{
    return TenantClient(std::make_shared<TokenKeeper>(profile, secret, m_transport, m_clock), m_transport);
}

Result<TenantClient> Connection::tenant(const CommonOptions &options)
{
    if (options.demo)
        return simulated(options.tenant.empty() ? "all-goes-well" : options.tenant);
    if (!options.profile.empty())
        return kept(QString::fromStdString(options.profile));
    return fromEnvironment();
}

Result<TenantClient> Connection::simulated(const std::string &id)
{
    Result<PracticeWalk> walk = m_practice.start(QString::fromStdString(id));
    if (!walk)
        return std::unexpected(walk.error());
    m_walk = *walk;
    return client(walk->profile, walk->clientSecret);
}

Result<TenantClient> Connection::kept(const QString &name)
{
    const Result<CredentialProfile> found = m_profiles.find(name);
    if (!found)
        return std::unexpected(found.error());
    const Result<CredentialProfile> profile = checkedProfile(*found);
    if (!profile)
        return std::unexpected(profile.error());
    // A profile may be kept without a keychain: the environment then brings the secret.
    const QString brought = qEnvironmentVariable("JOURNEYSCOPE_CLIENT_SECRET");
    if (!brought.isEmpty())
        return client(*profile, Secret(brought));
    const Result<Secret> secret = QCoro::waitFor(secrets().read(name));
    if (!secret)
        return std::unexpected(Failure {.reason = Reason::Unusable,
            .detail = u"The client secret of “%1” could not be read: %2"_s.arg(name, secret.error().detail),
            .code = u"IN-05"_s});
    return client(*profile, *secret);
}

Result<TenantClient> Connection::fromEnvironment()
{
    const QString address = qEnvironmentVariable("JOURNEYSCOPE_AUTH_URL", qEnvironmentVariable("JOURNEYSCOPE_SUBDOMAIN"));
    const QString clientId = qEnvironmentVariable("JOURNEYSCOPE_CLIENT_ID");
    const QString secret = qEnvironmentVariable("JOURNEYSCOPE_CLIENT_SECRET");
    if (address.isEmpty() || clientId.isEmpty() || secret.isEmpty())
        return std::unexpected(Failure {.reason = Reason::Unusable,
            .detail = u"No tenant was named. Use --profile NAME, or --demo for the simulated tenant, or set JOURNEYSCOPE_AUTH_URL "
                      "(or JOURNEYSCOPE_SUBDOMAIN), JOURNEYSCOPE_CLIENT_ID and JOURNEYSCOPE_CLIENT_SECRET."_s,
            .code = u"IN-03"_s});
    const Result<QUrl> authUrl = authUrlFrom(address);
    if (!authUrl)
        return std::unexpected(authUrl.error());
    CredentialProfile profile {.name = u"environment"_s, .authUrl = *authUrl, .clientId = clientId, .accountId = qEnvironmentVariable("JOURNEYSCOPE_ACCOUNT_ID")};
    // Plain http passes authUrlFrom for loopback only, where nothing but a simulator answers.
    if (authUrl->scheme() == "http"_L1)
        profile.kind = ProfileKind::Simulated;
    const Result<CredentialProfile> checked = checkedProfile(profile);
    if (!checked)
        return std::unexpected(checked.error());
    return client(*checked, Secret(secret));
}

SecretStore &Connection::secrets()
{
    if (!m_secrets) {
        ChosenSecretStore chosen = QCoro::waitFor(chooseSecretStore());
        m_secrets = std::move(chosen.store);
        if (!chosen.because.isEmpty())
            say(chosen.because);
    }
    return *m_secrets;
}

void Connection::sayTraffic()
{
    for (const http::Exchange &exchange : m_traffic.exchanges()) {
        const qint64 took = exchange.at.msecsTo(exchange.until);
        say(u"%1 %2 %3  %4  %5 ms"_s.arg(exchange.number)
                .arg(QString::fromLatin1(http::methodWord(exchange.method)), exchange.url.path())
                .arg(exchange.status)
                .arg(took));
    }
}

} // namespace journeyscope::cli
