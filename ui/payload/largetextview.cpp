// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/payload/largetextview.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace journeyscope {

static constexpr int margin = 4; ///< pixels left of the text

LargeTextView::LargeTextView(QWidget *parent)
    : QAbstractScrollArea(parent), m_highlighter([this](int row) { return m_rows.row(row).toString(); })
{
    setAccessibleName(tr("Large text"));
    setAccessibleDescription(tr("For reading. Arrow keys walk, Shift selects, Ctrl+C copies."));
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setBackgroundRole(QPalette::Base);
    m_highlighter.suit(palette());
    m_reading.setInterval(0ms);
    connect(&m_reading, &QTimer::timeout, this, &LargeTextView::readOn);
}

void LargeTextView::setText(const QString &text)
{
    m_rows = TextRows(text);
    m_highlighter.forgetFrom(0);
    m_anchor = 0;
    m_cursor = 0;
    fitScrollBars();
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
    viewport()->update();
}

// Places

int LargeTextView::rowHeight() const
{
    return QFontMetrics(font()).lineSpacing();
}

int LargeTextView::rowsOnPage() const
{
    return std::max(1, viewport()->height() / rowHeight());
}

QPointF LargeTextView::originOfRow(int row) const
{
    return QPointF(margin - horizontalScrollBar()->value(), double(row - verticalScrollBar()->value()) * rowHeight());
}

void LargeTextView::layOut(QTextLayout &layout) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTabStopDistance(QFontMetricsF(font()).horizontalAdvance(u' ') * 8);
    layout.setTextOption(option);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
}

qsizetype LargeTextView::offsetAt(const QPointF &place) const
{
    const int row =
        std::clamp(verticalScrollBar()->value() + int(std::floor(place.y() / rowHeight())), 0, m_rows.count() - 1);
    QTextLayout layout(m_rows.row(row).toString(), font());
    layOut(layout);
    return m_rows.start(row) + layout.lineAt(0).xToCursor(place.x() - originOfRow(row).x());
}

void LargeTextView::fitScrollBars()
{
    verticalScrollBar()->setRange(0, std::max(0, m_rows.count() - rowsOnPage()));
    verticalScrollBar()->setPageStep(rowsOnPage());
    // An estimate: measuring every row would be what this view is there to avoid.
    const int width = int(QFontMetricsF(font()).averageCharWidth() * m_rows.widestRow()) + 2 * margin;
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(20);
}

// Painting

void LargeTextView::readOn()
{
    if (!m_highlighter.reach(verticalScrollBar()->value()))
        return;
    m_reading.stop();
    viewport()->update();
}

LazyHighlighter::Formats LargeTextView::formatsOfRow(int row)
{
    if (!m_highlighter.reach(row))
        return {};
    const auto found = m_highlighter.formats(row, row);
    return found ? found->first() : LazyHighlighter::Formats();
}

void LargeTextView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::Text));
    const int first = verticalScrollBar()->value();
    const int last = std::min(m_rows.count() - 1, first + rowsOnPage());
    auto colours = m_highlighter.formats(first, last);
    if (!colours && m_highlighter.reach(first))
        colours = m_highlighter.formats(first, last);
    if (!colours && !m_reading.isActive())
        m_reading.start();

    QTextCharFormat selected;
    selected.setBackground(palette().brush(QPalette::Highlight));
    selected.setForeground(palette().brush(QPalette::HighlightedText));
    const qsizetype from = std::min(m_anchor, m_cursor);
    const qsizetype until = std::max(m_anchor, m_cursor);
    for (int row = first; row <= last; ++row) {
        QTextLayout layout(m_rows.row(row).toString(), font());
        if (colours)
            layout.setFormats(colours->at(row - first));
        layOut(layout);
        const qsizetype start = m_rows.start(row);
        const qsizetype begin = std::clamp<qsizetype>(from - start, 0, layout.text().size());
        const qsizetype end = std::clamp<qsizetype>(until - start, 0, layout.text().size());
        const QList<QTextLayout::FormatRange> selection{
            {.start = int(begin), .length = int(end - begin), .format = selected}};
        layout.draw(&painter, originOfRow(row), end > begin ? selection : QList<QTextLayout::FormatRange>());
        if (hasFocus() && m_rows.rowAt(m_cursor) == row)
            layout.drawCursor(&painter, originOfRow(row), int(m_cursor - start));
    }
}

