// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/payload/fieldinput.h"

class QToolButton;

namespace journeyscope {

class FieldLine;

/// A date: typed in any form, or chosen in a calendar, or now. What is chosen is written as ISO 8601 in UTC.
class DateInput : public FieldInput
{
    Q_OBJECT

public:
    /// @p now outlives the input.
    explicit DateInput(const Now &now, QWidget *parent = nullptr);

    void show(const FormRow &row) override;
    [[nodiscard]] QWidget *target() const override;

private:
    void showCalendar();
    void choose(QDate date);
    void write(const QString &text);
    [[nodiscard]] QToolButton *makeButton(const QString &name, const QString &icon, const QString &text);

    const Now &m_now;
    FieldLine *m_line;
    QToolButton *m_calendarButton;
    QToolButton *m_nowButton;
};

} // namespace journeyscope
