// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace journeyscope {

/// A text as rows of bounded length for a view. Longer lines go over several rows, cut where JSON has a comma or a
/// bracket if there is one; the text itself stays as it is.
class TextRows {
public:
    static constexpr qsizetype longest =
        200; ///< UTF-16 units of a row; shaping a page of such rows takes a few milliseconds

    TextRows() = default;
    explicit TextRows(const QString &text);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] int count() const { return int(m_starts.size()); }
    /// Without its line end.
    [[nodiscard]] QStringView row(int index) const;
    [[nodiscard]] qsizetype start(int index) const { return m_starts.at(index); }
    /// The row that holds the character at @p offset.
    [[nodiscard]] int rowAt(qsizetype offset) const;
    /// UTF-16 units of the longest row.
    [[nodiscard]] int widestRow() const { return m_widest; }

private:
    void cut(qsizetype begin, qsizetype end);
    void append(qsizetype begin, qsizetype end);

    QString m_text;
    QList<qint32> m_starts{0};
    int m_widest = 0; ///< UTF-16 units
};

} // namespace journeyscope
