// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contract/contractdiff.h"
#include "contract/contractfile.h"
#include "contract/contractschema.h"
#include "support/testmain.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace journeyscope;

static DataExtensionField text(const QString &name, int length, bool required = false)
{
    return {.name = name, .type = FieldType::Text, .maxLength = length, .isRequired = required, .defaultValue = {}};
}

static EventContract orders()
{
    EventContract contract;
    contract.key = EventDefinitionKey(u"APIEvent-order-placed"_s);
    contract.fields = {text(u"OrderId"_s, 12, true), text(u"FirstName"_s, 20)};
    contract.fieldsKnown = true;
    contract.sendableField = u"OrderId"_s;
    return contract;
}

class ContractDiffTest : public QObject {
    Q_OBJECT

private:
    static QStringList said(const EventContract &before, const EventContract &after)
    {
        QStringList lines;
        for (const ContractChange &change : contractDiff(before, after))
            lines.append(impactWord(change.impact) + u": "_s + change.sentence);
        return lines;
    }

private Q_SLOTS:
    void sameContractsHaveNoChanges() { QCOMPARE(contractDiff(orders(), orders()), QList<ContractChange>()); }

    void aNewRequiredFieldBreaksAnOptionalOneDoesNot()
    {
        EventContract after = orders();
        after.fields += {text(u"Note"_s, 10), text(u"Store"_s, 10, true)};

        QCOMPARE(said(orders(), after), QStringList({u"breaking: “Store” is new and has to be sent."_s, u"harmless: “Note” is new and may be sent."_s}));
        QVERIFY(isBreaking(contractDiff(orders(), after)));
    }

    void lessRoomBreaksMoreDoesNot()
    {
        EventContract after = orders();
        after.fields[1].maxLength = 10;

        QCOMPARE(said(orders(), after), QStringList {u"breaking: “FirstName” held 20 characters and holds 10 characters now."_s});
        QCOMPARE(said(after, orders()), QStringList {u"harmless: “FirstName” held 10 characters and holds 20 characters now."_s});
    }

    void aFieldThatIsGoneBreaks()
    {
        EventContract after = orders();
        after.fields.removeLast();

        QVERIFY(isBreaking(contractDiff(orders(), after)));
    }

    void readersOfMissingFieldsBreak()
    {
        EventContract contract = orders();
        contract.consumers.uses = {{.field = u"Country"_s, .place = EventMention::Place::Split, .journey = u"Welcome"_s, .where = {}},
            {.field = u"firstname"_s, .place = EventMention::Place::Message, .journey = u"Welcome"_s, .where = {}}};

        const QList<ContractChange> changes = readersDiff(contract);

        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes.first().impact, Impact::Breaking);
        QCOMPARE(changes.last().sentence, u"The message of “Welcome” reads “FirstName”, which need not be sent."_s);
    }

    void aSavedContractIsReadBackWhole()
    {
        SavedContract saved {.contract = orders(), .version = 3, .savedAt = QDateTime({2026, 3, 1}, {9, 30}, QTimeZone::UTC)};
        saved.contract.name = u"Order placed"_s;
        saved.contract.isSendable = true;
        saved.contract.publishedJourneys = 1;
        saved.contract.fields[1].ordinal = 1;
        saved.contract.consumers = {.journeysKnown = true,
            .messagesKnown = true,
            .listeners = {{.journey = u"Welcome"_s, .version = 2, .status = JourneyStatus::Published, .entryMode = EntryMode::OnceAndDone, .activated = saved.savedAt, .longestPathDays = 4, .defaultEmail = {u"{{Event.a.\"Email\"}}"_s}}},
            .uses = {{.field = u"OrderId"_s, .place = EventMention::Place::Address, .journey = u"Welcome"_s, .where = u"Mail"_s}}};

        const Result<SavedContract> read = readContractFile(contractFile(saved));

        QVERIFY(read.has_value());
        QVERIFY(*read == saved);
    }

    void otherFilesAreRefusedWithAReason_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no JSON") << "{"_ba;
        QTest::newRow("another schema") << R"({"schema": "journeyscope.diagnosis/1", "key": "a"})"_ba;
        QTest::newRow("no key") << R"({"schema": "journeyscope.contract/1"})"_ba;
        QTest::newRow("a type that does not exist") << R"({"key": "a", "fields": [{"name": "x", "type": "Colour"}]})"_ba;
    }
    void otherFilesAreRefusedWithAReason()
    {
        QFETCH(QByteArray, bytes);
        const Result<SavedContract> read = readContractFile(bytes);
        QVERIFY(!read);
        QVERIFY(!read.error().detail.isEmpty());
    }

    void theSchemaAsksForWhatTheContractAsks()
    {
        const Json schema = contractSchema(orders());

        QCOMPARE(textOf(member(member(schema, "properties"_L1), "EventDefinitionKey"_L1), "const"_L1), u"APIEvent-order-placed"_s);
        const Json &data = member(member(schema, "properties"_L1), "Data"_L1);
        QCOMPARE(member(data, "required"_L1).size(), size_t(1));
        QVERIFY(contractMarkdown(orders()).contains("| OrderId | Text | 12 | yes |"_L1));
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, ContractDiffTest)
#include "contractdifftest.moc"
