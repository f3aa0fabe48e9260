// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/description/tenantdescription.h"

#include <QHash>

namespace journeyscope::simulator {

/// Of the only user: the one that packages act as.
inline constexpr qint64 apiUserId = 710000001;

/// The auth service's answer to a token request.
struct TokenAnswer {
    int status = 200;
    QByteArray token; ///< only with 200
    QStringList scopes;
    QString error; ///< "invalid_client", …; only without 200
    QString description;
};

/// What a valid token stands for.
struct Grant {
    QStringList scopes;
    QString businessUnit; ///< MID
    QDateTime until; ///< UTC
};

/// Hands out tokens by client credentials, and knows later whom it gave which.
class Tokens {
public:
    explicit Tokens(QList<Package> packages) : m_packages(std::move(packages)) { }

    /// What the answer says a token is good for; it lives two minutes longer, as real ones do.
    static constexpr int secondsTold = 1079;

    [[nodiscard]] TokenAnswer request(const Json &body, const QDateTime &now);
    /// Empty for a token that was never given or is used up.
    [[nodiscard]] std::optional<Grant> grantOf(const QByteArray &token, const QDateTime &now) const;
    /// @p other stands for what @p token stood for.
    void rename(const QByteArray &token, const QByteArray &other) { m_grants.insert(other, m_grants.take(token)); }

    /// Every token given so far ends.
    void endAll() { m_grants.clear(); }

private:
    QList<Package> m_packages;
    QHash<QByteArray, Grant> m_grants;
};

} // namespace journeyscope::simulator
