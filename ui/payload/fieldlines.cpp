// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/payload/fieldlines.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope {

static constexpr int fewestLines = 2;
static constexpr int mostLines = 6;

void FieldLine::showText(const QString &text)
{
    if (text == this->text())
        return;
    const int cursor = cursorPosition();
    setText(text);
    setCursorPosition(hasFocus() ? std::min(cursor, int(text.size())) : 0);
}

void FieldLine::undo()
{
    Q_EMIT undoWanted();
}

void FieldLine::redo()
{
    Q_EMIT redoWanted();
}

void FieldLine::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo))
        undo();
    else if (event->matches(QKeySequence::Redo))
        redo();
    else
        QLineEdit::keyPressEvent(event);
}

FieldText::FieldText(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setLineWrapMode(WidgetWidth);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        if (!m_showing)
            Q_EMIT typed();
    });
}

void FieldText::showText(const QString &text)
{
    if (text == this->text())
        return;
    const QScopedValueRollback showing(m_showing, true);
    const int position = textCursor().position();
    m_lineEnd = text.contains("\r\n"_L1) ? u"\r\n"_s : u"\n"_s;
    setPlainText(text);
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(position, document()->characterCount() - 1));
    setTextCursor(cursor);
}

QString FieldText::text() const
{
    QString raw = document()->toRawText();
    // The document knows one kind of line end only.
    raw.replace(QChar::ParagraphSeparator, m_lineEnd.isEmpty() ? u"\n"_s : m_lineEnd);
    return raw;
}

void FieldText::fitHeight()
{
    updateGeometry();
}

QSize FieldText::sizeHint() const
{
    const int lines = std::clamp(document()->blockCount(), fewestLines, mostLines);
    const int height = lines * fontMetrics().lineSpacing() + int(2 * document()->documentMargin()) + 2 * frameWidth();
    return {QPlainTextEdit::sizeHint().width(), height};
}

QSize FieldText::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 10, sizeHint().height()};
}

void FieldText::undo()
{
    Q_EMIT undoWanted();
}

void FieldText::redo()
{
    Q_EMIT redoWanted();
}

void FieldText::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo))
        undo();
    else if (event->matches(QKeySequence::Redo))
        redo();
    else
        QPlainTextEdit::keyPressEvent(event);
}

} // namespace journeyscope
