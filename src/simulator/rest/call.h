// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/tenant/refusal.h"
#include "simulator/tenant/tokens.h"

#include <QMap>

#include <chrono>

namespace journeyscope::simulator {

/// One request of the simulated API, as far as answers need it.
struct Call {
    QByteArray method; ///< "GET", "POST", …
    QByteArray path; ///< percent-encoded, from the root
    QMap<QString, QString> parameters; ///< of the query, decoded
    QMap<QByteArray, QByteArray> headers; ///< lower-cased names
    QByteArray body;
    QByteArray base; ///< the address this simulator is reached at, with a trailing slash

    // Filled in on the way to the answer.
    QMap<QString, QString> captured; ///< the variable parts of the path, decoded
    QDateTime now; ///< UTC, of the tenant
    Grant grant; ///< of the token; empty for calls that need none

    [[nodiscard]] QString parameter(const QString &name) const { return parameters.value(name); }
    [[nodiscard]] int number(const QString &name, int fallback, int least, int most) const;
};

struct Reply {
    enum class Ending { Whole, Close, Reset }; ///< Close and Reset: without a byte of an answer

    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json; charset=utf-8";
    QMap<QByteArray, QByteArray> headers;
    std::chrono::milliseconds delay{0};
    Ending ending = Ending::Whole;
    std::optional<qsizetype> truncateAt; ///< so many bytes of the body, then the connection ends
    std::optional<int> bytesPerSecond; ///< of the body, at least 1
};

[[nodiscard]] Reply jsonReply(const Json &json, int status = 200);
[[nodiscard]] Reply refusalReply(const Refusal &refusal);
/// What a path that does not exist is answered with.
[[nodiscard]] Reply notFound();
/// What a token without the right scope is answered with.
[[nodiscard]] Reply insufficientPrivileges();
/// The body as an object; empty text reads as an object without members.
[[nodiscard]] std::expected<Json, Refusal> objectOf(const QByteArray &body);
/// The slice of @p all that $page and $pageSize ask for, in the envelope of lists.
[[nodiscard]] Json listPage(const Call &call, const QList<Json> &all, int mostPerPage);

} // namespace journeyscope::simulator
