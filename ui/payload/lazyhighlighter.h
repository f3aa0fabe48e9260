// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/State>

#include <QHash>
#include <QList>
#include <QString>
#include <QTextLayout>

#include <chrono>
#include <functional>
#include <optional>

namespace journeyscope {

/// Colours JSON only where somebody looks. To know how a line begins, all lines before it must have been read; that is
/// done in short slices and remembered, so that a text is never read as a whole before its first page is seen.
class LazyHighlighter : private KSyntaxHighlighting::AbstractHighlighter {
public:
    using Formats = QList<QTextLayout::FormatRange>;
    using LineText = std::function<QString(int line)>; ///< lines count from 0

    static constexpr std::chrono::milliseconds slice{8}; ///< half a frame; the other half belongs to the painting

    explicit LazyHighlighter(LineText lineText);

    /// The colours for light or dark grounds; true when they changed.
    bool suit(const QPalette &palette);
    /// Lines from @p line on have changed.
    void forgetFrom(int line);
    /// Reads on towards @p line for one slice of time; true when the beginning of that line is known.
    bool reach(int line);
    /// The colours of the lines @p first to @p last; none before reach(@p first) was true.
    [[nodiscard]] std::optional<QList<Formats>> formats(int first, int last);

private:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;
    KSyntaxHighlighting::State stateBefore(int line);

    LineText m_lineText;
    QList<KSyntaxHighlighting::State> m_checkpoints; ///< before every stride-th line
    KSyntaxHighlighting::State m_front; ///< before m_frontLine, the furthest line known
    int m_frontLine = 0;
    bool m_collects = false;
    Formats m_collected;
    QHash<int, QTextCharFormat> m_looks; ///< of each format of the syntax, by its number
};

} // namespace journeyscope
