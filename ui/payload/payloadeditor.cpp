// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/payload/payloadeditor.h"

#include "ui/payload/brackets.h"
#include "ui/payload/editorgutter.h"
#include "ui/payload/gradualfill.h"
#include "ui/payload/indentation.h"
#include "ui/payload/largetextview.h"
#include "ui/payload/readingcover.h"
#include "ui/payload/textfile.h"
#include "ui/shared/appearance.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QFontDatabase>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace journeyscope {

static constexpr auto pauseInTyping = 300ms;

PayloadEditor::PayloadEditor(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter([this](int line) { return document()->findBlockByNumber(line).text(); })
    , m_folding(std::make_unique<Folding>(*this))
    , m_fill(new GradualFill(document(), this))
    , m_gutter(new EditorGutter(*this))
{
    setAccessibleName(tr("Payload editor"));
    setAccessibleDescription(tr("Tab indents. Ctrl+Tab leaves the editor."));
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setLineWrapMode(NoWrap);
    setPlaceholderText(tr("Paste a payload, drop a JSON file, or choose an event definition and take its skeleton."));
    m_reading.setInterval(0ms);
    m_orphans.setSingleShot(true);
    m_orphans.setInterval(pauseInTyping);

    // The document's signals, because the page may block those of the editor while it sets a text.
    connect(document(), &QTextDocument::blockCountChanged, this, &PayloadEditor::placeGutter);
    connect(document(), &QTextDocument::contentsChange, this, &PayloadEditor::highlightEdit);
    connect(&m_reading, &QTimer::timeout, this, &PayloadEditor::readOn);
    connect(m_fill, &GradualFill::filled, this, [this] {
        setReadOnly(false);
        m_givenRevision = document()->revision();
        // Remarks may have come before the lines they are about.
        m_marks.set(document(), m_marks.remarks());
        cursorMoved();
    });
    connect(document(), &QTextDocument::contentsChanged, &m_orphans, qOverload<>(&QTimer::start));
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::update, m_gutter, qOverload<>(&QWidget::update));
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_gutter, qOverload<>(&QWidget::update));
    connect(&m_orphans, &QTimer::timeout, this, [this] { m_folding->revealOrphans(); });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &PayloadEditor::cursorMoved);
    applyPalette();
    placeGutter();
}

PayloadEditor::~PayloadEditor() = default;

static QString typedText(QString raw)
{
    raw.replace(QChar::ParagraphSeparator, u'\n');
    return raw;
}

QString PayloadEditor::text() const
{
    return givenStands() ? m_given : typedText(document()->toRawText());
}

bool PayloadEditor::givenStands() const
{
    return largeText() || isFilling() || m_givenRevision == document()->revision();
}

bool PayloadEditor::isFilling() const
{
    return m_fill->isFilling();
}

static bool hasLineLongerThan(const QString &text, qsizetype longest)
{
    qsizetype begin = 0;
    for (qsizetype end = text.indexOf(u'\n'); end >= 0; begin = end + 1, end = text.indexOf(u'\n', begin)) {
        if (end - begin > longest)
            return true;
    }
    return text.size() - begin > longest;
}

void PayloadEditor::setPlainTextKeepingUndo(const QString &text)
{
    if (text == this->text())
        return;
    ++m_texts;
    m_fill->finish();
    if (text.size() > largestEdited || hasLineLongerThan(text, longestLineEdited)) {
        coverWith(text);
        return;
    }
    uncover();
    m_given = text;
    fillDocument(text);
}

void PayloadEditor::fillDocument(const QString &text)
{
    m_givenRevision.reset();
    m_fill->fill(text);
    if (isFilling())
        setReadOnly(true);
    else
        m_givenRevision = document()->revision();
    moveCursor(QTextCursor::Start);
}

// Large texts

LargeTextView *PayloadEditor::largeText() const
{
    return m_cover && !m_cover->isHidden() ? &m_cover->view() : nullptr;
}

