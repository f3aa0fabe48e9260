// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/payload/indentation.h"

#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace journeyscope {

static const auto step = u"  "_s;

static QString leadingBlanks(const QString &line)
{
    qsizetype end = 0;
    while (end < line.size() && (line.at(end) == u' ' || line.at(end) == u'\t'))
        ++end;
    return line.first(end);
}

static bool opensBracket(const QString &before)
{
    const QString text = before.trimmed();
    return text.endsWith(u'{') || text.endsWith(u'[');
}

static bool closesBracket(const QString &behind)
{
    const QString text = behind.trimmed();
    return text.startsWith(u'}') || text.startsWith(u']');
}

QTextCursor insertLineEnd(QTextCursor cursor)
{
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const QString before = cursor.block().text().first(cursor.positionInBlock());
    const QString behind = cursor.block().text().sliced(cursor.positionInBlock());
    const QString blanks = leadingBlanks(before);

    cursor.insertText(u'\n' + blanks + (opensBracket(before) ? step : QString()));
    if (opensBracket(before) && closesBracket(behind)) {
        const int inside = cursor.position();
        cursor.insertText(u'\n' + blanks);
        cursor.setPosition(inside);
    }
    cursor.endEditBlock();
    return cursor;
}

static bool reachesOverLines(const QTextCursor &cursor)
{
    return cursor.document()->findBlock(cursor.anchor()) != cursor.document()->findBlock(cursor.position());
}

/// Calls @p change with a cursor at the beginning of each line of the selection. A line of which only the beginning is reached
/// does not count.
template <typename Change>
static void forEachLine(const QTextCursor &selection, Change change)
{
    const QTextDocument *document = selection.document();
    const int first = document->findBlock(selection.selectionStart()).blockNumber();
    const QTextBlock end = document->findBlock(selection.selectionEnd());
    const bool onlyReached = selection.hasSelection() && end.position() == selection.selectionEnd() && end.blockNumber() > first;
    const int last = end.blockNumber() - (onlyReached ? 1 : 0);
    for (int number = first; number <= last; ++number)
        change(QTextCursor(document->findBlockByNumber(number)));
}

void indent(QTextCursor cursor)
{
    cursor.beginEditBlock();
    if (reachesOverLines(cursor))
        forEachLine(cursor, [](QTextCursor line) { line.insertText(step); });
    else
        cursor.insertText(step);
    cursor.endEditBlock();
}

void unindent(QTextCursor cursor)
{
    cursor.beginEditBlock();
    forEachLine(cursor, [](QTextCursor line) {
        const qsizetype blanks = leadingBlanks(line.block().text()).size();
        line.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, int(std::min(blanks, step.size())));
        line.removeSelectedText();
    });
    cursor.endEditBlock();
}

void insertClosingBracket(QTextCursor cursor, QChar bracket)
{
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const QString before = cursor.block().text().first(cursor.positionInBlock());
    if (before.size() >= step.size() && leadingBlanks(before) == before) {
        cursor.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor, int(step.size()));
        cursor.removeSelectedText();
    }
    cursor.insertText(bracket);
    cursor.endEditBlock();
}

} // namespace journeyscope
