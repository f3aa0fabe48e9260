// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>

#include <chrono>
#include <expected>
#include <optional>

namespace journeyscope {

/// Why a question to the tenant got no usable answer.
enum class Reason {
    Unreachable,   ///< nothing was sent: name lookup, refused connection, TLS handshake
    BrokenOff,     ///< the connection ended after something may have been sent
    TimedOut,      ///< no complete answer within the request's deadline
    SignInRefused, ///< 401, also with a fresh token
    NotPermitted,  ///< 403: the installed package lacks a scope
    NotFound,      ///< 404: unknown in this business unit
    Rejected,      ///< 400, 409, 415 or 422: read, understood, declined
    Throttled,     ///< 429: wait Failure::retryAfter
    TenantFault,   ///< 5xx
    Redirected,    ///< 3xx: never followed
    Unreadable,    ///< an answer arrived, but not what was promised
    Withdrawn,     ///< we cancelled it
    Unusable,      ///< our own input was no good: no such profile, unreadable file
};

/// We got no usable answer. That a journey turned a contact away is no failure but a finding.
struct Failure {
    Reason reason = Reason::Unreadable;
    QString detail; ///< for people: what happened; the tenant's own words quoted, secrets removed
    int status = 0; ///< HTTP status, 0 when there was none
    int errorCode = 0; ///< the platform's `errorcode`, 0 when there was none
    std::optional<std::chrono::seconds> retryAfter; ///< only with Throttled and TenantFault
    QString code; ///< short and stable, such as "NET-07", for searching and for tests

    friend bool operator==(const Failure &, const Failure &) = default;
};

template <typename T>
using Result = std::expected<T, Failure>;

/// The stable word for @p reason as it stands in JSON, such as "sign-in-refused".
[[nodiscard]] QString reasonWord(Reason reason);
[[nodiscard]] std::optional<Reason> reasonFromWord(QStringView word);

} // namespace journeyscope
