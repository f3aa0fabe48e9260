// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QString>

namespace journeyscope {

/// A file of text as it was read, or why it was not.
struct TextFile {
    QString text;
    QString refusal; ///< a sentence for people; empty when the text was read
};

/// Reads UTF-8 in another thread; files of more than @p largest bytes are refused unread.
[[nodiscard]] QFuture<TextFile> readTextFile(const QString &path, qint64 largest);

} // namespace journeyscope
