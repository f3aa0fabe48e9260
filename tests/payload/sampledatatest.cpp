// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "payload/sampledata.h"

#include "contractfile.h"
#include "payload/payload.h"
#include "payload/remark.h"
#include "payload/samplewords.h"
#include "simulator/files/extendtenant.h"
#include "support/folders.h"
#include "support/testmain.h"

#include <QDir>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace journeyscope {

class SampleDataTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void satisfiesEveryTenantsContracts();
    void satisfiesRandomContracts();
    void sameSeedSameText();
    void speaksOfOneInventedPerson();
    void fillsByNameAndType();
    void sendableFieldsOfEveryType_data();
    void sendableFieldsOfEveryType();
    void looksLikeNoSecretAndNoRealId();
};

static const QDateTime now({2026, 11, 27}, {16, 0}, QTimeZone::UTC);

static QString complaints(const EventContract &contract, const QString &text)
{
    QStringList lines;
    for (const Remark &remark : remarks(contract, text))
        lines.append(u"line %1: %2"_s.arg(remark.line).arg(remark.sentence));
    return lines.isEmpty() ? QString() : lines.join(u'\n') + u'\n' + text;
}

void SampleDataTest::satisfiesEveryTenantsContracts()
{
    const QDir folder(testing::sourcePath(u"resources/scenarios"_s));
    int judged = 0;
    for (const QString &file : folder.entryList({u"*.json"_s}, QDir::Files)) {
        const QString path = folder.filePath(file);
        const auto tenant = simulator::extendedTenant(parseJson(testing::readFile(path)).value_or(Json::null()), path);
        QVERIFY2(tenant, qPrintable(path));
        for (const EventContract &contract : testing::contractsIn(*tenant)) {
            for (quint64 seed = 0; seed < 5; ++seed) {
                const QString wrong = complaints(contract, sampleData(contract, seed, now));
                QVERIFY2(wrong.isEmpty(), qPrintable(file + u": "_s + wrong));
                ++judged;
            }
        }
    }
    QVERIFY2(judged > 400, qPrintable(QString::number(judged)));
}

/// A field that some value satisfies: an address of less than six letters or a locale of one has none.
static DataExtensionField randomField(QRandomGenerator &random, int ordinal)
{
    static const QStringList names{u"Email"_s, u"FirstName"_s, u"City"_s, u"OrderId"_s, u"Country"_s, u"country_code"_s,
        u"Mobile Phone"_s, u"Total"_s, u"OrderedAt"_s, u"BirthDate"_s, u"Quantity"_s, u"Url"_s, u"Note"_s,
        u"Grüße \"x\" \\"_s, u"Status"_s, u"Currency"_s, u"SubscriberKey"_s};
    DataExtensionField field;
    field.name = names.at(random.bounded(names.size())) + QString::number(ordinal);
    if (random.bounded(4) != 0)
        field.name.chop(QString::number(ordinal).size());
    field.type = FieldType(random.bounded(9));
    field.isPrimaryKey = random.bounded(6) == 0;
    field.isRequired = field.isPrimaryKey || random.bounded(3) == 0;
    field.ordinal = ordinal;
    const bool limited = random.bounded(3) != 0;
    if (field.type == FieldType::Decimal) {
        field.maxLength = 1 + random.bounded(38);
        field.scale = random.bounded(*field.maxLength + 1);
    } else if (field.type == FieldType::EmailAddress && limited) {
        field.maxLength = 6 + random.bounded(60);
    } else if (field.type == FieldType::Locale && limited) {
        field.maxLength = 2 + random.bounded(4);
    } else if (field.type == FieldType::Phone && limited) {
        field.maxLength = 12 + random.bounded(39);
    } else if (limited) {
        field.maxLength = 1 + random.bounded(random.bounded(2) == 0 ? 12 : 200);
    }
    return field;
}

static EventContract randomContract(QRandomGenerator &random)
{
    EventContract contract{
        .key = EventDefinitionKey(u"APIEvent-7"_s), .fields = {}, .fieldsKnown = true, .sendableField = {}};
    QSet<QString> taken;
    for (int count = random.bounded(15), ordinal = 0; ordinal < count; ++ordinal) {
        const DataExtensionField field = randomField(random, ordinal);
        if (!taken.contains(field.name))
            contract.fields.append(field);
        taken.insert(field.name);
    }
    if (!contract.fields.isEmpty() && random.bounded(4) != 0)
        contract.sendableField = contract.fields.at(random.bounded(contract.fields.size())).name;
    return contract;
}

