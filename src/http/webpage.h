// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/answer.h"

#include <optional>

namespace journeyscope::http {

/// The title of the web page that came where data is due, empty when it has none; nothing when @p answer is no web
/// page. Plain text from outside: show it quoted.
[[nodiscard]] std::optional<QString> webPageTitle(const Answer &answer);

} // namespace journeyscope::http
