// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace journeyscope {

class PayloadEditor;

/// Left of the text: a sign for the gravest remark of a line, its number, and a handle that folds. Everything it offers is also on the
/// keyboard, so it takes no focus.
class EditorGutter : public QWidget
{
    Q_OBJECT

public:
    explicit EditorGutter(PayloadEditor &editor);

    /// For the number of lines the text has now.
    [[nodiscard]] int neededWidth() const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Columns;

    [[nodiscard]] Columns columns() const;
    [[nodiscard]] int lineAt(const QPointF &place) const;

    PayloadEditor &m_editor;
    int m_hovered = -1; ///< number of the line whose handle is under the mouse
};

} // namespace journeyscope
