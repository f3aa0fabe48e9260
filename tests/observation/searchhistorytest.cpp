// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "observation/searchhistory.h"
#include "foundation/json.h"
#include "support/answers.h"
#include "support/testmain.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace journeyscope;
using namespace journeyscope::testing;

class SearchHistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void searchesNewestFirst();
    void narrowsByWhatIsGiven();
    void readsOddRows();
    void readsASearchWithoutItems();
    void refusesWhatIsNoSearchResult();
    void downloadsTheColumnsThatProofsNeed();
    void readsQuotesAndLineBreaks();
    void readsATableWithoutRows();
    void refusesWhatIsNoTable_data();
    void refusesWhatIsNoTable();
};

static QDateTime utc(int day, int hour, int minute, int second, int millisecond = 0)
{
    return QDateTime(QDate(2026, 3, day), QTime(hour, minute, second, millisecond), QTimeZone::UTC);
}

static HistoryQuery adasQuery()
{
    HistoryQuery query;
    query.contact = ContactKey(u"0031-ada"_s);
    return query;
}

void SearchHistoryTest::searchesNewestFirst()
{
    const TenantRequest request = SearchHistory{.query = {}, .page = 2}.request();

    QCOMPARE(request.method, http::Method::Post);
    QCOMPARE(request.path, "/interaction/v1/interactions/journeyhistory/search"_ba);
    QCOMPARE(request.query.toString(QUrl::FullyEncoded), u"$page=2&$pageSize=1000&$orderBy=TransactionTime%20desc"_s);
    QCOMPARE(request.body, "{}"_ba);
}

void SearchHistoryTest::narrowsByWhatIsGiven()
{
    HistoryQuery query = adasQuery();
    query.from = QDateTime(QDate(2026, 3, 1), QTime(11, 0), QTimeZone::fromSecondsAheadOfUtc(3600));
    query.until = utc(1, 12, 0, 0);
    query.journeyDefinitionIds = QStringList{u"c1"_s, u"c2"_s};

    const QByteArray wanted = R"({"start":"2026-03-01T10:00:00.000Z","end":"2026-03-01T12:00:00.000Z",)"
                              R"("contactKeys":["0031-ada"],"definitionIds":["c1","c2"]})";

    QCOMPARE(SearchHistory{.query = query}.request().body, wanted);
    QCOMPARE(DownloadHistory{.query = query}.request().body, wanted);
}

void SearchHistoryTest::readsOddRows()
{
    const auto page = SearchHistory{.query = adasQuery()}.read(wireAnswer(u"journey-history-search/odd-rows.json"_s));

    QVERIFY(page);
    QCOMPARE(page->total, 6);
    QCOMPARE(page->items.size(), 6);
    const HistoryRow &failed = page->items.at(0);
    QCOMPARE(failed.at, utc(1, 16, 0, 5, 500));
    QCOMPARE(failed.activityType, u"emailv2"_s);
    QVERIFY(failed.hasStatus("FAILED"_L1));
    QCOMPARE(failed.messages,
        QStringList({u"The address ada@example.com of {address} was {reason}."_s, u"excluded by List Detective"_s,
            u"a bare sentence"_s}));
    QCOMPARE(failed.errorCodes, QStringList({u"InvalidDefaultEmail"_s}));
    const HistoryRow &waiting = page->items.at(1);
    QVERIFY(waiting.isWait());
    QCOMPARE(waiting.waitUntil, utc(4, 16, 0, 4));
    const HistoryRow &split = page->items.at(2); // its result is null
    QVERIFY(!split.waitUntil.isValid()); // the end of something else than a wait
    QCOMPARE(split.outcomeActivityId, u"ac000000-0000-4000-8000-000000000009"_s);
    QVERIFY(split.messages.isEmpty());
    const HistoryRow &bare = page->items.at(3); // its result is a text, and most members are missing
    QVERIFY(bare.isTrigger());
    QVERIFY(bare.id.isEmpty());
    QCOMPARE(bare.status, u"SomethingBrandNew"_s);
    QCOMPARE(bare.messages, QStringList({u"why 7"_s}));
    QCOMPARE(bare.at, utc(1, 16, 0, 2));
    const HistoryRow &refused = page->items.at(4);
    QCOMPARE(refused.at, utc(1, 16, 0, 1)); // it came with an offset
    QVERIFY(refused.instanceId.isEmpty());
    QCOMPARE(refused.status, u"ContactPreviouslyInSameInteraction"_s);
    QCOMPARE(refused.eventDefinitionId, u"e0000000-0000-4000-8000-000000000001"_s);
}

void SearchHistoryTest::readsASearchWithoutItems()
{
    const auto page = SearchHistory{}.read(wireAnswer(u"journey-history-search/no-items.json"_s));

    QVERIFY(page);
    QVERIFY(page->items.isEmpty());
}

