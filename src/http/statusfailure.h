// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/failure.h"
#include "http/answer.h"

#include <QDateTime>

namespace journeyscope::http {

/// What a status outside 2xx means for whoever asked.
[[nodiscard]] Reason reasonOfStatus(int status);

/// The wait that a Retry-After header asks for: seconds, or a date counted from @p now. Never negative, at most an
/// hour.
[[nodiscard]] std::optional<std::chrono::seconds> retryAfter(const Answer &answer, const QDateTime &now);

/// A Failure for @p answer's status, with a sentence that ends in @p words, the other side's own, as a quotation.
[[nodiscard]] Failure statusFailure(const Answer &answer, const QString &words);

} // namespace journeyscope::http
