// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/payload/fieldinput.h"

#include "ui/payload/booleaninput.h"
#include "ui/payload/dateinput.h"
#include "ui/payload/nestedinput.h"
#include "ui/payload/textinput.h"

namespace journeyscope {

static constexpr int longestLine = 254; ///< characters; longer values get several lines

namespace {

enum class Input { Line, Lines, Date, Boolean, Nested };

Input suitableInput(const FormRow &row)
{
    if (row.isNested())
        return Input::Nested;
    if (row.field.type == FieldType::Date)
        return Input::Date;
    if (row.field.type == FieldType::Boolean)
        return Input::Boolean;
    const bool isLong = row.field.maxLength.value_or(0) <= 0 || *row.field.maxLength > longestLine;
    return row.subject == FormRow::Subject::KnownField && row.field.type == FieldType::Text && isLong ? Input::Lines
                                                                                                      : Input::Line;
}

} // namespace

FieldInput *inputFor(const FormRow &row, const Now &now, QWidget *parent)
{
    switch (suitableInput(row)) {
    case Input::Line: return new LineInput(parent);
    case Input::Lines: return new LinesInput(parent);
    case Input::Date: return new DateInput(now, parent);
    case Input::Boolean: return new BooleanInput(parent);
    case Input::Nested: return new NestedInput(parent);
    }
    return nullptr;
}

bool sameInput(const FormRow &one, const FormRow &other)
{
    return suitableInput(one) == suitableInput(other);
}

} // namespace journeyscope
