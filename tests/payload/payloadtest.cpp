// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "payload/payload.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;

namespace journeyscope {

class PayloadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatWasSpelled();
    void readsLeniently();
    void namesThePlaceOfAFault();
    void refusesWhatIsNoObject();
};

void PayloadTest::readsWhatWasSpelled()
{
    const auto payload = readPayload(uR"({
        "ContactKey": "0031-ada", "EventDefinitionKey": "APIEvent-7",
        "Data": {"Total": 12.50, "Note": "a \"b\"", "Gone": null, "Nested": {"a" : [1]}, "Order": 12345678901234567890}
    })"_s);

    QVERIFY(payload);
    QCOMPARE(payload->contact, ContactKey(u"0031-ada"_s));
    QCOMPARE(payload->definition, EventDefinitionKey(u"APIEvent-7"_s));
    QCOMPARE(payload->data, (QList<QPair<QString, QString>> {
        {u"Total"_s, u"12.50"_s}, {u"Note"_s, u"a \"b\""_s}, {u"Gone"_s, {}}, {u"Nested"_s, u"{\"a\" : [1]}"_s}, {u"Order"_s, u"12345678901234567890"_s}}));
}

void PayloadTest::readsLeniently()
{
    const auto payload = readPayload(uR"({"contactKey": 31, "eventDefinitionKey": null, "data": {"Email": "a", "email": "b"}})"_s);

    QVERIFY(payload);
    QCOMPARE(payload->contact, ContactKey(u"31"_s));
    QVERIFY(payload->definition.isEmpty());
    QCOMPARE(payload->value(u"EMAIL"), u"b"_s);
    QVERIFY(!payload->value(u"Phone").has_value());
}

void PayloadTest::namesThePlaceOfAFault()
{
    const auto payload = readPayload(u"{\n  \"🎉\": 1,,\n}"_s);

    QVERIFY(!payload);
    QCOMPARE(payload.error().reason, Reason::Unreadable);
    QCOMPARE(payload.error().code, u"PAY-01"_s);
    QVERIFY2(payload.error().detail.startsWith(u"Line 2, column 11: "), qPrintable(payload.error().detail));
}

void PayloadTest::refusesWhatIsNoObject()
{
    const auto payload = readPayload(u" [1]"_s);

    QVERIFY(!payload);
    QVERIFY2(payload.error().detail.startsWith(u"Line 1, column 2: "), qPrintable(payload.error().detail));
}

} // namespace journeyscope

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, journeyscope::PayloadTest)
#include "payloadtest.moc"
