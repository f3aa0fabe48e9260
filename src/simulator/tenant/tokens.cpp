// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/tenant/tokens.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

static constexpr int secondsOfLife = 1200;

static TokenAnswer no(int status, const QString &error, const QString &description)
{
    return TokenAnswer{.status = status, .error = error, .description = description};
}

// Random although everything else is repeatable: a web page on the same machine must not be able to guess it.
static QByteArray freshToken()
{
    QByteArray bytes(32, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(QRandomGenerator::system()->bounded(256));
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

static std::expected<QStringList, TokenAnswer> scopesFor(const Json &body, const Package &package)
{
    const Json &wanted = member(body, "scope"_L1);
    if (wanted.is_null())
        return package.scopes;
    const QStringList scopes = scalarText(wanted).split(u' ', Qt::SkipEmptyParts);
    const bool has = std::ranges::all_of(scopes, [&](const QString &scope) { return package.scopes.contains(scope); });
    if (!has)
        return std::unexpected(no(400, u"invalid_scope"_s,
            u"The requested scope is invalid, unknown, malformed, or exceeds the scope of the package."_s));
    return scopes;
}

/// What is wrong before anybody is asked for: a member that is missing, or a grant that nobody knows.
static std::optional<TokenAnswer> unreadable(const Json &body)
{
    static const QStringList grants{u"client_credentials"_s, u"authorization_code"_s, u"refresh_token"_s};
    const QString grantType = textOf(body, "grant_type"_L1);
    if (!grantType.isEmpty() && !grants.contains(grantType))
        return no(400, u"unsupported_grant_type"_s, u"The grant type is not supported."_s);
    for (const QLatin1StringView name : {"grant_type"_L1, "client_id"_L1, "client_secret"_L1}) {
        if (textOf(body, name).isEmpty())
            return no(400, u"invalid_request"_s, u"The request is missing the required parameter %1."_s.arg(name));
    }
    return {};
}

static std::optional<TokenAnswer> unwelcome(const Json &body, const Package *package)
{
    if (!package)
        return no(
            401, u"invalid_client"_s, u"Invalid client ID. Use the client ID in Marketing Cloud Installed Packages."_s);
    if (package->clientSecret.reveal() != textOf(body, "client_secret"_L1))
        return no(401, u"invalid_client"_s,
            u"Client authentication failed. Make sure that the client ID and client secret are valid and that the package is installed and enabled."_s);
    // Every package of a tenant is one of server to server; the sentence is the documented one for all other grants.
    if (textOf(body, "grant_type"_L1) != "client_credentials"_L1)
        return no(401, u"unauthorized_client"_s,
            u"The client is not authorized to request an authorization code using this method."_s);
    const QString account = textOf(body, "account_id"_L1);
    if (!account.isEmpty() && !package->businessUnits.contains(account))
        return no(401, u"unauthorized_client"_s, u"The installed package is not accessible for this account."_s);
    return {};
}

TokenAnswer Tokens::request(const Json &body, const QDateTime &now)
{
    if (const std::optional<TokenAnswer> wrong = unreadable(body))
        return *wrong;
    const auto place = std::ranges::find(m_packages, textOf(body, "client_id"_L1), &Package::clientId);
    const Package *const package = place == m_packages.end() ? nullptr : &*place;
    if (const std::optional<TokenAnswer> wrong = unwelcome(body, package))
        return *wrong;
    const QString account = textOf(body, "account_id"_L1);
    const std::expected<QStringList, TokenAnswer> scopes = scopesFor(body, *package);
    if (!scopes)
        return scopes.error();

    const QByteArray token = freshToken();
    m_grants.removeIf([&](const auto &entry) { return entry.value().until <= now; });
    m_grants.insert(token,
        Grant{
            .scopes = *scopes,
            .businessUnit = account.isEmpty() ? package->businessUnits.value(0) : account,
            .until = now.addSecs(secondsOfLife),
        });
    return TokenAnswer{.token = token, .scopes = *scopes};
}

std::optional<Grant> Tokens::grantOf(const QByteArray &token, const QDateTime &now) const
{
    const auto found = m_grants.constFind(token);
    if (found == m_grants.constEnd() || found->until <= now)
        return {};
    return *found;
}

} // namespace journeyscope::simulator