/// The document stays as it was under the cover, so that undoing comes back to it.
void PayloadEditor::coverWith(const QString &text)
{
    if (!m_cover) {
        m_cover = new ReadingCover(this);
        connect(m_cover, &ReadingCover::editAsked, this, &PayloadEditor::editLargeText);
        connect(&m_cover->view(), &LargeTextView::undoAsked, this, [this] {
            uncover();
            Q_EMIT textChanged();
        });
    }
    m_given = text;
    m_marks.set(document(), {});
    m_cover->view().setText(text);
    m_cover->setGeometry(rect());
    m_cover->show();
    m_cover->raise();
    if (hasFocus())
        m_cover->setFocus();
    Q_EMIT textChanged();
}

void PayloadEditor::uncover()
{
    if (!largeText())
        return;
    const bool hadFocus = m_cover->isAncestorOf(QApplication::focusWidget());
    m_cover->hide();
    m_cover->view().setText({});
    m_given.clear();
    m_givenRevision.reset();
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
}

void PayloadEditor::editLargeText()
{
    if (!largeText())
        return;
    const QString text = m_given;
    uncover();
    m_given = text;
    fillDocument(text);
}

void PayloadEditor::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    if (largeText())
        m_cover->setFocus(event->reason());
}

// Colours

void PayloadEditor::readOn()
{
    if (!m_highlighter.reach(firstVisibleBlock().blockNumber()))
        return;
    m_reading.stop();
    highlightVisible();
    viewport()->update();
}

/// Within a line the colours change together with the text, which spares a second painting.
void PayloadEditor::highlightEdit(int from, int, int charsAdded)
{
    const QTextBlock block = document()->findBlock(from);
    const int line = block.blockNumber();
    m_highlighter.forgetFrom(line);
    if (!block.contains(from + charsAdded) || !m_highlighter.reach(line))
        return;
    if (const auto formats = m_highlighter.formats(line, line);
        formats && block.layout()->formats() != formats->first())
        block.layout()->setFormats(formats->first());
}

void PayloadEditor::highlightVisible()
{
    const QList<VisibleLine> lines = visibleLines();
    if (lines.isEmpty())
        return;
    const Coloured shown{.revision = document()->revision(),
        .first = lines.first().block.blockNumber(),
        .last = lines.last().block.blockNumber(),
        .count = int(lines.size())};
    if (shown == m_coloured)
        return;
    m_coloured = {};
    if (!m_highlighter.reach(lines.first().block.blockNumber())) {
        m_reading.start();
        return;
    }
    // Folds hide lines between those shown; each stretch of neighbours is coloured by itself.
    for (qsizetype begin = 0; begin < lines.size();) {
        qsizetype end = begin + 1;
        while (end < lines.size() && lines.at(end).block.blockNumber() == lines.at(end - 1).block.blockNumber() + 1)
            ++end;
        const int first = lines.at(begin).block.blockNumber();
        if (!m_highlighter.reach(first)) {
            m_reading.start();
            return;
        }
        const auto formats = m_highlighter.formats(first, lines.at(end - 1).block.blockNumber());
        for (qsizetype index = begin; formats && index < end; ++index) {
            const QTextBlock &block = lines.at(index).block;
            const auto &wanted = formats->at(index - begin);
            if (block.layout()->formats() == wanted)
                continue;
            block.layout()->setFormats(wanted);
            document()->markContentsDirty(block.position(), block.length());
        }
        begin = end;
    }
    m_coloured = shown;
}

// Remarks

void PayloadEditor::setRemarks(const QList<Remark> &remarks)
{
    if (remarks == m_marks.remarks())
        return;
    m_marks.set(document(), remarks);
    if (largeText())
        return;
    m_gutter->update();
    cursorMoved();
}

void PayloadEditor::setPlaceholders(const QList<PlaceholderPreview> &previews)
{
    if (m_placeholders.stand(previews))
        return;
    m_placeholders.set(document(), previews);
    highlightPlaces();
}

