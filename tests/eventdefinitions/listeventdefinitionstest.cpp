// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventdefinitions/listeventdefinitions.h"
#include "support/answers.h"
#include "support/testmain.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace journeyscope;
using namespace journeyscope::testing;

class ListEventDefinitionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForAPage();
    void readsTheRecordedList();
    void readsTheRecordedCreateAnswers();
    void readsOddMembers();
    void readsAListWithoutItems();
    void refusesWhatIsNoList();
    void passesTheTenantsRefusalOn();
};

static Page<EventDefinition> pageOf(const http::Answer &answer)
{
    const Result<Page<EventDefinition>> page = ListEventDefinitions{}.read(answer);
    if (!page)
        qFatal("%s", qPrintable(page.error().detail));
    return *page;
}

static EventDefinition definitionOf(const http::Answer &answer)
{
    return readEventDefinition(*parseJson(answer.body));
}

void ListEventDefinitionsTest::asksForAPage()
{
    const TenantRequest request = ListEventDefinitions{.page = 3, .pageSize = 20}.request();

    QCOMPARE(request.method, http::Method::Get);
    QCOMPARE(request.path, "/interaction/v1/eventDefinitions"_ba);
    QCOMPARE(request.query.toString(QUrl::FullyEncoded), u"$page=3&$pageSize=20"_s);
}

void ListEventDefinitionsTest::readsTheRecordedList()
{
    SKIP_WITHOUT_RECORDED_ANSWERS();

    const Page<EventDefinition> page = pageOf(recordedAnswer(u"event-definitions-list/list-5-mixed-types.json"_s));

    QCOMPARE(page.total, 5);
    QCOMPARE(page.items.size(), 5);
    const EventDefinition &automation = page.items.at(0);
    QCOMPARE(automation.type, u"AutomationAudience"_s);
    QVERIFY(!automation.canBeFired());
    QCOMPARE(automation.created, QDateTime(QDate(2024, 11, 7), QTime(10, 58, 46, 510), QTimeZone::UTC));
    const EventDefinition &plain = page.items.at(1);
    QVERIFY(plain.canBeFired());
    QCOMPARE(plain.key.text(), u"APIEvent-60130566-e2fe-eb29-4140-15c27093a80b"_s);
    QCOMPARE(plain.dataExtensionId, u"1c8064d5-6502-ef11-a5c8-5cba2c702db8"_s);
    QCOMPARE(plain.publishedInteractionCount, 1);
    QVERIFY(plain.schemaFields.isEmpty());
    QVERIFY(page.items.at(3).isUnconfigured);
    const EventDefinition &own = page.items.at(4);
    QCOMPARE(own.schemaFields.size(), 26);
    QCOMPARE(own.sendableField, u"ContactId"_s);
    QCOMPARE(own.schemaFields.at(0).maxLength, std::optional(18));
    QVERIFY(own.schemaFields.at(0).isPrimaryKey && own.schemaFields.at(0).isRequired);
    QVERIFY(own.schemaFields.at(1).isRequired && !own.schemaFields.at(1).isPrimaryKey);
    QCOMPARE(own.schemaFields.at(8).type, FieldType::Date);
    QCOMPARE(own.schemaFields.at(8).defaultValue, u"GetDate()"_s);
    QCOMPARE(own.schemaFields.at(21).type, FieldType::EmailAddress);
    QVERIFY(!own.schemaFields.at(21).maxLength);
    QCOMPARE(own.schemaFields.at(25).ordinal, 25);
}

void ListEventDefinitionsTest::readsTheRecordedCreateAnswers()
{
    SKIP_WITHOUT_RECORDED_ANSWERS();

    const EventDefinition existing =
        definitionOf(recordedAnswer(u"event-definition-create/api-event-existing-de.json"_s));
    const EventDefinition schema =
        definitionOf(recordedAnswer(u"event-definition-create/api-event-with-schema-2021.json"_s));

    QVERIFY(!existing.created.isValid()); // year 1
    QCOMPARE(existing.dataExtensionId, u"f2cc2b21-d73a-ef11-a5c8-5cba2c702db8"_s);
    QVERIFY(existing.dataExtensionName.isEmpty());
    QCOMPARE(schema.dataExtensionId, u"78b78ad3-c567-ec11-b839-48df37b40abf"_s);
    QCOMPARE(schema.schemaFields.size(), 1);
    QCOMPARE(schema.schemaFields.first().name, u"ContactId"_s);
    QVERIFY(!schema.modified.isValid());
}

void ListEventDefinitionsTest::readsOddMembers()
{
    const Page<EventDefinition> page = pageOf(wireAnswer(u"event-definitions-list/odd-members.json"_s));

    QCOMPARE(page.total, 6);
    QCOMPARE(page.items.size(), 6);
    const EventDefinition &capitals = page.items.at(0);
    QCOMPARE(capitals.key.text(), u"APIEvent-capitals"_s);
    QCOMPARE(capitals.interactionCount, 3);
    QCOMPARE(capitals.publishedInteractionCount, 2);
    QVERIFY(capitals.rowLoggingOff);
    QVERIFY(capitals.isUnconfigured);
    QCOMPARE(page.items.at(1).interactionCount, 0);
    const EventDefinition &own = page.items.at(2);
    QCOMPARE(own.dataExtensionId, u"d0000000-0000-4000-8000-000000000066"_s);
    QCOMPARE(own.schemaFields.at(1).maxLength, std::optional(18));
    QCOMPARE(own.schemaFields.at(1).scale, 2);
    QVERIFY(own.schemaFields.at(1).isRequired);
    QVERIFY(!own.schemaFields.at(3).maxLength);
    QCOMPARE(own.schemaFields.at(4).type, FieldType::Unknown);
    QCOMPARE(page.items.at(3).dataExtensionId, u"d0000000-0000-4000-8000-000000000077"_s);
    QCOMPARE(page.items.at(3).entryCriteria, u"<FilterDefinition/>"_s);
    QCOMPARE(page.items.at(4).entryCriteria, u"<FilterDefinition Source=\"SqlData\"/>"_s);
    QVERIFY(!page.items.at(5).canBeFired()); // by its type alone, the category is absent
}

void ListEventDefinitionsTest::readsAListWithoutItems()
{
    const Page<EventDefinition> page = pageOf(wireAnswer(u"event-definitions-list/no-items.json"_s));

    QCOMPARE(page.total, 0);
    QVERIFY(page.items.isEmpty());
}

void ListEventDefinitionsTest::refusesWhatIsNoList()
{
    const ListEventDefinitions call;

    QCOMPARE(call.read(answerOf("[]")).error().reason, Reason::Unreadable);
    QCOMPARE(call.read(answerOf("")).error().reason, Reason::Unreadable);
    QCOMPARE(call.read(answerOf("{\"items\":[")).error().reason, Reason::Unreadable);
}

void ListEventDefinitionsTest::passesTheTenantsRefusalOn()
{
    SKIP_WITHOUT_RECORDED_ANSWERS();
    const ListEventDefinitions call;

    const Failure rejected = call.read(recordedAnswer(u"rest-error/400-validation-message.json"_s, 400)).error();
    const Failure unknown = call.read(recordedAnswer(u"rest-error/404-not-found.json"_s, 404)).error();

    QCOMPARE(rejected.reason, Reason::Rejected);
    QCOMPARE(rejected.errorCode, 10000);
    QVERIFY(rejected.detail.contains("Campaign ID is invalid"_L1));
    QCOMPARE(unknown.reason, Reason::NotFound);
}

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, ListEventDefinitionsTest)
#include "listeventdefinitionstest.moc"
