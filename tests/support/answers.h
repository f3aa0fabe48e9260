// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/failure.h"
#include "http/answer.h"
#include "support/folders.h"

namespace journeyscope::testing {

[[nodiscard]] inline http::Answer answerOf(const QByteArray &body, int status = 200)
{
    return http::Answer{.status = status, .headers = {}, .body = body};
}

/// An answer that a real tenant once gave.
[[nodiscard]] inline http::Answer recordedAnswer(const QString &path, int status = 200)
{
    return answerOf(readFile(recordedPath(path)), status);
}

/// An answer in the shape that tenants send, with values of our own: tests/data/wire/<path>.
[[nodiscard]] inline http::Answer wireAnswer(const QString &path, int status = 200)
{
    return answerOf(readFile(dataPath(QStringLiteral("wire/") + path)), status);
}

/// What @p result holds; ends the program with the failure's words when it holds none.
template <typename T>
[[nodiscard]] const T &valueOf(const Result<T> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    return *result;
}

} // namespace journeyscope::testing
