// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/json.h"
#include "http/answer.h"

namespace journeyscope {

/// The platform's error envelope in any of its dialects, with the status it came with, as a Failure.
[[nodiscard]] Failure restFailure(const http::Answer &answer);

/// The JSON of a 2xx answer. A Failure for any other status, for an error envelope inside a 2xx answer, for an empty body
/// and for a web page, which means that a proxy or sign-in page stands in between.
[[nodiscard]] Result<Json> restJson(const http::Answer &answer);

} // namespace journeyscope
