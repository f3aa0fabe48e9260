// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/eventdefinitions/contractpage.h"

#include "ui/shared/emptyplace.h"
#include "ui/shared/words.h"

#include <QLabel>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace journeyscope {

namespace {

QString lengthText(const DataExtensionField &field)
{
    if (!field.maxLength)
        return {};
    return field.type == FieldType::Decimal ? u"%1,%2"_s.arg(*field.maxLength).arg(field.scale) : QString::number(*field.maxLength);
}

QString needText(const DataExtensionField &field)
{
    if (field.isPrimaryKey)
        return ContractPage::tr("required, primary key");
    if (!field.isRequired)
        return ContractPage::tr("optional");
    return field.defaultValue.isEmpty() ? ContractPage::tr("required") : ContractPage::tr("has a default");
}

/// As wide as its text, and some air.
void widenColumn(QTreeWidget *table, int column)
{
    table->resizeColumnToContents(column);
    table->setColumnWidth(column, table->columnWidth(column) + 20);
}

QString aboutText(const EventDefinition &definition, const EventContract &contract)
{
    QStringList sentences;
    if (!definition.dataExtensionName.isEmpty())
        sentences << ContractPage::tr("Writes to the data extension “%1”.").arg(definition.dataExtensionName);
    if (!contract.sendableField.isEmpty())
        sentences << ContractPage::tr("“%1” should carry the Contact Key.").arg(contract.sendableField);
    if (!definition.entryCriteria.isEmpty())
        sentences << ContractPage::tr("An entry filter decides who may enter.");
    if (definition.rowLoggingOff)
        sentences << ContractPage::tr("Rows are not written: the event is configured not to log them.");
    return sentences.join(u' ');
}

} // namespace

ContractPage::ContractPage(QWidget *parent)
    : QWidget(parent)
    , m_places(new QStackedWidget(this))
    , m_filled(new QWidget(this))
    , m_about(foreignLabel(u"contractAbout"_s, m_filled))
    , m_table(new QTreeWidget(m_filled))
    , m_empty(new EmptyPlace(u"view-form-table"_s, this))
{
    setObjectName(u"contractPage"_s);
    m_table->setObjectName(u"contractTable"_s);
    m_table->setAccessibleName(tr("Fields of the payload"));
    m_table->setHeaderLabels({tr("Field"), tr("Type"), tr("Length"), tr("In the payload"), tr("Default")});
    m_table->setRootIsDecorated(false);
    m_table->setAlternatingRowColors(true);
    m_table->setFrameShape(QFrame::NoFrame);

    auto *inner = new QVBoxLayout(m_filled);
    inner->setContentsMargins({});
    inner->setSpacing(0);
    m_about->setContentsMargins(10, 8, 10, 8);
    inner->addWidget(m_about);
    inner->addWidget(m_table, 1);
    m_places->addWidget(m_filled);
    m_places->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_places);
    show({}, {});
}

void ContractPage::show(const std::optional<EventDefinition> &definition, const EventContract &contract)
{
    if (!definition)
        m_empty->say(tr("No event definition chosen"), tr("Choose one on the left to see what its payload has to contain."));
    else
        m_empty->say(tr("Fields not known"), tr("The tenant did not show this event's data extension, so payloads are checked for their form only."));
    m_places->setCurrentWidget(contract.fieldsKnown ? m_filled : static_cast<QWidget *>(m_empty));
    m_about->setText(definition ? aboutText(*definition, contract) : QString());
    m_about->setVisible(!m_about->text().isEmpty());
    m_table->clear();
    for (const DataExtensionField &field : contract.fields)
        new QTreeWidgetItem(m_table, {field.name, fieldTypeWord(field.type), lengthText(field), needText(field), field.defaultValue});
    for (int column = 0; column < m_table->columnCount(); ++column)
        widenColumn(m_table, column);
}

} // namespace journeyscope
