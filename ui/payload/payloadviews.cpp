// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/payload/payloadviews.h"

#include "payload/fieldedit.h"
#include "ui/payload/documentedit.h"
#include "ui/payload/payloadeditor.h"
#include "ui/payload/payloadform.h"
#include "ui/shared/icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace journeyscope {

PayloadViews::PayloadViews(QWidget *parent)
    : QWidget(parent)
    , m_editor(new PayloadEditor(this))
    , m_form(new PayloadForm(this))
    , m_formAction(new QAction(themedIcon(u"view-form"_s), tr("Pa&yload as form"), this))
    , m_textButton(makeButton(
          u"payloadTextButton"_s, u"format-justify-left"_s, tr("Text"), tr("The payload as text, as it is sent")))
    , m_formButton(makeButton(u"payloadFormButton"_s, u"view-form"_s, tr("Form"), tr("The payload field by field")))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"payloadViews"_s);
    m_formAction->setObjectName(u"payloadFormAction"_s);
    m_formAction->setCheckable(true);
    m_formAction->setShortcut({u"Ctrl+Shift+F"_s});
    for (QToolButton *button : {m_textButton, m_formButton})
        button->setToolTip(
            tr("%1 (%2)").arg(button->toolTip(), m_formAction->shortcut().toString(QKeySequence::NativeText)));
    m_stack->addWidget(m_editor);
    m_stack->addWidget(m_form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeSwitch());
    column->addWidget(m_stack, 1);

    m_behind.setSingleShot(true);
    m_behind.setInterval(0ms);
    connect(&m_behind, &QTimer::timeout, this, &PayloadViews::refresh);
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        if (m_formAction->isChecked())
            m_behind.start();
    });
    connect(m_formAction, &QAction::toggled, this, &PayloadViews::showForm);
    connectForm();
    showForm(false);
}

PayloadViews::~PayloadViews()
{
    // The editor tells of a change while it goes.
    m_editor->disconnect(this);
}

QToolButton *PayloadViews::makeButton(
    const QString &name, const QString &icon, const QString &text, const QString &purpose)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(themedIcon(icon));
    button->setText(text);
    button->setToolTip(purpose);
    button->setAccessibleName(purpose);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    // A sunken frame alone is hard to see in dark windows.
    connect(button, &QToolButton::toggled, button, [button](bool isChosen) {
        QFont font = button->font();
        font.setBold(isChosen);
        button->setFont(font);
    });
    return button;
}

QWidget *PayloadViews::makeSwitch()
{
    auto *whole = new QWidget(this);
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(4, 3, 4, 3);
    row->setSpacing(2);
    row->addWidget(m_textButton);
    row->addWidget(m_formButton);
    row->addStretch(1);
    connect(m_textButton, &QToolButton::clicked, this, [this] { m_formAction->setChecked(false); });
    connect(m_formButton, &QToolButton::clicked, this, [this] { m_formAction->setChecked(true); });
    return whole;
}

void PayloadViews::connectForm()
{
    connect(m_form, &PayloadForm::contactKeyWanted, this,
        [this](const QString &key) { apply(contactKeySet(m_editor->text(), key)); });
    connect(m_form, &PayloadForm::valueWanted, this, [this](const QString &field, const FieldValue &value) {
        apply(fieldSet(m_editor->text(), m_contract, field, value));
    });
    connect(m_form, &PayloadForm::leaveOutWanted, this,
        [this](const QString &field) { apply(fieldRemoved(m_editor->text(), field)); });
    connect(m_form, &PayloadForm::textWanted, this, &PayloadViews::goToText);
    connect(m_form, &PayloadForm::undoWanted, m_editor, &QPlainTextEdit::undo);
    connect(m_form, &PayloadForm::redoWanted, m_editor, &QPlainTextEdit::redo);
}

void PayloadViews::setContract(const EventContract &contract)
{
    if (contract == m_contract)
        return;
    m_contract = contract;
    if (m_formAction->isChecked())
        m_behind.start();
}

void PayloadViews::setRemarks(const QList<Remark> &remarks)
{
    m_remarks = remarks;
    m_editor->setRemarks(remarks);
    if (m_formAction->isChecked())
        m_behind.start();
}

void PayloadViews::showForm(bool asForm)
{
    const bool hadFocus = m_stack->isAncestorOf(focusWidget()) && m_stack->isAncestorOf(window()->focusWidget());
    m_textButton->setChecked(!asForm);
    m_formButton->setChecked(asForm);
    if (asForm)
        refresh();
    m_stack->setCurrentWidget(asForm ? static_cast<QWidget *>(m_form) : m_editor);
    if (hadFocus)
        focusView();
}

void PayloadViews::refresh()
{
    m_behind.stop();
    m_form->show(formRows(m_contract, m_editor->text(), m_remarks));
}

void PayloadViews::apply(const std::optional<TextEdit> &edit)
{
    if (edit)
        applyEdits(m_editor->document(), {*edit});
}

void PayloadViews::goToRemark(const Remark &remark)
{
    if (m_behind.isActive())
        refresh();
    if (m_formAction->isChecked() && m_form->goToRemark(remark))
        return;
    m_formAction->setChecked(false);
    m_editor->goToRemark(remark);
}

void PayloadViews::goToText(Stretch place)
{
    m_formAction->setChecked(false);
    QTextCursor cursor = m_editor->textCursor();
    cursor.setPosition(int(place.offset));
    cursor.setPosition(int(place.end()), QTextCursor::KeepAnchor);
    m_editor->setTextCursor(cursor);
    m_editor->centerCursor();
    m_editor->setFocus(Qt::OtherFocusReason);
}

void PayloadViews::focusView()
{
    if (m_formAction->isChecked())
        m_form->focusRow();
    else
        m_editor->setFocus(Qt::ShortcutFocusReason);
}

} // namespace journeyscope
