// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/templates/templatedetails.h"

#include "ui/shared/words.h"

#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace journeyscope {

namespace {

QStringList tagsIn(const QString &text)
{
    QStringList tags;
    for (const QString &tag : text.split(u',')) {
        const QString word = tag.simplified();
        if (!word.isEmpty() && !tags.contains(word))
            tags.append(word);
    }
    return tags;
}

template <typename Field>
Field *named(Field *field, const QString &objectName, const QString &accessibleName)
{
    field->setObjectName(objectName);
    field->setAccessibleName(accessibleName);
    return field;
}

} // namespace

TemplateDetails::TemplateDetails(QWidget *parent)
    : QWidget(parent)
    , m_name(named(new QLineEdit(this), u"templateName"_s, tr("Name of the template")))
    , m_tags(named(new QLineEdit(this), u"templateTags"_s, tr("Tags, with commas between them")))
    , m_notes(named(new QPlainTextEdit(this), u"templateNotes"_s, tr("Notes")))
    , m_event(foreignLabel(u"templateEvent"_s, this))
    , m_payload(named(new QPlainTextEdit(this), u"templatePayload"_s, tr("Payload of the template")))
{
    setObjectName(u"templateDetails"_s);
    m_tags->setPlaceholderText(tr("orders, smoke test"));
    m_notes->setPlaceholderText(tr("What it is for, and what to look at"));
    m_notes->setTabChangesFocus(true);
    m_notes->setMaximumHeight(m_notes->fontMetrics().lineSpacing() * 4 + 12);
    m_event->setForegroundRole(QPalette::PlaceholderText);
    m_payload->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_payload->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_payload->setReadOnly(true);
    m_payload->setTabChangesFocus(true);

    auto *form = new QFormLayout(this);
    form->setContentsMargins(8, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Tags:"), m_tags);
    form->addRow(tr("N&otes:"), m_notes);
    form->addRow(tr("Event:"), m_event);
    form->addRow(tr("&Payload:"), m_payload);

    connect(m_name, &QLineEdit::textEdited, this, &TemplateDetails::edited);
    connect(m_tags, &QLineEdit::textEdited, this, &TemplateDetails::edited);
    connect(m_notes, &QPlainTextEdit::textChanged, this, &TemplateDetails::edited);
}

void TemplateDetails::show(const PayloadTemplate &entry)
{
    const QSignalBlocker quiet(this);
    m_shown = entry;
    m_name->setText(entry.name);
    m_tags->setText(entry.tags.join(u", "_s));
    m_notes->setPlainText(entry.notes);
    m_event->setText(entry.event.isEmpty() ? tr("any") : entry.event.text());
    m_payload->setPlainText(entry.payload);
}

PayloadTemplate TemplateDetails::entry() const
{
    PayloadTemplate entry = m_shown;
    entry.name = m_name->text().trimmed();
    if (tagsIn(m_tags->text()) != tagsIn(m_shown.tags.join(u','))) // a tag in a file may hold a comma
        entry.tags = tagsIn(m_tags->text());
    entry.notes = m_notes->toPlainText();
    return entry;
}

void TemplateDetails::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

} // namespace journeyscope
