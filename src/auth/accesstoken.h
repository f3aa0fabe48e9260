// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/secret.h"

#include <QDateTime>
#include <QStringList>
#include <QUrl>

namespace journeyscope {

/// What a sign-in gave, without the token itself: this is what findings and the window may know.
struct SignIn {
    QStringList scopes;
    QDateTime expiresAt; ///< UTC
    QUrl restUrl; ///< with a trailing slash
    QUrl soapUrl; ///< with a trailing slash

    [[nodiscard]] bool grants(const QString &scope) const { return scopes.contains(scope); }
    friend bool operator==(const SignIn &, const SignIn &) = default;
};

struct AccessToken {
    Secret token;
    SignIn signIn;
};

} // namespace journeyscope
