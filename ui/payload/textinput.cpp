// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/payload/textinput.h"

#include "ui/payload/fieldlines.h"

#include <QHBoxLayout>

namespace journeyscope {

QString wordsForNothing(const FormRow &row)
{
    if (row.isPresent)
        return row.kind == JsonNode::Kind::Null ? LineInput::tr("null") : LineInput::tr("empty");
    if (row.field.defaultValue.isEmpty())
        return LineInput::tr("not sent");
    return LineInput::tr("not sent; the default is %1").arg(row.field.defaultValue);
}

static void fill(FieldInput *whole, QWidget *inside)
{
    auto *layout = new QHBoxLayout(whole);
    layout->setContentsMargins({});
    layout->addWidget(inside);
    whole->setFocusProxy(inside);
}

LineInput::LineInput(QWidget *parent) : FieldInput(parent), m_line(new FieldLine(this))
{
    fill(this, m_line);
    connect(m_line, &QLineEdit::textEdited, this, &FieldInput::typed);
    connect(m_line, &FieldLine::undoWanted, this, &FieldInput::undoWanted);
    connect(m_line, &FieldLine::redoWanted, this, &FieldInput::redoWanted);
}

void LineInput::show(const FormRow &row)
{
    m_line->showText(row.value);
    m_line->setPlaceholderText(wordsForNothing(row));
}

QWidget *LineInput::target() const
{
    return m_line;
}

LinesInput::LinesInput(QWidget *parent) : FieldInput(parent), m_text(new FieldText(this))
{
    fill(this, m_text);
    connect(m_text, &FieldText::typed, this, [this] { Q_EMIT typed(m_text->text()); });
    connect(m_text, &FieldText::undoWanted, this, &FieldInput::undoWanted);
    connect(m_text, &FieldText::redoWanted, this, &FieldInput::redoWanted);
}

void LinesInput::show(const FormRow &row)
{
    m_text->showText(row.value);
    m_text->setPlaceholderText(wordsForNothing(row));
}

QWidget *LinesInput::target() const
{
    return m_text;
}

} // namespace journeyscope