void LargeTextView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    fitScrollBars();
}

void LargeTextView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitScrollBars();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        m_highlighter.suit(palette());
    viewport()->update();
}

// Walking, selecting, searching

void LargeTextView::putCursor(qsizetype offset, bool keepsAnchor)
{
    m_cursor = std::clamp<qsizetype>(offset, 0, text().size());
    if (!keepsAnchor)
        m_anchor = m_cursor;
    showCursor();
}

void LargeTextView::showCursor()
{
    const int row = m_rows.rowAt(m_cursor);
    const int first = verticalScrollBar()->value();
    if (row < first || row >= first + rowsOnPage())
        verticalScrollBar()->setValue(row - rowsOnPage() / 2);
    QTextLayout layout(m_rows.row(row).toString(), font());
    layOut(layout);
    const int x = int(layout.lineAt(0).cursorToX(int(m_cursor - m_rows.start(row))));
    QScrollBar *bar = horizontalScrollBar();
    if (x < bar->value() || x + 2 * margin > bar->value() + viewport()->width())
        bar->setValue(x - viewport()->width() / 2);
    viewport()->update();
}

void LargeTextView::showStretch(qsizetype offset, qsizetype length)
{
    m_anchor = std::clamp<qsizetype>(offset + length, 0, text().size());
    putCursor(offset, true);
}

bool LargeTextView::find(const QString &wanted, Qt::CaseSensitivity sensitivity)
{
    if (wanted.isEmpty())
        return false;
    const qsizetype from = std::min(m_anchor, m_cursor) + (m_anchor == m_cursor ? 0 : 1);
    qsizetype place = text().indexOf(wanted, from, sensitivity);
    if (place < 0)
        place = text().indexOf(wanted, 0, sensitivity);
    if (place >= 0)
        showStretch(place, wanted.size());
    return place >= 0;
}

QString LargeTextView::selectedText() const
{
    return text().sliced(std::min(m_anchor, m_cursor), std::abs(m_anchor - m_cursor));
}

void LargeTextView::copy()
{
    if (m_anchor != m_cursor)
        QApplication::clipboard()->setText(selectedText());
}

void LargeTextView::selectAll()
{
    m_anchor = 0;
    m_cursor = text().size();
    viewport()->update();
}

bool LargeTextView::walkByKey(const QKeyEvent &event)
{
    const int row = m_rows.rowAt(m_cursor);
    const qsizetype column = m_cursor - m_rows.start(row);
    const auto inRow = [&](int wanted) {
        const int there = std::clamp(wanted, 0, m_rows.count() - 1);
        return m_rows.start(there) + std::min(column, m_rows.row(there).size());
    };
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    qsizetype to = 0;
    switch (event.key()) {
    case Qt::Key_Up: to = inRow(row - 1); break;
    case Qt::Key_Down: to = inRow(row + 1); break;
    case Qt::Key_PageUp: to = inRow(row - rowsOnPage()); break;
    case Qt::Key_PageDown: to = inRow(row + rowsOnPage()); break;
    case Qt::Key_Left: to = m_cursor - 1; break;
    case Qt::Key_Right: to = m_cursor + 1; break;
    case Qt::Key_Home: to = control ? 0 : m_rows.start(row); break;
    case Qt::Key_End: to = control ? text().size() : m_rows.start(row) + m_rows.row(row).size(); break;
    default: return false;
    }
    putCursor(to, event.modifiers().testFlag(Qt::ShiftModifier));
    return true;
}

void LargeTextView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::SelectAll))
        selectAll();
    else if (event->matches(QKeySequence::Undo))
        Q_EMIT undoAsked();
    else if (!walkByKey(*event))
        QAbstractScrollArea::keyPressEvent(event);
}

void LargeTextView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Copy"), QKeySequence::Copy, this, &LargeTextView::copy)->setEnabled(m_anchor != m_cursor);
    menu->addAction(tr("Select &All"), QKeySequence::SelectAll, this, &LargeTextView::selectAll);
    menu->popup(event->globalPos());
}

void LargeTextView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        putCursor(offsetAt(event->position()), event->modifiers().testFlag(Qt::ShiftModifier));
}

void LargeTextView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        putCursor(offsetAt(event->position()), true);
}

} // namespace journeyscope
