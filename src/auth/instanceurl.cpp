// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auth/instanceurl.h"

#include "foundation/loopback.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace journeyscope {

/// Taken apart by a pattern, not by QUrl, so that user names, look-alike letters and other tricks match nothing.
static std::optional<QUrl> tenantService(const QString &text)
{
    static const QRegularExpression address(
        uR"(\A(?:https://)?((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+marketingcloudapis\.com)(?::443)?(?:/|/Service\.asmx)?\z)"_s);
    const QRegularExpressionMatch match = address.match(text);
    if (!match.hasMatch())
        return {};
    return QUrl(u"https://%1/"_s.arg(match.captured(1)));
}

static std::optional<QUrl> loopbackService(const QString &text)
{
    QUrl url(text.contains("://"_L1) ? text : u"http://"_s + text, QUrl::StrictMode);
    const bool isPlain = url.isValid() && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
    if (!isPlain || !isLoopback(url) || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1))
        return {};
    if (!url.path().endsWith(u'/'))
        url.setPath(url.path() + u'/');
    return url;
}

std::optional<QUrl> instanceUrl(const CredentialProfile &profile, const QString &text)
{
    const QString trimmed = text.trimmed();
    if (isLoopback(profile.authUrl)) {
        if (const auto service = loopbackService(trimmed))
            return service;
        // What was meant for the simulated tenant must not reach a real one.
        if (profile.kind == ProfileKind::Simulated)
            return {};
    }
    return tenantService(trimmed);
}

} // namespace journeyscope
