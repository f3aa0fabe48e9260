// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/payload/folding.h"

#include "ui/payload/brackets.h"

#include <QPlainTextDocumentLayout>
#include <QPlainTextEdit>
#include <QTextBlock>

#include <utility>

namespace journeyscope {

Folding::Folding(QPlainTextEdit &editor) : m_editor(editor) { }

bool Folding::canFold(const QTextBlock &block) const
{
    return leavesBracketOpen(block);
}

bool Folding::isFolded(const QTextBlock &block) const
{
    return block.isVisible() && block.next().isValid() && !block.next().isVisible();
}

int Folding::hiddenLines(const QTextBlock &block) const
{
    int lines = 0;
    for (QTextBlock next = block.next(); next.isValid() && !next.isVisible(); next = next.next())
        ++lines;
    return lines;
}

void Folding::fold(const QTextBlock &block)
{
    const QTextBlock end = lineOfClosing(block);
    if (!end.isValid() || end == block || end == block.next())
        return;
    const int cursor = m_editor.textCursor().blockNumber();
    if (cursor > block.blockNumber() && cursor < end.blockNumber()) {
        QTextCursor atFold(block);
        atFold.movePosition(QTextCursor::EndOfBlock);
        m_editor.setTextCursor(atFold);
    }
    m_folds = true;
    show(block.next(), end, false);
}

void Folding::unfold(const QTextBlock &block)
{
    QTextBlock end = block.next();
    while (end.isValid() && !end.isVisible())
        end = end.next();
    show(block.next(), end, true);
}

void Folding::toggle(const QTextBlock &block)
{
    if (isFolded(block))
        unfold(block);
    else if (canFold(block))
        fold(block);
}

void Folding::foldAround(const QTextBlock &block)
{
    for (QTextBlock start = block; start.isValid(); start = lineOfOpening(start)) {
        if (!canFold(start) || isFolded(start))
            continue;
        const QTextBlock end = lineOfClosing(start);
        if (end.isValid() && end.blockNumber() >= block.blockNumber() && end.blockNumber() > start.blockNumber() + 1) {
            fold(start);
            return;
        }
    }
}

void Folding::reveal(const QTextBlock &block)
{
    if (!block.isValid() || block.isVisible())
        return;
    QTextBlock start = block;
    while (start.isValid() && !start.isVisible())
        start = start.previous();
    unfold(start);
}

void Folding::revealAll()
{
    if (std::exchange(m_folds, false))
        show(m_editor.document()->firstBlock(), {}, true);
}

void Folding::revealOrphans()
{
    if (!m_folds)
        return;
    for (QTextBlock block = m_editor.document()->firstBlock(); block.isValid(); block = block.next()) {
        if (isFolded(block) && !canFold(block))
            unfold(block);
    }
    if (!m_editor.document()->firstBlock().isVisible())
        reveal(m_editor.document()->firstBlock());
}

void Folding::show(QTextBlock from, const QTextBlock &end, bool visible)
{
    if (!from.isValid())
        return;
    const int begin = from.position();
    for (QTextBlock block = from; block.isValid() && block != end; block = block.next()) {
        block.setVisible(visible);
        // Without wrapping every line is one; asking its layout would make one for each line of the document.
        block.setLineCount(visible ? 1 : 0);
    }
    // The layout learns of a change of visibility only as a change of contents.
    const int stop = end.isValid() ? end.position() : m_editor.document()->characterCount() - 1;
    m_editor.document()->markContentsDirty(begin, stop - begin);
    auto *layout = qobject_cast<QPlainTextDocumentLayout *>(m_editor.document()->documentLayout());
    Q_EMIT layout->documentSizeChanged(layout->documentSize());
    m_editor.viewport()->update();
}

} // namespace journeyscope
