// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace journeyscope {

/// Personal data for lists, logs and reports: "ada@example.com" becomes "a•••@e•••.com", other keys keep their first
/// two and last two characters. Never empty for text that is not.
[[nodiscard]] QString masked(const QString &text);

/// @p text with each of @p personal, wherever it stands as a whole word, and everything that looks like an e-mail address
/// masked: for sentences that name a contact.
[[nodiscard]] QString maskedIn(const QString &text, const QStringList &personal);

/// Server text for people: control characters made visible, cut to @p most characters with an ellipsis.
[[nodiscard]] QString quoted(QStringView text, qsizetype most = 300);

} // namespace journeyscope
