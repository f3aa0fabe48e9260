// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextCursor>

namespace journeyscope {

/// How payloads are indented while typing. Each of these is one step of undo.

/// A line end that keeps the indentation, one step deeper behind an opening bracket; a closing bracket that follows goes
/// to a line of its own. Gives back where to go on typing.
[[nodiscard]] QTextCursor insertLineEnd(QTextCursor cursor);
/// Two spaces at the cursor, or before each line of a selection.
void indent(QTextCursor cursor);
/// Takes up to two spaces from the line of the cursor, or from each line of a selection.
void unindent(QTextCursor cursor);
/// @p bracket closes; on an empty line it goes one step back first.
void insertClosingBracket(QTextCursor cursor, QChar bracket);

} // namespace journeyscope
