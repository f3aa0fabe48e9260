// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/templates/promptdialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope {

/// Of the questions, in pixels; the rest is scrolled to.
static constexpr int mostHeight = 360;

PromptDialog::PromptDialog(const QList<Prompt> &asked, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"promptDialog"_s);
    setWindowTitle(tr("Before it is sent"));
    auto *questions = new QWidget(this);
    auto *form = new QFormLayout(questions);
    form->setContentsMargins({});
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const Prompt &prompt : asked) {
        auto *field = new QLineEdit(prompt.suggestion, questions);
        field->setObjectName(u"promptField%1"_s.arg(m_fields.size()));
        field->setAccessibleName(prompt.question);
        auto *label = new QLabel(questions);
        label->setTextFormat(Qt::PlainText); // the question comes from the payload
        label->setText(prompt.question.back().isPunct() ? prompt.question : prompt.question + u':');
        label->setBuddy(field);
        form->addRow(label, field);
        m_fields.append({prompt.question, field});
    }
    // A payload may ask more than the screen has room for.
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(questions);
    area->setMinimumHeight(std::min(questions->sizeHint().height() + 4, mostHeight));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Inject one"));
    buttons->button(QDialogButtonBox::Ok)->setObjectName(u"promptInjectButton"_s);
    auto *column = new QVBoxLayout(this);
    column->addWidget(new QLabel(tr("The payload asks for this. Nothing has been sent yet."), this));
    column->addWidget(area, 1);
    column->addWidget(buttons);
    resize(460, 0);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (!m_fields.isEmpty()) {
        m_fields.first().second->setFocus(Qt::OtherFocusReason);
        m_fields.first().second->selectAll();
    }
}

QHash<QString, QString> PromptDialog::answers() const
{
    QHash<QString, QString> given;
    for (const auto &[question, field] : m_fields)
        given.insert(question, field->text());
    return given;
}

} // namespace journeyscope
