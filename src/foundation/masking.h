// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace journeyscope {

/// Personal data for lists, logs and reports: "ada@example.com" becomes "a•••@e•••.com", other keys keep their first
/// two and last two characters. Never empty for text that is not.
[[nodiscard]] QString masked(const QString &text);

/// Server text for people: control characters made visible, cut to @p most characters with an ellipsis.
[[nodiscard]] QString quoted(QStringView text, qsizetype most = 300);

} // namespace journeyscope
