// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QPlainTextEdit;
class QTextBlock;

namespace journeyscope {

/// Hides what stands between the lines of two brackets. A region is folded when the line after its first is
/// hidden, so nothing has to be remembered beside the document.
class Folding
{
public:
    /// @p editor outlives this.
    explicit Folding(QPlainTextEdit &editor);

    [[nodiscard]] bool canFold(const QTextBlock &block) const;
    [[nodiscard]] bool isFolded(const QTextBlock &block) const;
    /// The lines hidden behind @p block.
    [[nodiscard]] int hiddenLines(const QTextBlock &block) const;

    void fold(const QTextBlock &block);
    void unfold(const QTextBlock &block);
    void toggle(const QTextBlock &block);
    /// Folds the innermost region around @p block that is still open.
    void foldAround(const QTextBlock &block);
    /// Unfolds until @p block can be seen.
    void reveal(const QTextBlock &block);
    void revealAll();
    /// Shows lines whose region an edit has taken away.
    void revealOrphans();

private:
    void show(QTextBlock from, const QTextBlock &end, bool visible);

    QPlainTextEdit &m_editor;
    bool m_folds = false; ///< whether anything was ever folded; saves walks through long documents that have no folds
};

} // namespace journeyscope