void SampleDataTest::satisfiesRandomContracts()
{
    QRandomGenerator random(20261127);
    for (int round = 0; round < 500; ++round) {
        const EventContract contract = randomContract(random);
        const QString wrong = complaints(contract, sampleData(contract, quint64(round), now));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
}

static EventContract usualContract()
{
    return testing::readContract(testing::dataPath(u"payload/contract.json"_s));
}

void SampleDataTest::sameSeedSameText()
{
    const EventContract contract = usualContract();

    QCOMPARE(sampleData(contract, 42, now), sampleData(contract, 42, now));
    QSet<QString> texts;
    for (quint64 seed = 0; seed < 20; ++seed)
        texts.insert(sampleData(contract, seed, now));
    QCOMPARE(texts.size(), 20);
}

void SampleDataTest::speaksOfOneInventedPerson()
{
    const EventContract contract = usualContract();

    const auto payload = readPayload(sampleData(contract, 1, now));

    QVERIFY(payload);
    static const QRegularExpression invented(u"^test-\\d{4}$"_s);
    QVERIFY2(invented.match(payload->contact.text()).hasMatch(), qPrintable(payload->contact.text()));
    QCOMPARE(payload->value(contract.sendableField), payload->contact.text());
}

static DataExtensionField textField(const QString &name, FieldType type = FieldType::Text)
{
    return {.name = name, .type = type, .maxLength = {}, .defaultValue = {}};
}

void SampleDataTest::fillsByNameAndType()
{
    const EventContract contract{.key = EventDefinitionKey(u"APIEvent-7"_s),
        .fields = {textField(u"FirstName"_s), textField(u"Email"_s), textField(u"Mobile"_s),
            textField(u"Due"_s, FieldType::Date), textField(u"Birthday"_s), textField(u"Gift"_s, FieldType::Boolean)},
        .fieldsKnown = true,
        .sendableField = {}};

    for (quint64 seed = 0; seed < 50; ++seed) {
        const auto payload = readPayload(sampleData(contract, seed, now));
        QVERIFY(payload);
        QVERIFY(wordsFor(Meaning::FirstName).contains(*payload->value(u"FirstName")));
        QVERIFY(payload->value(u"Email")->endsWith(u"@example.com"_s));
        QVERIFY(payload->value(u"Mobile")->startsWith(u"+1202555"_s));
        const QDateTime due = QDateTime::fromString(*payload->value(u"Due"), Qt::ISODate);
        QVERIFY(payload->value(u"Due")->endsWith(u'Z') && due > now && due < now.addDays(15));
        QVERIFY(QDate::fromString(*payload->value(u"Birthday"), Qt::ISODate) < now.date().addYears(-18));
    }
}

void SampleDataTest::sendableFieldsOfEveryType_data()
{
    QTest::addColumn<FieldType>("type");
    QTest::addColumn<int>("length");

    for (int type = 0; type <= int(FieldType::Unknown); ++type)
        QTest::addRow("%s", qPrintable(fieldTypeWord(FieldType(type)))) << FieldType(type) << 50;
    QTest::newRow("one letter") << FieldType::Text << 1;
    QTest::newRow("five letters") << FieldType::Text << 5;
}

void SampleDataTest::sendableFieldsOfEveryType()
{
    QFETCH(FieldType, type);
    QFETCH(int, length);
    DataExtensionField field = textField(u"Key"_s, type);
    field.maxLength = length;
    field.isRequired = field.isPrimaryKey = true;
    const EventContract contract{
        .key = EventDefinitionKey(u"APIEvent-7"_s), .fields = {field}, .fieldsKnown = true, .sendableField = u"key"_s};

    const QString text = sampleData(contract, 3, now);

    QCOMPARE(complaints(contract, text), QString());
    QCOMPARE(readPayload(text)->value(u"Key"), readPayload(text)->contact.text());
}

void SampleDataTest::looksLikeNoSecretAndNoRealId()
{
    static const QRegularExpression longDigits(u"\\d[\\d -]{11,}\\d"_s);
    static const QRegularExpression platformId(u"^[A-Za-z0-9]{15}([A-Za-z0-9]{3})?$"_s);
    QRandomGenerator random(4);
    for (int round = 0; round < 300; ++round) {
        const auto payload = readPayload(sampleData(randomContract(random), quint64(round), now));
        QVERIFY(payload);
        for (const auto &[name, value] : payload->data) {
            QVERIFY2(!longDigits.match(value).hasMatch() || value.contains(u'T') || value.startsWith(u"+1202"_s),
                qPrintable(value));
            QVERIFY2(!platformId.match(value).hasMatch(), qPrintable(value));
            QVERIFY2(!value.trimmed().isEmpty(), qPrintable(name));
        }
    }
}

} // namespace journeyscope

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, journeyscope::SampleDataTest)
#include "sampledatatest.moc"
