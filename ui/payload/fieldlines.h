// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>
#include <QPlainTextEdit>

namespace journeyscope {

/// A line to type a value in. What is taken back is the change in the payload, so it asks for that instead of doing it
/// itself.
class FieldLine : public QLineEdit
{
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

    /// Shows @p text and keeps the cursor where it was, as far as the text reaches.
    void showText(const QString &text);

public Q_SLOTS:
    void undo();
    void redo();

Q_SIGNALS:
    void undoWanted();
    void redoWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

/// The same with several lines. Tab leaves it.
class FieldText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit FieldText(QWidget *parent = nullptr);

    void showText(const QString &text);
    /// As it was typed; toPlainText() would turn no-break spaces into ordinary ones.
    [[nodiscard]] QString text() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

public Q_SLOTS:
    void undo();
    void redo();

Q_SIGNALS:
    void undoWanted();
    void redoWanted();
    void typed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fitHeight();

    QString m_lineEnd;
    bool m_showing = false;
};

} // namespace journeyscope
