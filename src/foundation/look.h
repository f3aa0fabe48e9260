// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/failure.h"

#include <QDateTime>

namespace journeyscope {

/// One request as it is cited: what was asked, when, and with which status it was answered.
struct Seen {
    QString request; ///< method and path, "GET /interaction/v1/eventDefinitions/key:…"; never a secret
    int status = 0; ///< HTTP status, 0 when there was no answer
    QDateTime at; ///< UTC, when the request went out, by our clock
    QDateTime until; ///< UTC, when the answer was complete
    quint64 exchange = 0; ///< its number in the traffic log, 0 when it is not there

    friend bool operator==(const Seen &, const Seen &) = default;
};

/// One look at the tenant: what was asked and when, and what came of it.
template <typename T>
struct Look {
    Seen seen;
    Result<T> result;

    [[nodiscard]] bool succeeded() const { return result.has_value(); }
    friend bool operator==(const Look &, const Look &) = default;
};

} // namespace journeyscope
