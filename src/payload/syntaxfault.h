// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "payload/jsontree.h"

#include <optional>
#include <system_error>

namespace journeyscope {

/// What would be lost or refused before any JSON reader sees it: half a surrogate pair, a byte-order mark.
[[nodiscard]] std::optional<SyntaxFault> brokenCharacter(const QString &text);

/// The parser's @p error at @p offset of @p text in words a marketer understands.
[[nodiscard]] SyntaxFault syntaxFault(const std::error_code &error, const QString &text, qsizetype offset);

} // namespace journeyscope
