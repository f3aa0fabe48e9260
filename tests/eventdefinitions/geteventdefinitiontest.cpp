// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventdefinitions/geteventdefinition.h"
#include "support/answers.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace journeyscope;
using namespace journeyscope::testing;

class GetEventDefinitionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksByKeyOrId();
    void readsTheRecordedDefinition();
    void readsADefinitionOfNothingButItsKey();
    void endsAsNotFound_data();
    void endsAsNotFound();
    void doesNotTakeAProxysPageForAnUnknownKey();
    void refusesAnObjectThatIsNoDefinition();
};

static const GetEventDefinition byKey{.key = EventDefinitionKey(u"APIEvent-order-placed"_s), .id = {}};

void GetEventDefinitionTest::asksByKeyOrId()
{
    const GetEventDefinition odd{.key = EventDefinitionKey(u"Käse & Wein/2"_s), .id = u"not-used"_s};
    const GetEventDefinition byId{.key = {}, .id = u"e0000000-0000-4000-8000-000000000001"_s};

    QCOMPARE(odd.request().path, "/interaction/v1/eventDefinitions/key:K%C3%A4se%20%26%20Wein%2F2"_ba);
    QCOMPARE(byId.request().path, "/interaction/v1/eventDefinitions/e0000000-0000-4000-8000-000000000001"_ba);
}

void GetEventDefinitionTest::readsTheRecordedDefinition()
{
    SKIP_WITHOUT_RECORDED_ANSWERS();

    const auto definition =
        byKey.read(recordedAnswer(u"event-definition-get/by-key-email-audience-unconfigured.json"_s));

    QVERIFY(definition);
    QCOMPARE(definition->key.text(), u"DEAudience-2e3c73b6-48cc-2ec0-5522-48636e1a236e"_s);
    QCOMPARE(definition->category, u"Audience"_s);
    QVERIFY(definition->isUnconfigured);
    QVERIFY(!definition->canBeFired());
    QVERIFY(definition->entryCriteria.isEmpty());
    QCOMPARE(definition->dataExtensionName, u"testExisting_journey_Multistep"_s);
}

void GetEventDefinitionTest::readsADefinitionOfNothingButItsKey()
{
    const auto definition = byKey.read(wireAnswer(u"event-definition-get/only-the-key.json"_s));

    QVERIFY(definition);
    QCOMPARE(definition->key.text(), u"APIEvent-order-placed"_s);
    QVERIFY(!definition->created.isValid());
}

void GetEventDefinitionTest::endsAsNotFound_data()
{
    QTest::addColumn<int>("status");

    QTest::newRow("as real tenants say it") << 400;
    QTest::newRow("as other calls say it") << 404;
}

void GetEventDefinitionTest::endsAsNotFound()
{
    QFETCH(const int, status);

    const auto definition = byKey.read(wireAnswer(u"event-definition-get/unknown-key-400.json"_s, status));

    QCOMPARE(definition.error().reason, Reason::NotFound);
    QCOMPARE(definition.error().status, status);
    QCOMPARE(definition.error().errorCode, 30000);
}

void GetEventDefinitionTest::doesNotTakeAProxysPageForAnUnknownKey()
{
    const auto definition = byKey.read(answerOf("<!DOCTYPE html><html><title>Bad request</title></html>", 400));

    QCOMPARE(definition.error().reason, Reason::Unreadable);
}

void GetEventDefinitionTest::refusesAnObjectThatIsNoDefinition()
{
    QCOMPARE(byKey.read(answerOf("{}")).error().reason, Reason::Unreadable);
    QCOMPARE(byKey.read(answerOf("[1]")).error().reason, Reason::Unreadable);
    QCOMPARE(
        byKey.read(answerOf("{\"message\":\"no\",\"errorcode\":20002}", 403)).error().reason, Reason::NotPermitted);
}

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, GetEventDefinitionTest)
#include "geteventdefinitiontest.moc"
