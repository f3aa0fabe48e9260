// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/payload/nestedinput.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace journeyscope {

NestedInput::NestedInput(QWidget *parent) : FieldInput(parent), m_line(new QLineEdit(this))
{
    m_line->setReadOnly(true);
    auto *edit = new QPushButton(tr("Edit in the text"), this);
    edit->setObjectName(u"editInTextButton"_s);
    edit->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(4);
    row->addWidget(m_line, 1);
    row->addWidget(edit);
    setFocusProxy(m_line);
    connect(edit, &QPushButton::clicked, this, &FieldInput::textWanted);
}

void NestedInput::show(const FormRow &row)
{
    const QString shown = row.value.simplified();
    if (shown == m_line->text())
        return;
    m_line->setText(shown);
    m_line->setCursorPosition(0);
}

QWidget *NestedInput::target() const
{
    return m_line;
}

} // namespace journeyscope
