// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/payload/payloadeditor.h"

#include "ui/payload/brackets.h"
#include "ui/payload/editorgutter.h"
#include "ui/payload/indentation.h"
#include "ui/payload/syntaxrepository.h"
#include "ui/shared/appearance.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QAbstractTextDocumentLayout>
#include <QFile>
#include <QFileInfo>
#include <QFontDatabase>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QStringDecoder>
#include <QToolTip>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace journeyscope {

static constexpr auto pauseInTyping = 300ms;

PayloadEditor::PayloadEditor(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(std::make_unique<KSyntaxHighlighting::SyntaxHighlighter>(document()))
    , m_folding(std::make_unique<Folding>(*this, *m_highlighter))
    , m_gutter(new EditorGutter(*this))
{
    setAccessibleName(tr("Payload editor"));
    setAccessibleDescription(tr("Tab indents. Ctrl+Tab leaves the editor."));
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setLineWrapMode(NoWrap);
    setPlaceholderText(tr("Paste a payload, drop a JSON file, or choose an event definition and take its skeleton."));
    m_highlighter->setDefinition(syntaxRepository().definitionForName(u"JSON"_s));
    m_orphans.setSingleShot(true);
    m_orphans.setInterval(pauseInTyping);

    // The document's signals, because the page may block those of the editor while it sets a text.
    connect(document(), &QTextDocument::blockCountChanged, this, &PayloadEditor::placeGutter);
    connect(document(), &QTextDocument::contentsChanged, &m_orphans, qOverload<>(&QTimer::start));
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::update, m_gutter, qOverload<>(&QWidget::update));
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_gutter, qOverload<>(&QWidget::update));
    connect(&m_orphans, &QTimer::timeout, this, [this] { m_folding->revealOrphans(); });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &PayloadEditor::cursorMoved);
    applyPalette();
    placeGutter();
}

PayloadEditor::~PayloadEditor()
{
    // The highlighter takes its formats off when it goes, which would tell listeners of an edit while they go themselves.
    blockSignals(true);
}

static QString typedText(QString raw)
{
    raw.replace(QChar::ParagraphSeparator, u'\n');
    return raw;
}

QString PayloadEditor::text() const
{
    return typedText(document()->toRawText());
}

void PayloadEditor::setPlainTextKeepingUndo(const QString &text)
{
    if (text == this->text())
        return;
    QTextCursor whole(document());
    whole.select(QTextCursor::Document);
    whole.insertText(text);
    moveCursor(QTextCursor::Start);
}

// Remarks

void PayloadEditor::setRemarks(const QList<Remark> &remarks)
{
    if (remarks == m_marks.remarks())
        return;
    m_marks.set(document(), remarks);
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
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next())
        m_folding->reveal(block);
}

QList<VisibleLine> PayloadEditor::visibleLines() const
{
    QList<VisibleLine> lines;
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        if (!block.isVisible())
            continue;
        const QRectF rect = blockBoundingGeometry(block).translated(contentOffset());
        if (rect.top() > viewport()->height())
            break;
        lines.append({block, rect});
    }
    return lines;
}

void PayloadEditor::paintEvent(QPaintEvent *event)
{
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

/// The default themes show text or names in red; here red is for what is wrong.
static KSyntaxHighlighting::Theme themeFor(const QPalette &palette)
{
    const auto calm = syntaxRepository().theme(isDark(palette) ? u"Tokyo Night"_s : u"Tokyo Night Light"_s);
    return calm.isValid() ? calm : syntaxRepository().themeForPalette(palette);
}

void PayloadEditor::applyPalette()
{
    const auto theme = themeFor(palette());
    if (theme.name() != m_highlighter->theme().name()) {
        m_highlighter->setTheme(theme);
        m_highlighter->rehighlight();
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
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (file.size() > largestFile) {
        Q_EMIT fileRefused(tr("“%1” is larger than 16 MB and was not opened.").arg(name));
        return;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT fileRefused(tr("“%1” cannot be read: %2").arg(name, file.errorString()));
        return;
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString content = decoder(file.readAll());
    if (decoder.hasError()) {
        Q_EMIT fileRefused(tr("“%1” is not UTF-8 text and was not opened.").arg(name));
        return;
    }
    setPlainTextKeepingUndo(content);
}

} // namespace journeyscope
