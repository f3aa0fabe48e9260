// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace KSyntaxHighlighting {
class Repository;
}

namespace journeyscope {

/// The program's only repository of highlighting definitions and themes; made on first use, on the thread of the window.
[[nodiscard]] KSyntaxHighlighting::Repository &syntaxRepository();

} // namespace journeyscope
