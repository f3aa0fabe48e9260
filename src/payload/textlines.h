// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace journeyscope {

/// Where the lines of a text begin, so that a place can be named as people count.
class TextLines
{
public:
    explicit TextLines(QStringView text);

    /// Counted from 1. A place behind the end belongs to the last line.
    [[nodiscard]] int lineAt(qsizetype offset) const;
    /// Counted from 1, in UTF-16 units; a tab counts one.
    [[nodiscard]] int columnAt(qsizetype offset) const;

private:
    QList<qsizetype> m_starts;
};

} // namespace journeyscope
