// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/payload/fieldinput.h"

namespace journeyscope {

class FieldLine;
class FieldText;

/// One line. Takes whatever is typed: remarks judge, not the keyboard.
class LineInput : public FieldInput
{
    Q_OBJECT

public:
    explicit LineInput(QWidget *parent = nullptr);

    void show(const FormRow &row) override;
    [[nodiscard]] QWidget *target() const override;

private:
    FieldLine *m_line;
};

/// Several lines, for long texts.
class LinesInput : public FieldInput
{
    Q_OBJECT

public:
    explicit LinesInput(QWidget *parent = nullptr);

    void show(const FormRow &row) override;
    [[nodiscard]] QWidget *target() const override;

private:
    FieldText *m_text;
};

/// What stands in an empty input: why nothing is there, and what happens instead.
[[nodiscard]] QString wordsForNothing(const FormRow &row);

} // namespace journeyscope
