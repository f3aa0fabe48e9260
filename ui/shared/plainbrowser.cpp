// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/plainbrowser.h"

#include <QTextBlock>

namespace journeyscope {

PlainBrowser::PlainBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void PlainBrowser::showPage(const QString &markdown)
{
    setMarkdown(markdown);
    if (document()->begin().blockFormat().headingLevel() == 1) {
        QTextCursor title(document()->begin());
        title.movePosition(QTextCursor::NextBlock, QTextCursor::KeepAnchor);
        title.removeSelectedText();
    }
    QTextCharFormat modest;
    modest.setProperty(QTextFormat::FontSizeAdjustment, 0);
    modest.setFontWeight(QFont::Bold);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0)
            continue;
        QTextCursor heading(block);
        heading.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        heading.mergeCharFormat(modest);
    }
    moveCursor(QTextCursor::Start);
}

QVariant PlainBrowser::loadResource(int, const QUrl &)
{
    return {};
}

} // namespace journeyscope
