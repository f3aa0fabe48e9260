// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contract/eventcontract.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace journeyscope;

class EventContractTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void prefersTheDataExtension();
    void fallsBackToTheSchema();
    void saysWhenNothingIsKnown();
    void findsFieldsWithoutRegardToCase();
    void readsBackEveryFieldType();
    void readsTheWordsOfSchemas();
};

static EventDefinition definitionWithSchema()
{
    EventDefinition definition;
    definition.key = EventDefinitionKey(u"APIEvent-order-placed"_s);
    definition.schemaFields = {DataExtensionField{.name = u"FromSchema"_s}};
    definition.sendableField = u"SchemaContact"_s;
    return definition;
}

void EventContractTest::prefersTheDataExtension()
{
    DataExtension table;
    table.fields = {DataExtensionField{.name = u"FromTable"_s}};
    table.sendableField = u"TableContact"_s;

    const EventContract contract = contractOf(definitionWithSchema(), table);

    QVERIFY(contract.fieldsKnown);
    QCOMPARE(contract.key.text(), u"APIEvent-order-placed"_s);
    QVERIFY(contract.field(u"FromTable"));
    QVERIFY(!contract.field(u"FromSchema"));
    QCOMPARE(contract.sendableField, u"TableContact"_s);
}

void EventContractTest::fallsBackToTheSchema()
{
    const EventContract unknownTable = contractOf(definitionWithSchema(), {});
    const EventContract tableWithoutFields = contractOf(definitionWithSchema(), DataExtension{});

    QVERIFY(unknownTable.field(u"FromSchema"));
    QCOMPARE(unknownTable.sendableField, u"SchemaContact"_s);
    QCOMPARE(tableWithoutFields.fields, unknownTable.fields);
    QCOMPARE(tableWithoutFields.sendableField, unknownTable.sendableField);
}

void EventContractTest::saysWhenNothingIsKnown()
{
    const EventContract contract = contractOf(EventDefinition{}, {});

    QVERIFY(!contract.fieldsKnown);
    QVERIFY(contract.fields.isEmpty());
}

void EventContractTest::findsFieldsWithoutRegardToCase()
{
    DataExtension table;
    table.fields = {DataExtensionField{.name = u"OrderId"_s}, DataExtensionField{.name = u"Total"_s}};

    QCOMPARE(table.field(u"TOTAL"), &table.fields.at(1));
    QCOMPARE(table.field(u"Tota"), nullptr);
    const EventContract contract = contractOf(EventDefinition{}, table);
    QCOMPARE(contract.field(u"orderid")->name, u"OrderId"_s);
}

void EventContractTest::readsBackEveryFieldType()
{
    using enum FieldType;
    for (const FieldType type : {Text, Number, Decimal, Date, Boolean, EmailAddress, Phone, Locale, Unknown})
        QCOMPARE(fieldTypeFromWord(fieldTypeWord(type)), type);
}

void EventContractTest::readsTheWordsOfSchemas()
{
    QCOMPARE(fieldTypeFromWord(u"Email"), FieldType::EmailAddress);
    QCOMPARE(fieldTypeFromWord(u"emailADDRESS"), FieldType::EmailAddress);
    QCOMPARE(fieldTypeFromWord(u""), FieldType::Unknown);
}

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, EventContractTest)
#include "eventcontracttest.moc"
