// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextBlock>

#include <optional>

class QTextDocument;

namespace journeyscope {

/// Two brackets of JSON that belong together, by their positions in the document.
struct BracketPair {
    int open = 0;
    int close = 0;

    friend bool operator==(const BracketPair &, const BracketPair &) = default;
};

/// The pair of which one stands right behind or right before the cursor at @p position. Brackets inside quotes are
/// text. Partners further away than some thousand lines are not looked for, as this is asked with every key.
[[nodiscard]] std::optional<BracketPair> bracketsAt(const QTextDocument &document, int position);

/// Whether a bracket opened in @p line is still open at its end.
[[nodiscard]] bool leavesBracketOpen(const QTextBlock &line);
/// Where the last bracket left open in @p line is closed; invalid when it is not.
[[nodiscard]] QTextBlock lineOfClosing(const QTextBlock &line);
/// The line above in which the innermost bracket around the beginning of @p line is opened; invalid when there is none.
[[nodiscard]] QTextBlock lineOfOpening(const QTextBlock &line);

} // namespace journeyscope