void PayloadEditor::goToRemark(const Remark &remark)
{
    if (LargeTextView *view = largeText()) {
        view->showStretch(remark.offset, remark.length);
        view->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto known = m_marks.remarks().indexOf(remark);
    QTextCursor place = m_marks.markOf(int(known));
    if (place.isNull())
        place = placeOf(remark, document());
    if (remark.length == 0)
        place.setPosition(place.selectionStart());
    m_folding->reveal(document()->findBlock(place.selectionStart()));
    setTextCursor(place);
    centerCursor();
    setFocus(Qt::OtherFocusReason);
}

void PayloadEditor::showRemark(int index, const QPoint &globalPlace)
{
    if (index < 0) {
        QToolTip::hideText();
        return;
    }
    // Sentences hold names from the payload, and a tool tip would take tags in them for formatting.
    QToolTip::showText(globalPlace, Qt::convertFromPlainText(m_marks.remarks().at(index).sentence), this);
}

void PayloadEditor::cursorMoved()
{
    m_folding->reveal(textCursor().block());
    highlightPlaces();
    m_gutter->update();
    const int index = m_marks.indexAt(textCursor().position());
    if (std::exchange(m_remarkUnderCursor, index) != index)
        Q_EMIT remarkUnderCursor(index);
}

static QTextEdit::ExtraSelection bracketAt(QTextDocument *document, int position, const QPalette &palette)
{
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(document);
    selection.cursor.setPosition(position);
    selection.cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
    selection.format.setBackground(toneGround(Tone::Accent, palette).darker(isDark(palette) ? 60 : 115));
    selection.format.setFontWeight(QFont::Bold);
    return selection;
}

static QTextEdit::ExtraSelection wholeLine(QTextCursor cursor, const QPalette &palette)
{
    cursor.clearSelection();
    QTextEdit::ExtraSelection selection;
    selection.cursor = cursor;
    QColor ground = palette.color(QPalette::Text);
    ground.setAlphaF(0.05f);
    selection.format.setBackground(ground);
    selection.format.setProperty(QTextFormat::FullWidthSelection, true);
    return selection;
}

void PayloadEditor::highlightPlaces()
{
    QList<QTextEdit::ExtraSelection> selections {wholeLine(textCursor(), palette())};
    selections += m_placeholders.grounds(palette());
    selections += m_marks.underlines(palette());
    if (const auto pair = bracketsAt(*document(), textCursor().position())) {
        selections.append(bracketAt(document(), pair->open, palette()));
        selections.append(bracketAt(document(), pair->close, palette()));
    }
    setExtraSelections(selections);
}

// Keys

static bool isFoldingKey(const QKeyEvent &event)
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    return modifiers == (Qt::ControlModifier | Qt::ShiftModifier)
        && (event.key() == Qt::Key_BracketLeft || event.key() == Qt::Key_BraceLeft || event.key() == Qt::Key_BracketRight || event.key() == Qt::Key_BraceRight);
}

