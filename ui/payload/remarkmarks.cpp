// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/payload/remarkmarks.h"

#include "ui/shared/appearance.h"

#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace journeyscope {

QTextCursor placeOf(const Remark &remark, QTextDocument *document)
{
    const int end = document->characterCount() - 1;
    QTextCursor cursor(document);
    cursor.setPosition(int(std::clamp<qsizetype>(remark.offset, 0, end)));
    cursor.setPosition(int(std::clamp<qsizetype>(remark.offset + remark.length, 0, end)), QTextCursor::KeepAnchor);
    return cursor;
}

/// Something missing has no length; the character where it belongs is marked instead. Of an object over many lines the first is enough.
static QTextCursor markFor(const Remark &remark, QTextDocument *document)
{
    QTextCursor cursor = placeOf(remark, document);
    const int begin = cursor.selectionStart();
    if (!cursor.hasSelection() && !cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor))
        cursor.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor);
    const QTextBlock line = document->findBlock(begin);
    if (cursor.selectionEnd() > line.position() + line.length() - 1 && begin < line.position() + line.length() - 1) {
        cursor.setPosition(begin);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    }
    return cursor;
}

void RemarkMarks::set(QTextDocument *document, const QList<Remark> &remarks)
{
    m_remarks = remarks;
    m_marks.clear();
    const qsizetype count = std::min(remarks.size(), mostMarks);
    m_marks.reserve(count);
    for (qsizetype index = 0; index < count; ++index)
        m_marks.append(markFor(remarks.at(index), document));
}

int RemarkMarks::indexAt(int position) const
{
    const auto found = std::ranges::find_if(m_marks, [position](const QTextCursor &mark) {
        return mark.selectionStart() <= position && position <= mark.selectionEnd();
    });
    return found == m_marks.end() ? -1 : int(found - m_marks.begin());
}

int RemarkMarks::gravestInLine(int blockNumber) const
{
    if (m_marks.isEmpty())
        return -1;
    const QTextBlock line = m_marks.first().document()->findBlockByNumber(blockNumber);
    int gravest = -1;
    for (int index = 0; index < m_marks.size(); ++index) {
        if (!line.contains(m_marks.at(index).selectionStart()))
            continue;
        if (gravest < 0 || m_remarks.at(index).severity < m_remarks.at(gravest).severity)
            gravest = index;
    }
    return gravest;
}

QTextCursor RemarkMarks::markOf(int index) const
{
    return index >= 0 && index < m_marks.size() ? m_marks.at(index) : QTextCursor();
}

QList<QTextEdit::ExtraSelection> RemarkMarks::underlines(const QPalette &palette) const
{
    QList<QTextEdit::ExtraSelection> selections;
    selections.reserve(m_marks.size());
    for (qsizetype index = 0; index < m_marks.size(); ++index) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(toneColour(appearanceOf(m_remarks.at(index).severity).tone, palette));
        selections.append({m_marks.at(index), format});
    }
    return selections;
}

} // namespace journeyscope
