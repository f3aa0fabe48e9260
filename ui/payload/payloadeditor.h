// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "payload/remark.h"
#include "ui/payload/folding.h"
#include "ui/payload/placeholdermarks.h"
#include "ui/payload/remarkmarks.h"

#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTimer>

#include <memory>

namespace KSyntaxHighlighting {
class SyntaxHighlighter;
}

namespace journeyscope {

class EditorGutter;

/// A line of the text as it stands in the window.
struct VisibleLine {
    QTextBlock block;
    QRectF rect; ///< in coordinates of the viewport
};

/// Edits a payload; it does not judge. What there is to say about the text is given by setRemarks.
class PayloadEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    static constexpr qint64 largestFile = 16 * 1024 * 1024; ///< bytes

    explicit PayloadEditor(QWidget *parent = nullptr);
    ~PayloadEditor() override;

    /// The text as it was typed. toPlainText() would turn no-break spaces into ordinary ones, and what is sent is this text
    /// to the byte.
    [[nodiscard]] QString text() const;
    /// Replaces the whole text in one step of undo.
    void setPlainTextKeepingUndo(const QString &text);

    /// Remarks of the present text. Their marks follow later edits until the next ones come.
    void setRemarks(const QList<Remark> &remarks);
    /// Placeholders of the present text, which are shown with what they stand for.
    void setPlaceholders(const QList<PlaceholderPreview> &previews);
    /// Shows and selects the place of @p remark and takes the focus.
    void goToRemark(const Remark &remark);
    /// Shows what remark number @p index says, or hides the tip for -1.
    void showRemark(int index, const QPoint &globalPlace);

    [[nodiscard]] const RemarkMarks &marks() const { return m_marks; }
    [[nodiscard]] const PlaceholderMarks &placeholders() const { return m_placeholders; }
    [[nodiscard]] Folding &folding() { return *m_folding; }
    [[nodiscard]] QList<VisibleLine> visibleLines() const;

public Q_SLOTS:
    void foldHere();
    void unfoldHere();
    void unfoldAll();

Q_SIGNALS:
    void remarkUnderCursor(int index); ///< -1: none
    void fileRefused(const QString &sentence); ///< a dropped or pasted file was not taken

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    bool leaveByKey(const QKeyEvent &event);
    bool foldByKey(const QKeyEvent &event);
    bool indentByKey(const QKeyEvent &event);
    void cursorMoved();
    void applyPalette();
    void highlightPlaces();
    void placeGutter();
    void paintFolds();
    void openFile(const QString &path);

    std::unique_ptr<KSyntaxHighlighting::SyntaxHighlighter> m_highlighter;
    std::unique_ptr<Folding> m_folding;
    EditorGutter *m_gutter;
    RemarkMarks m_marks;
    PlaceholderMarks m_placeholders;
    QTimer m_orphans; ///< waits for a pause in typing before folds are looked through
    int m_remarkUnderCursor = -1;
};

} // namespace journeyscope
