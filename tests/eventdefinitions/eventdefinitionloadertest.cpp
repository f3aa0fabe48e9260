// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventdefinitions/eventdefinitionloader.h"
#include "support/answers.h"
#include "support/signedintenant.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace journeyscope;
using namespace journeyscope::testing;

class EventDefinitionLoaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void loadsEveryPage();
    void stopsAtAnEmptyPage();
    void stopsWhenTheTenantRepeatsAPage();
    void goesOnWhenTheTotalIsNotTold();
    void failsWithThePageThatFails();
    void loadsADataExtensionWithItsFields();
    void failsWhenTheFieldsFail();
};

static QByteArray wire(const QString &path)
{
    return wireAnswer(path).body;
}

static QStringList namesOf(const QList<EventDefinition> &definitions)
{
    QStringList names;
    for (const EventDefinition &definition : definitions)
        names.append(definition.name);
    return names;
}

void EventDefinitionLoaderTest::loadsEveryPage()
{
    SignedInTenant tenant;
    tenant.transport.willAnswer(200, wire(u"event-definitions-list/page-1-of-2.json"_s));
    tenant.transport.willAnswer(200, wire(u"event-definitions-list/page-2-of-2.json"_s));

    const auto look = QCoro::waitFor(loadEventDefinitions(tenant.client()));

    QVERIFY(look.result);
    QCOMPARE(namesOf(valueOf(look.result)),
        QStringList({u"Appointment made"_s, u"Basket left"_s, u"Order placed"_s, u"signup"_s}));
    QCOMPARE(tenant.calls().size(), 2);
    QCOMPARE(tenant.calls().at(1).url.toString(),
        u"https://mctest.rest.marketingcloudapis.com/interaction/v1/eventDefinitions?$page=2&$pageSize=50"_s);
    QCOMPARE(look.seen.request, u"GET /interaction/v1/eventDefinitions"_s);
    QCOMPARE(look.seen.exchange, quint64(3));
}

void EventDefinitionLoaderTest::stopsAtAnEmptyPage()
{
    SignedInTenant tenant;
    tenant.transport.willAnswer(200, wire(u"event-definitions-list/page-1-of-2.json"_s));
    tenant.transport.willAnswer(200, wire(u"event-definitions-list/no-items.json"_s));

    const auto look = QCoro::waitFor(loadEventDefinitions(tenant.client()));

    QCOMPARE(valueOf(look.result).size(), 3);
    QVERIFY(tenant.transport.isUsedUp());
}

void EventDefinitionLoaderTest::stopsWhenTheTenantRepeatsAPage()
{
    SignedInTenant tenant;
    tenant.transport.willAnswer(200, wire(u"event-definitions-list/page-1-of-2.json"_s));
    tenant.transport.willAnswer(200, wire(u"event-definitions-list/page-1-of-2.json"_s));

    const auto look = QCoro::waitFor(loadEventDefinitions(tenant.client()));

    QVERIFY(look.result);
    QCOMPARE(valueOf(look.result).size(), 3);
    QCOMPARE(tenant.calls().size(), 2);
}

void EventDefinitionLoaderTest::goesOnWhenTheTotalIsNotTold()
{
    SignedInTenant tenant;
    tenant.transport.willAnswer(200, R"({"items":[{"id":"1","name":"one"}]})");
    tenant.transport.willAnswer(200, R"({"items":[{"id":"2","name":"two"}]})");
    tenant.transport.willAnswer(200, R"({"items":[]})");

    const auto look = QCoro::waitFor(loadEventDefinitions(tenant.client()));

    QCOMPARE(namesOf(valueOf(look.result)), QStringList({u"one"_s, u"two"_s}));
}

void EventDefinitionLoaderTest::failsWithThePageThatFails()
{
    SignedInTenant tenant;
    tenant.transport.willAnswer(200, wire(u"event-definitions-list/page-1-of-2.json"_s));
    tenant.transport.willAnswer(403, R"({"message":"Insufficient Privileges","errorcode":20002})");

    const auto look = QCoro::waitFor(loadEventDefinitions(tenant.client()));

    QCOMPARE(look.result.error().reason, Reason::NotPermitted);
    QCOMPARE(look.seen.status, 403);
}

void EventDefinitionLoaderTest::loadsADataExtensionWithItsFields()
{
    SignedInTenant tenant;
    tenant.transport.willAnswer(200, wire(u"soap-data-extension-retrieve/orders.xml"_s));
    tenant.transport.willAnswer(200, wire(u"soap-data-extension-field-retrieve/orders.xml"_s));

    const auto look = QCoro::waitFor(loadDataExtension(tenant.client(), u"d0000000-0000-4000-8000-000000000001"_s));

    QVERIFY(look.result);
    QCOMPARE(valueOf(look.result).key.text(), u"orders"_s);
    QCOMPARE(valueOf(look.result).fields.size(), 5);
    QVERIFY(tenant.calls().at(1).body.contains("<Value>orders</Value>"));
    QCOMPARE(look.seen.request, u"SOAP Retrieve DataExtensionField"_s);
}

void EventDefinitionLoaderTest::failsWhenTheFieldsFail()
{
    SignedInTenant tenant;
    tenant.transport.willAnswer(200, wire(u"soap-data-extension-retrieve/orders.xml"_s));
    tenant.transport.willFail(Reason::TimedOut);

    const auto look = QCoro::waitFor(loadDataExtension(tenant.client(), u"d0000000-0000-4000-8000-000000000001"_s));

    QCOMPARE(look.result.error().reason, Reason::TimedOut);
    QCOMPARE(look.seen.request, u"SOAP Retrieve DataExtensionField"_s);
}

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, EventDefinitionLoaderTest)
#include "eventdefinitionloadertest.moc"
