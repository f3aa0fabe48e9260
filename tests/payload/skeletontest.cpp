// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "payload/skeleton.h"

#include "contractfile.h"
#include "payload/payload.h"
#include "payload/remark.h"
#include "support/folders.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;

namespace journeyscope {

class SkeletonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void satisfiesItsContract_data();
    void satisfiesItsContract();
    void putsRequiredFieldsFirst();
    void carriesTheContactKeyByteForByte();
    void inventsNobody();
};

static const ContactKey ada(u"0031-ada"_s);

static EventContract contractOfFile(const QString &name)
{
    return testing::readContract(testing::dataPath(u"payload/"_s + name));
}

static EventContract withField(const DataExtensionField &field)
{
    return {.key = EventDefinitionKey(u"APIEvent-7"_s), .fields = {field}, .fieldsKnown = true, .sendableField = {}};
}

static QString complaints(const QList<Remark> &found)
{
    QStringList lines;
    for (const Remark &remark : found)
        lines.append(u"line %1: %2"_s.arg(remark.line).arg(remark.sentence));
    return lines.join(u'\n');
}

void SkeletonTest::satisfiesItsContract_data()
{
    QTest::addColumn<EventContract>("contract");

    QTest::newRow("all types") << contractOfFile(u"contract.json"_s);
    QTest::newRow("twenty-six fields, three of them the key") << contractOfFile(u"contract-26-fields.json"_s);
    QTest::newRow("fields not known") << EventContract {.key = EventDefinitionKey(u"APIEvent-7"_s), .fields = {}, .sendableField = {}};
    QTest::newRow("no fields") << EventContract {.key = EventDefinitionKey(u"APIEvent-7"_s), .fields = {}, .fieldsKnown = true, .sendableField = {}};
    QTest::newRow("one letter") << withField({.name = u"Flag"_s, .type = FieldType::Text, .maxLength = 1, .isRequired = true});
    QTest::newRow("all digits behind the point") << withField({.name = u"Share"_s, .type = FieldType::Decimal, .maxLength = 2, .scale = 2});
    QTest::newRow("short address") << withField({.name = u"Mail"_s, .type = FieldType::EmailAddress, .maxLength = 8});
    QTest::newRow("short locale") << withField({.name = u"Language"_s, .type = FieldType::Locale, .maxLength = 2});
    QTest::newRow("name that needs escapes") << withField({.name = u"Grüße \"x\" \\"_s, .type = FieldType::Text});
    QTest::newRow("reserved name") << withField({.name = u"EventInstanceId"_s, .type = FieldType::Text, .isRequired = true});
}

void SkeletonTest::satisfiesItsContract()
{
    QFETCH(EventContract, contract);

    const QString text = skeleton(contract, ada);

    const QList<Remark> found = remarks(contract, text);
    QVERIFY2(found.isEmpty(), qPrintable(complaints(found) + u'\n' + text));
}

void SkeletonTest::putsRequiredFieldsFirst()
{
    const EventContract contract = contractOfFile(u"contract-26-fields.json"_s);

    const auto payload = readPayload(skeleton(contract, ada));

    QVERIFY(payload);
    QStringList names;
    for (const auto &[name, value] : payload->data)
        names.append(name);
    QCOMPARE(names.size(), 26);
    QCOMPARE(names.first(5), QStringList({u"ContactId"_s, u"Kind"_s, u"State"_s, u"CaseNumber"_s, u"Interviewer"_s}));
}

void SkeletonTest::carriesTheContactKeyByteForByte()
{
    const ContactKey key(u"O'Hara \"Q\" \\ é🎉"_s);

    const auto payload = readPayload(skeleton(contractOfFile(u"contract.json"_s), key));

    QVERIFY(payload);
    QCOMPARE(payload->contact, key);
    QCOMPARE(payload->value(u"SubscriberKey"), key.text());
}

void SkeletonTest::inventsNobody()
{
    const EventContract contract = contractOfFile(u"contract.json"_s);

    const QString text = skeleton(contract, {});

    QVERIFY(readPayload(text)->contact.isEmpty());
    QVERIFY(stopsInjection(remarks(contract, text)));
}

} // namespace journeyscope

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, journeyscope::SkeletonTest)
#include "skeletontest.moc"
