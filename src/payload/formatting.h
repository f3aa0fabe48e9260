// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "payload/jsontree.h"

#include <QString>

#include <expected>

namespace journeyscope {

/// @p text laid out for reading: each member and element on a line of its own, indented by two blanks a level, a line
/// end at the end. Only white space outside quotes changes: order, spelling of numbers, escapes and doubled names stay
/// to the letter. Line ends stay of the kind (CRLF or LF) the first one has. The fault of a text that is no JSON.
[[nodiscard]] std::expected<QString, SyntaxFault> formatted(const QString &text);

/// @p text without white space outside quotes, otherwise to the letter. The fault of a text that is no JSON.
[[nodiscard]] std::expected<QString, SyntaxFault> compacted(const QString &text);

/// Where a cursor at @p offset of @p before stands in @p after, which differs from it in white space only.
[[nodiscard]] qsizetype samePlace(const QString &before, qsizetype offset, const QString &after);

} // namespace journeyscope
