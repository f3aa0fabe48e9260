// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/payload/booleaninput.h"

#include "ui/payload/textinput.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace journeyscope {

namespace {

/// Turning the wheel moves the form, not the value under the mouse.
class ChoiceBox : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

enum Choice { True, False, NotSent, Other };

Choice choiceOf(const FormRow &row)
{
    if (!row.isPresent)
        return NotSent;
    if (row.value == "true"_L1)
        return True;
    return row.value == "false"_L1 ? False : Other;
}

} // namespace

BooleanInput::BooleanInput(QWidget *parent) : FieldInput(parent), m_choice(new ChoiceBox(this))
{
    // These are the words of JSON, not to be translated.
    m_choice->addItems({u"true"_s, u"false"_s, tr("not sent")});
    m_choice->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_choice);
    row->addStretch(1);
    setFocusProxy(m_choice);
    connect(m_choice, &QComboBox::activated, this, &BooleanInput::chosen);
}

void BooleanInput::show(const FormRow &row)
{
    m_choice->setItemText(NotSent, row.isPresent ? tr("not sent") : wordsForNothing(row));
    const Choice choice = choiceOf(row);
    while (m_choice->count() > Other)
        m_choice->removeItem(Other);
    if (choice == Other)
        m_choice->addItem(row.value.isEmpty() ? wordsForNothing(row) : row.value);
    m_choice->setCurrentIndex(choice);
}

QWidget *BooleanInput::target() const
{
    return m_choice;
}

void BooleanInput::chosen(int index)
{
    if (index == NotSent)
        Q_EMIT leaveOutWanted();
    else if (index != Other)
        Q_EMIT typed(m_choice->itemText(index));
}

} // namespace journeyscope
