// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/payload/documentedit.h"

#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace journeyscope {

static QString textIn(QTextDocument *document, Stretch place)
{
    QTextCursor cursor(document);
    cursor.setPosition(int(place.offset));
    cursor.setPosition(int(place.end()), QTextCursor::KeepAnchor);
    QString text = cursor.selectedText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    return text;
}

/// What of @p edit is not there already.
static TextEdit trimmed(QTextDocument *document, TextEdit edit)
{
    const QString old = textIn(document, edit.place);
    const qsizetype shorter = std::min(old.size(), edit.text.size());
    const auto same = std::mismatch(old.begin(), old.begin() + shorter, edit.text.begin()).first - old.begin();
    qsizetype behind = 0;
    while (behind < shorter - same && old.at(old.size() - 1 - behind) == edit.text.at(edit.text.size() - 1 - behind))
        ++behind;
    edit.place = {.offset = edit.place.offset + same, .length = edit.place.length - same - behind};
    edit.text = edit.text.sliced(same, edit.text.size() - same - behind);
    return edit;
}

static void replace(QTextCursor cursor, const TextEdit &edit)
{
    cursor.setPosition(int(edit.place.offset));
    cursor.setPosition(int(edit.place.end()), QTextCursor::KeepAnchor);
    if (edit.text.isEmpty())
        cursor.removeSelectedText();
    else
        cursor.insertText(edit.text);
}

void applyEdits(QTextDocument *document, QList<TextEdit> edits)
{
    std::ranges::stable_sort(edits, {}, [](const TextEdit &edit) { return edit.place.offset; });
    for (TextEdit &edit : edits)
        edit = trimmed(document, edit);
    // The document does not join what stands in a block of edits, and one edit needs none.
    if (edits.size() == 1) {
        replace(QTextCursor(document), edits.front());
        return;
    }
    QTextCursor cursor(document);
    cursor.beginEditBlock();
    for (qsizetype index = edits.size() - 1; index >= 0; --index)
        replace(cursor, edits.at(index));
    cursor.endEditBlock();
}

} // namespace journeyscope
