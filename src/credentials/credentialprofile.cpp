// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/credentialprofile.h"

#include "foundation/loopback.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope {

QString profileKindWord(ProfileKind kind)
{
    switch (kind) {
    case ProfileKind::Sandbox: return u"sandbox"_s;
    case ProfileKind::Production: return u"production"_s;
    case ProfileKind::Simulated: return u"simulated"_s;
    }
    return {};
}

ProfileKind profileKindFromWord(QStringView word)
{
    if (word == "sandbox"_L1)
        return ProfileKind::Sandbox;
    if (word == "simulated"_L1)
        return ProfileKind::Simulated;
    return ProfileKind::Production;
}

static std::unexpected<Failure> unusable(const QString &detail)
{
    return std::unexpected(Failure{.reason = Reason::Unusable, .detail = detail, .code = u"PROFILE-01"_s});
}

static bool hasUnseenCharacters(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isSpace() || !c.isPrint(); });
}

Result<CredentialProfile> checkedProfile(CredentialProfile profile)
{
    profile.name = profile.name.trimmed();
    if (profile.name.isEmpty())
        return unusable(u"The profile needs a name."_s);
    if (profile.name.size() > 100 || !std::ranges::all_of(profile.name, [](QChar c) { return c.isPrint(); }))
        return unusable(u"The profile's name may have at most 100 characters, all of them visible."_s);

    const Result<QUrl> authUrl = authUrlFrom(profile.authUrl.toString());
    if (!authUrl)
        return std::unexpected(authUrl.error());
    profile.authUrl = *authUrl;
    const bool isSimulated = profile.kind == ProfileKind::Simulated;
    if (isLoopback(profile.authUrl) && !isSimulated)
        return unusable(u"Addresses of this computer are only for the simulated tenant."_s);
    if (!isLoopback(profile.authUrl) && isSimulated)
        return unusable(
            u"The simulated tenant runs on this computer only; a real tenant's profile is Sandbox or Production."_s);

    profile.clientId = profile.clientId.trimmed();
    if (profile.clientId.isEmpty())
        return unusable(u"The client id is missing. It stands in the installed package, under API Integration."_s);
    if (hasUnseenCharacters(profile.clientId))
        return unusable(u"The client id contains a space or a character that cannot be seen."_s);

    profile.accountId = profile.accountId.trimmed();
    static const QRegularExpression mid(uR"(\A[0-9]{0,18}\z)"_s);
    if (!mid.match(profile.accountId).hasMatch())
        return unusable(u"The business unit is given by its MID, which has digits only."_s);
    return profile;
}

} // namespace journeyscope
