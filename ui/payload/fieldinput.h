// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "payload/formrow.h"

#include <QDateTime>
#include <QWidget>

#include <functional>

namespace journeyscope {

/// Where the value of one field is typed or chosen.
class FieldInput : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows what the text says. Whoever types in here keeps focus, cursor and words.
    virtual void show(const FormRow &row) = 0;
    /// What takes the keys.
    [[nodiscard]] virtual QWidget *target() const = 0;

Q_SIGNALS:
    void typed(const QString &text);
    void leaveOutWanted();
    void textWanted(); ///< to be shown the place in the text
    void undoWanted();
    void redoWanted();
};

/// Tells what time it is, UTC.
using Now = std::function<QDateTime()>;

/// The input that suits the type of @p row and what it holds. @p now outlives it.
[[nodiscard]] FieldInput *inputFor(const FormRow &row, const Now &now, QWidget *parent);
/// Whether the same input suits both.
[[nodiscard]] bool sameInput(const FormRow &one, const FormRow &other);

} // namespace journeyscope