bool PayloadEditor::event(QEvent *event)
{
    // Else a shortcut of the window could take the key before the editor sees it.
    if (event->type() == QEvent::ShortcutOverride && isFoldingKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void PayloadEditor::keyPressEvent(QKeyEvent *event)
{
    if (leaveByKey(*event) || foldByKey(*event) || (!isReadOnly() && indentByKey(*event))) {
        event->accept();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

bool PayloadEditor::leaveByKey(const QKeyEvent &event)
{
    const bool tab = event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab;
    if (!tab || !event.modifiers().testFlag(Qt::ControlModifier))
        return false;
    const bool back = event.key() == Qt::Key_Backtab || event.modifiers().testFlag(Qt::ShiftModifier);
    // Not QPlainTextEdit's, which keeps the focus because Tab is a letter here.
    QAbstractScrollArea::focusNextPrevChild(!back);
    return true;
}

bool PayloadEditor::foldByKey(const QKeyEvent &event)
{
    if (!isFoldingKey(event))
        return false;
    if (event.key() == Qt::Key_BracketLeft || event.key() == Qt::Key_BraceLeft)
        foldHere();
    else
        unfoldHere();
    return true;
}

bool PayloadEditor::indentByKey(const QKeyEvent &event)
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (event.key() == Qt::Key_Tab && modifiers == Qt::NoModifier)
        indent(textCursor());
    else if (event.key() == Qt::Key_Backtab)
        unindent(textCursor());
    else if (enter && (modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier))
        setTextCursor(insertLineEnd(textCursor()));
    else if (event.text() == "}"_L1 || event.text() == "]"_L1)
        insertClosingBracket(textCursor(), event.text().front());
    else
        return false;
    ensureCursorVisible();
    return true;
}

// Folds

void PayloadEditor::foldHere()
{
    m_folding->foldAround(textCursor().block());
}

void PayloadEditor::unfoldHere()
{
    if (m_folding->isFolded(textCursor().block()))
        m_folding->unfold(textCursor().block());
}

void PayloadEditor::unfoldAll()
{
    m_folding->revealAll();
}

QList<VisibleLine> PayloadEditor::visibleLines() const
{
    QList<VisibleLine> lines;
    QTextBlock block = firstVisibleBlock();
    if (!block.isValid())
        return lines;
    // Only the first place is asked for: Qt finds that of any other by walking there from the first.
    QRectF rect = blockBoundingGeometry(block).translated(contentOffset());
    for (; block.isValid() && rect.top() <= viewport()->height(); block = block.next()) {
        if (!block.isVisible())
            continue;
        rect.setHeight(blockBoundingRect(block).height());
        lines.append({block, rect});
        rect.moveTop(rect.bottom());
    }
    return lines;
}

void PayloadEditor::paintEvent(QPaintEvent *event)
{
    highlightVisible();
    QPlainTextEdit::paintEvent(event);
    paintFolds();
}

void PayloadEditor::paintFolds()
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    for (const VisibleLine &line : visibleLines()) {
        if (!m_folding->isFolded(line.block))
            continue;
        const int hidden = m_folding->hiddenLines(line.block);
        const QString words = hidden == 1 ? tr("… 1 line") : tr("… %1 lines").arg(hidden);
        QTextCursor end(line.block);
        end.movePosition(QTextCursor::EndOfBlock);
        const QRectF box(cursorRect(end).right() + 8, line.rect.top() + 1, painter.fontMetrics().horizontalAdvance(words) + 12, line.rect.height() - 2);
        painter.setPen(Qt::NoPen);
        painter.setBrush(toneGround(Tone::Accent, palette()));
        painter.drawRoundedRect(box, 3, 3);
        painter.setPen(toneColour(Tone::Muted, palette()));
        painter.drawText(box, Qt::AlignCenter, words);
    }
}

// The place around the text

void PayloadEditor::placeGutter()
{
    const int width = m_gutter->neededWidth();
    const bool rightToLeft = isRightToLeft();
    setViewportMargins(rightToLeft ? 0 : width, 0, rightToLeft ? width : 0, 0);
    const QRect inner = contentsRect();
    m_gutter->setGeometry(rightToLeft ? inner.right() - width + 1 : inner.left(), inner.top(), width, inner.height());
}

void PayloadEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeGutter();
    if (m_cover)
        m_cover->setGeometry(rect());
}

bool PayloadEditor::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int position = cursorForPosition(help->pos()).position();
    const QString placeholder = m_placeholders.tipAt(position);
    if (const int remark = m_marks.indexAt(position); remark >= 0 || placeholder.isEmpty())
        showRemark(remark, help->globalPos());
    else
        QToolTip::showText(help->globalPos(), Qt::convertFromPlainText(placeholder), this);
    return true;
}

void PayloadEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        applyPalette();
    if (event->type() == QEvent::FontChange)
        placeGutter();
}

void PayloadEditor::applyPalette()
{
    if (m_highlighter.suit(palette())) {
        m_coloured = {};
        highlightVisible();
    }
    highlightPlaces();
    m_gutter->update();
}

// Clipboard, drag and drop

static QString localFile(const QMimeData &source)
{
    const QList<QUrl> urls = source.urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

bool PayloadEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return !localFile(*source).isEmpty() || QPlainTextEdit::canInsertFromMimeData(source);
}

void PayloadEditor::insertFromMimeData(const QMimeData *source)
{
    if (const QString path = localFile(*source); !path.isEmpty())
        openFile(path);
    else
        QPlainTextEdit::insertFromMimeData(source);
}

QMimeData *PayloadEditor::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    copied->setText(typedText(textCursor().selectedText()));
    return copied;
}

void PayloadEditor::openFile(const QString &path)
{
    const unsigned before = ++m_texts;
    const int revision = document()->revision();
    readTextFile(path, largestFile).then(this, [this, before, revision](const TextFile &file) {
        if (before != m_texts || revision != document()->revision())
            return;
        if (!file.refusal.isEmpty())
            Q_EMIT fileRefused(file.refusal);
        else
            setPlainTextKeepingUndo(file.text);
    });
}

} // namespace journeyscope
