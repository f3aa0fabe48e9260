// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journeys/listjourneys.h"
#include "support/answers.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace journeyscope;
using namespace journeyscope::testing;

class ListJourneysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForAPage();
    void asksForAllVersionsOfOne();
    void readsTheRecordedMixedList();
    void readsTheRecordedPageOfTwo();
    void readsAListWithoutItems();
    void refusesWhatIsNoList();
};

static Page<JourneyVersion> pageOf(const http::Answer &answer)
{
    const auto page = ListJourneys{}.read(answer);
    if (!page)
        qFatal("%s", qPrintable(page.error().detail));
    return *page;
}

void ListJourneysTest::asksForAPage()
{
    const TenantRequest request = ListJourneys{.page = 2}.request();

    QCOMPARE(request.path, "/interaction/v1/interactions"_ba);
    QCOMPARE(request.query.toString(QUrl::FullyEncoded), u"$page=2&$pageSize=50&extras=all"_s);
}

void ListJourneysTest::asksForAllVersionsOfOne()
{
    const TenantRequest request = ListJourneys{.versionsOf = u"b0+1"_s}.request();

    QCOMPARE(request.query.toString(QUrl::FullyEncoded),
        u"$page=1&$pageSize=50&extras=all&id=b0%2B1&mostRecentVersionOnly=false"_s);
}

void ListJourneysTest::readsTheRecordedMixedList()
{
    SKIP_WITHOUT_RECORDED_ANSWERS();

    const Page<JourneyVersion> page = pageOf(recordedAnswer(u"journeys-list/list-6-mixed-types.json"_s));

    QCOMPARE(page.items.size(), 6);
    QCOMPARE(page.items.at(0).definitionType, u"Quicksend"_s);
    QCOMPARE(page.items.at(1).version, 3);
    QCOMPARE(page.items.at(2).status, JourneyStatus::Published);
    QCOMPARE(page.items.at(2).entryMode, EntryMode::MultipleEntries);
    QVERIFY(page.items.at(4).id.isEmpty());
    QCOMPARE(page.items.at(5).key.text(), u"testExisting_journey_updatecontact_sharedDE"_s);
}

void ListJourneysTest::readsTheRecordedPageOfTwo()
{
    SKIP_WITHOUT_RECORDED_ANSWERS();

    const Page<JourneyVersion> page = pageOf(recordedAnswer(u"journeys-list/page-1-of-2-five-items.json"_s));

    QCOMPARE(page.total, 6);
    QCOMPARE(page.items.size(), 5);
    const JourneyVersion &draft = page.items.at(0);
    QCOMPARE(draft.version, 4);
    QCOMPARE(draft.entryMode, EntryMode::SingleEntryAcrossAllVersions);
    QVERIFY(draft.id != draft.definitionId);
    QVERIFY(page.items.at(1).defaultEmail.isEmpty());
    QCOMPARE(page.items.at(2).entryMode, EntryMode::OnceAndDone);
    QVERIFY(page.items.at(2).takesEntries());
    QCOMPARE(page.items.at(3).status, JourneyStatus::Stopped);
    QCOMPARE(page.items.at(3).defaultEmail.size(), 2);
    QVERIFY(page.items.at(3).eventDefinitionKey.isEmpty()); // triggers are missing in lists without extras
}

void ListJourneysTest::readsAListWithoutItems()
{
    const Page<JourneyVersion> page = pageOf(wireAnswer(u"journeys-list/no-items.json"_s));

    QCOMPARE(page.total, 0);
    QVERIFY(page.items.isEmpty());
}

void ListJourneysTest::refusesWhatIsNoList()
{
    QCOMPARE(ListJourneys{}.read(answerOf("[]")).error().reason, Reason::Unreadable);
    QCOMPARE(ListJourneys{}.read(answerOf("")).error().reason, Reason::Unreadable);
}

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, ListJourneysTest)
#include "listjourneystest.moc"
