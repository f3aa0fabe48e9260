// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace journeyscope {

/// One word or quoted text inside the braces.
struct Argument {
    QString text; ///< without quotes and escapes
    bool isQuoted = false;
};

/// What stands between {{ and }}.
struct Inside {
    QList<Argument> arguments; ///< the name is the first, unless it is quoted
    qsizetype end = 0; ///< behind the closing braces
};

/// Reads on behind the opening braces, from @p begin to the closing ones in the same line; empty where there are none.
[[nodiscard]] std::optional<Inside> readInside(QStringView text, qsizetype begin, bool insideText);

} // namespace journeyscope
