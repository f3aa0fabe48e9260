// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/failure.h"

#include <QString>
#include <QUrl>

namespace journeyscope {

enum class ProfileKind {
    Sandbox,
    Production, ///< also what a profile without a kind counts as
    Simulated, ///< the simulated tenant of this machine; the only kind with a loopback address
};

/// How to reach one business unit of one tenant. The client secret is not here: a SecretStore keeps it.
struct CredentialProfile {
    QString name; ///< unique, chosen by the user
    QUrl authUrl; ///< base address of the auth host, with a trailing slash
    QString clientId;
    QString accountId; ///< MID of the business unit; empty: the unit that created the package
    ProfileKind kind = ProfileKind::Production;

    friend bool operator==(const CredentialProfile &, const CredentialProfile &) = default;
};

[[nodiscard]] QString profileKindWord(ProfileKind kind);
[[nodiscard]] ProfileKind profileKindFromWord(QStringView word);

/// The auth host's base address from what people type or paste: a tenant subdomain, a host, or a full address. Unusable
/// for anything that is not unambiguous, and for plain http other than to loopback.
[[nodiscard]] Result<QUrl> authUrlFrom(const QString &typed);
/// Unusable, with a sentence, unless @p profile can be used for a sign-in.
[[nodiscard]] Result<CredentialProfile> checkedProfile(CredentialProfile profile);

} // namespace journeyscope
