// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "payload/remark.h"
#include "ui/payload/folding.h"
#include "ui/payload/lazyhighlighter.h"
#include "ui/payload/placeholdermarks.h"
#include "ui/payload/remarkmarks.h"

#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTimer>

#include <memory>
#include <optional>

namespace journeyscope {

class EditorGutter;
class GradualFill;
class LargeTextView;
class ReadingCover;

/// A line of the text as it stands in the window.
struct VisibleLine {
    QTextBlock block;
    QRectF rect; ///< in coordinates of the viewport
};

/// Edits a payload; it does not judge. What there is to say about the text is given by setRemarks. A text too large to
/// be edited without delay is shown for reading until the user asks to edit it; see largeText().
class PayloadEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    static constexpr qint64 largestFile = 16 * 1024 * 1024; ///< bytes
    static constexpr qsizetype largestEdited = 2 * 1024 * 1024; ///< UTF-16 units; larger texts are for reading first
    static constexpr qsizetype longestLineEdited = 20'000; ///< UTF-16 units; each key lays out its whole line

    explicit PayloadEditor(QWidget *parent = nullptr);
    ~PayloadEditor() override;

    /// The text as it was given or typed. toPlainText() would turn no-break spaces into ordinary ones, and what is sent
    /// is this text to the byte. Only an edit makes all line ends plain ones.
    [[nodiscard]] QString text() const;
    /// Replaces the whole text in one step of undo. What is longer than some thousand lines comes into the document
    /// little by little; text() is the whole at once.
    void setPlainTextKeepingUndo(const QString &text);
    /// Shows @p path when it was read, or says fileRefused(). A text set meanwhile stays.
    void openFile(const QString &path);
    /// Where a text too large for editing is shown; null while the text can be edited.
    [[nodiscard]] LargeTextView *largeText() const;
    /// Takes a text shown for reading into the editor.
    void editLargeText();
    /// Whether a long text is still on its way into the document.
    [[nodiscard]] bool isFilling() const;

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
    void focusInEvent(QFocusEvent *event) override;
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
    void highlightEdit(int from, int charsRemoved, int charsAdded);
    void highlightVisible();
    void readOn();
    void fillDocument(const QString &text);
    void coverWith(const QString &text);
    void uncover();
    [[nodiscard]] bool givenStands() const;

    struct Coloured {
        int revision = -1; ///< of the document
        int first = -1; ///< line shown
        int last = -1;
        int count = 0; ///< of lines shown, fewer where some are folded away

        friend bool operator==(const Coloured &, const Coloured &) = default;
    };

    LazyHighlighter m_highlighter;
    Coloured m_coloured; ///< what has its colours, so that painting again does not read again
    QTimer m_reading; ///< the highlighter reads on towards the lines shown
    std::unique_ptr<Folding> m_folding;
    GradualFill *m_fill;
    ReadingCover *m_cover = nullptr; ///< made when the first large text comes
    QString m_given; ///< the text last set, to the letter
    std::optional<int> m_givenRevision; ///< of the document, in which nothing else than m_given was put
    unsigned m_texts = 0; ///< how many were set, to know whether a file comes too late
    EditorGutter *m_gutter;
    RemarkMarks m_marks;
    PlaceholderMarks m_placeholders;
    QTimer m_orphans; ///< waits for a pause in typing before folds are looked through
    int m_remarkUnderCursor = -1;
};

} // namespace journeyscope
