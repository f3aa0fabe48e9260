// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/credentialprofile.h"
#include "foundation/loopback.h"
#include "foundation/masking.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope {

namespace {
/// What was typed, taken apart without QUrl, which would repair what should be refused.
struct Parts {
    QString scheme; ///< "https", "http" or empty
    QString host; ///< lower case, an IPv6 address in brackets
    QString port; ///< digits, or empty
    QString path; ///< with its leading slash, or empty
};
} // namespace

static std::unexpected<Failure> refused(const QString &detail)
{
    return std::unexpected(Failure{.reason = Reason::Unusable, .detail = detail, .code = u"PROFILE-02"_s});
}

static const auto askForSubdomain =
    u"Enter the part that stands before .auth.marketingcloudapis.com in the installed package."_s;

static std::optional<Parts> partsOf(const QString &text)
{
    static const QRegularExpression address(
        uR"(\A(?:(https?)://)?([a-z0-9.-]+|\[[0-9a-f:]+\])(?::([0-9]{1,5}))?(/[a-z0-9._/-]*)?\z)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = address.match(text);
    if (!match.hasMatch())
        return {};
    return Parts{
        match.captured(1).toLower(), match.captured(2).toLower(), match.captured(3), match.captured(4).toLower()};
}

static bool isSubdomain(const QString &label)
{
    static const QRegularExpression name(uR"(\A[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\z)"_s);
    return name.match(label).hasMatch();
}

static QUrl authAddress(const QString &subdomain)
{
    return QUrl(u"https://%1.auth.marketingcloudapis.com/"_s.arg(subdomain));
}

static bool isTokenPath(const QString &path)
{
    static const QStringList paths{{}, u"/"_s, u"/v2"_s, u"/v2/"_s, u"/v2/token"_s, u"/v2/token/"_s};
    return paths.contains(path);
}

static Result<QUrl> loopbackAddress(const Parts &parts)
{
    if (!isTokenPath(parts.path))
        return refused(u"The address of the simulated tenant ends after the port."_s);
    const QString port = parts.port.isEmpty() ? QString() : u':' + parts.port;
    const QUrl url(
        u"%1://%2%3/"_s.arg(parts.scheme.isEmpty() ? u"http"_s : parts.scheme, parts.host, port), QUrl::StrictMode);
    if (!url.isValid() || url.port(1) == 0)
        return refused(u"“%1” is not a port at which a simulated tenant can be."_s.arg(parts.port));
    return url;
}

/// REST and SOAP addresses carry the same subdomain, so the auth address follows from them.
static Result<QUrl> tenantAddress(const Parts &parts)
{
    static const QRegularExpression tenantHost(uR"(\A([^.]+)\.(auth|rest|soap)\.marketingcloudapis\.com\z)"_s);
    const QRegularExpressionMatch match = tenantHost.match(parts.host);
    if (!match.hasMatch() || !isSubdomain(match.captured(1)))
        return refused(u"“%1” is not a Marketing Cloud address of a tenant. "_s.arg(parts.host) + askForSubdomain);
    if (parts.scheme == "http"_L1)
        return refused(
            u"The address must begin with https://: over http the client secret could be read on the way."_s);
    if (!parts.port.isEmpty() && parts.port.toInt() != 443)
        return refused(u"Marketing Cloud has no port %1. "_s.arg(parts.port) + askForSubdomain);

    const bool isOfService = match.captured(2) != "auth"_L1;
    const bool isBase = parts.path.isEmpty() || parts.path == "/"_L1;
    if (isOfService && !isBase && parts.path != "/service.asmx"_L1)
        return refused(
            u"This is the address of another service; the authentication address is wanted. "_s + askForSubdomain);
    if (!isOfService && !isTokenPath(parts.path))
        return refused(u"The authentication address ends after marketingcloudapis.com. "_s + askForSubdomain);
    return authAddress(match.captured(1));
}

Result<QUrl> authUrlFrom(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return refused(u"The address of the tenant is missing. "_s + askForSubdomain);
    // Letters that only look like Latin ones must not be folded into them.
    if (std::ranges::any_of(text, [](QChar c) { return c.unicode() > 0x7e; }))
        return refused(
            u"“%1” contains a character that no such address has. "_s.arg(quoted(text, 80)) + askForSubdomain);
    if (isSubdomain(text.toLower()) && text.compare("localhost"_L1, Qt::CaseInsensitive) != 0)
        return authAddress(text.toLower());

    const std::optional<Parts> parts = partsOf(text);
    if (!parts)
        return refused(u"“%1” cannot be understood as an address. "_s.arg(quoted(text, 80)) + askForSubdomain);
    const QUrl host(u"http://%1/"_s.arg(parts->host), QUrl::StrictMode);
    return host.isValid() && isLoopback(host) ? loopbackAddress(*parts) : tenantAddress(*parts);
}

} // namespace journeyscope
