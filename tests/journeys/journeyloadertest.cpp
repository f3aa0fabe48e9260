// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journeys/journeyloader.h"
#include "support/answers.h"
#include "support/signedintenant.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace journeyscope;
using namespace journeyscope::testing;

class JourneyLoaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void loadsEveryPageByName();
    void keepsOnlyTheNewestVersionOfAJourney();
    void loadsTheVersionsOfOneNewestFirst();
    void loadsNoVersions();
    void failsWithThePageThatFails();
    void loadsTheRecordedPages();
};

static QByteArray wire(const QString &path)
{
    return wireAnswer(path).body;
}

static QList<int> numbersOf(const QList<JourneyVersion> &versions)
{
    QList<int> numbers;
    for (const JourneyVersion &version : versions)
        numbers.append(version.version);
    return numbers;
}

void JourneyLoaderTest::loadsEveryPageByName()
{
    SignedInTenant tenant;
    tenant.transport.willAnswer(200, wire(u"journeys-list/page-1-of-2.json"_s));
    tenant.transport.willAnswer(200, wire(u"journeys-list/page-2-of-2.json"_s));

    const auto look = QCoro::waitFor(loadJourneys(tenant.client()));

    QVERIFY(look.result);
    QCOMPARE(valueOf(look.result).size(), 3);
    QCOMPARE(valueOf(look.result).at(0).name, u"After the order"_s);
    QCOMPARE(valueOf(look.result).at(1).name, u"basket"_s);
    QVERIFY(valueOf(look.result).at(1).eventDefinitionKey.isEmpty()); // no trigger yet
    QCOMPARE(valueOf(look.result).at(2).eventDefinitionKey.text(), u"APIEvent-signup"_s);
    QCOMPARE(tenant.calls().size(), 2);
    QVERIFY(tenant.calls().at(1).url.query().startsWith("$page=2&"_L1));
}

void JourneyLoaderTest::keepsOnlyTheNewestVersionOfAJourney()
{
    SignedInTenant tenant;
    tenant.transport.willAnswer(200, wire(u"journeys-list/all-versions-of-one-and-a-stranger.json"_s));

    const auto look = QCoro::waitFor(loadJourneys(tenant.client()));

    QCOMPARE(numbersOf(valueOf(look.result)), QList<int>({1, 3}));
}

void JourneyLoaderTest::loadsTheVersionsOfOneNewestFirst()
{
    SignedInTenant tenant;
    tenant.transport.willAnswer(200, wire(u"journeys-list/all-versions-of-one-and-a-stranger.json"_s));

    const auto look = QCoro::waitFor(loadVersions(tenant.client(), u"b0000000-0000-4000-8000-000000000001"_s));

    QCOMPARE(numbersOf(valueOf(look.result)), QList<int>({3, 2, 1}));
    QCOMPARE(valueOf(look.result).at(1).status, JourneyStatus::Unpublished);
    QVERIFY(tenant.calls().at(0).url.query().contains("mostRecentVersionOnly=false"_L1));
}

void JourneyLoaderTest::loadsNoVersions()
{
    SignedInTenant tenant;
    tenant.transport.willAnswer(200, wire(u"journeys-list/no-items.json"_s));

    const auto look = QCoro::waitFor(loadVersions(tenant.client(), u"unknown"_s));

    QVERIFY(look.result);
    QVERIFY(valueOf(look.result).isEmpty());
}

void JourneyLoaderTest::failsWithThePageThatFails()
{
    SignedInTenant tenant;
    tenant.transport.willAnswer(200, wire(u"journeys-list/page-1-of-2.json"_s));
    tenant.transport.willFail(Reason::BrokenOff);

    const auto look = QCoro::waitFor(loadJourneys(tenant.client()));

    QCOMPARE(look.result.error().reason, Reason::BrokenOff);
}

void JourneyLoaderTest::loadsTheRecordedPages()
{
    SKIP_WITHOUT_RECORDED_ANSWERS();
    SignedInTenant tenant;
    tenant.transport.willAnswer(200, recordedAnswer(u"journeys-list/page-1-of-2-five-items.json"_s).body);
    tenant.transport.willAnswer(200, recordedAnswer(u"journeys-list/list-6-mixed-types.json"_s).body);

    const auto look = QCoro::waitFor(loadJourneys(tenant.client()));

    QCOMPARE(valueOf(look.result).size(), 11);
    QCOMPARE(tenant.calls().size(), 2); // a page of five, though fifty were asked for
}

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, JourneyLoaderTest)
#include "journeyloadertest.moc"
