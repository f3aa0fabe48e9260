// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

class QTextDocument;

namespace journeyscope {

/// Two brackets of JSON that belong together, by their positions in the document.
struct BracketPair {
    int open = 0;
    int close = 0;

    friend bool operator==(const BracketPair &, const BracketPair &) = default;
};

/// The pair of which one stands right behind or right before the cursor at @p position. Brackets inside quotes are text.
[[nodiscard]] std::optional<BracketPair> bracketsAt(const QTextDocument &document, int position);

} // namespace journeyscope
