// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/payload/lazyhighlighter.h"
#include "ui/payload/textrows.h"

#include <QAbstractScrollArea>
#include <QTimer>

class QTextLayout;

namespace journeyscope {

/// Shows a text of any size for reading, searching and copying. It keeps the text and where its rows begin, nothing
/// more; what is seen is laid out and coloured when it is painted.
class LargeTextView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit LargeTextView(QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_rows.text(); }
    /// Selects and shows a stretch of the text, in UTF-16 units.
    void showStretch(qsizetype offset, qsizetype length);
    /// Selects the next @p wanted behind the selection, from the beginning again after the last; false when there is
    /// none.
    bool find(const QString &wanted, Qt::CaseSensitivity sensitivity = Qt::CaseInsensitive);
    [[nodiscard]] QString selectedText() const;
    /// The colours of the row @p row; empty while they are not known yet, which asking again mends.
    [[nodiscard]] LazyHighlighter::Formats formatsOfRow(int row);
    [[nodiscard]] const TextRows &rows() const { return m_rows; }

public Q_SLOTS:
    void copy();
    void selectAll();

Q_SIGNALS:
    void undoAsked();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int rowsOnPage() const;
    [[nodiscard]] QPointF originOfRow(int row) const;
    [[nodiscard]] qsizetype offsetAt(const QPointF &place) const;
    void layOut(QTextLayout &layout) const;
    void putCursor(qsizetype offset, bool keepsAnchor);
    void showCursor();
    void fitScrollBars();
    void readOn();
    [[nodiscard]] bool walkByKey(const QKeyEvent &event);

    TextRows m_rows;
    LazyHighlighter m_highlighter;
    QTimer m_reading; ///< reads towards the rows shown while their colours are not known
    qsizetype m_anchor = 0; ///< the selection reaches from here
    qsizetype m_cursor = 0; ///< to here
};

} // namespace journeyscope