void SearchHistoryTest::refusesWhatIsNoSearchResult()
{
    QCOMPARE(SearchHistory{}.read(answerOf("[]")).error().reason, Reason::Unreadable);
    QCOMPARE(SearchHistory{}.read(answerOf("")).error().reason, Reason::Unreadable);
}

void SearchHistoryTest::downloadsTheColumnsThatProofsNeed()
{
    const TenantRequest request = DownloadHistory{.query = adasQuery()}.request();

    QCOMPARE(request.path, "/interaction/v1/interactions/journeyhistory/download"_ba);
    QVERIFY(request.headers.contains(http::Header{"x-direct-pipe"_ba, "true"_ba}));
    QCOMPARE(request.query.queryItemValue(u"format"_s), u"csv"_s);
    QCOMPARE(request.query.queryItemValue(u"columns"_s).split(u','),
        QStringList({u"TransactionTime"_s, u"ContactKey"_s, u"Status"_s, u"DefinitionId"_s, u"DefinitionName"_s,
            u"DefinitionInstanceId"_s, u"EventId"_s, u"EventName"_s, u"ActivityId"_s, u"ActivityName"_s,
            u"ActivityType"_s, u"OutcomeActivityId"_s, u"StartDate"_s, u"EndDate"_s, u"Message"_s, u"Result.Status"_s,
            u"Result.Outcome"_s, u"Result.Messages"_s}));
    QCOMPARE(request.body, R"({"contactKeys":["0031-ada"]})"_ba);
}

void SearchHistoryTest::readsQuotesAndLineBreaks()
{
    const auto rows = DownloadHistory{.query = adasQuery()}.read(
        wireAnswer(u"journey-history-download/quotes-and-line-breaks.csv"_s));

    QVERIFY(rows);
    QCOMPARE(rows->size(), 3); // oldest first, and Grace's row is left out
    const HistoryRow &refused = rows->at(0);
    QVERIFY(refused.isTrigger());
    QCOMPARE(refused.status, u"DidNotMeetEntryCriteria"_s); // only Result.Status has it
    QCOMPARE(refused.messages, QStringList({u"[{message: 'not quite JSON'}]"_s, u"free text, with \"quotes\""_s}));
    const HistoryRow &waiting = rows->at(1);
    QVERIFY(waiting.isWait());
    QCOMPARE(waiting.at, utc(1, 16, 0, 4));
    QCOMPARE(waiting.waitUntil, utc(4, 16, 0, 4));
    QVERIFY(waiting.messages.isEmpty());
    const HistoryRow &failed = rows->at(2);
    QCOMPARE(failed.activityName, u"Thank you, \"dear\"\r\ncustomer"_s);
    QCOMPARE(failed.contact.text(), u"0031-ada"_s);
    QCOMPARE(failed.messages, QStringList({u"Address ada@example.com is\nno good, sorry"_s}));
    QCOMPARE(failed.errorCodes, QStringList({u"InvalidDefaultEmail"_s}));
    QCOMPARE(failed.at, utc(1, 16, 0, 5, 500));
}

void SearchHistoryTest::readsATableWithoutRows()
{
    const auto heading = DownloadHistory{}.read(wireAnswer(u"journey-history-download/heading-only.csv"_s));
    const auto nothing = DownloadHistory{}.read(answerOf("", 204));

    QVERIFY(heading);
    QVERIFY(heading->isEmpty());
    QVERIFY(nothing);
    QVERIFY(nothing->isEmpty());
}

void SearchHistoryTest::refusesWhatIsNoTable_data()
{
    QTest::addColumn<http::Answer>("answer");
    QTest::addColumn<Reason>("reason");

    QTest::newRow("broken off") << wireAnswer(u"journey-history-download/broken-off.csv"_s) << Reason::Unreadable;
    QTest::newRow("nothing, not even a heading") << answerOf("") << Reason::Unreadable;
    QTest::newRow("other columns") << answerOf("a,b\n1,2\n") << Reason::Unreadable;
    QTest::newRow("an error with status 200")
        << wireAnswer(u"journey-history-download/error-inside-200.json"_s) << Reason::Rejected;
    QTest::newRow("rows as JSON") << answerOf("[]") << Reason::Unreadable;
    QTest::newRow("a web page") << answerOf("<!DOCTYPE html><html><body>Sign in</body></html>") << Reason::Unreadable;
    QTest::newRow("not permitted") << wireAnswer(u"journey-history-download/error-inside-200.json"_s, 403)
                                   << Reason::NotPermitted;
}

void SearchHistoryTest::refusesWhatIsNoTable()
{
    QFETCH(const http::Answer, answer);
    QFETCH(const Reason, reason);

    QCOMPARE(DownloadHistory{}.read(answer).error().reason, reason);
}

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, SearchHistoryTest)
#include "searchhistorytest.moc"
