// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "observation/getrows.h"
#include "support/answers.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace journeyscope;
using namespace journeyscope::testing;

class GetRowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForAllRows();
    void asksForRowsOfOneContact();
    void readsTheRecordedEmptyRowset();
    void readsKeysAndValuesTogether();
    void endsAsNotFound();
    void refusesWhatIsNoRowset();
};

static const GetRows orders{.dataExtension = DataExtensionKey(u"orders"_s), .field = {}, .value = {}};

void GetRowsTest::asksForAllRows()
{
    const TenantRequest request = GetRows{.dataExtension = DataExtensionKey(u"my orders/1"_s)}.request();

    QCOMPARE(request.path, "/data/v1/customobjectdata/key/my%20orders%2F1/rowset"_ba);
    QCOMPARE(request.query.toString(QUrl::FullyEncoded), u"$page=1&$pageSize=50"_s);
}

void GetRowsTest::asksForRowsOfOneContact()
{
    GetRows call = orders;
    call.field = u"ContactKey"_s;
    call.value = u"O'Neill & a+b=c%20"_s;

    const QUrlQuery query = call.request().query;

    QCOMPARE(query.queryItemValue(u"$filter"_s, QUrl::FullyDecoded), u"ContactKey eq 'O''Neill & a+b=c%20'"_s);
    QVERIFY(query.toString(QUrl::FullyEncoded)
                .endsWith("&$filter=ContactKey%20eq%20%27O%27%27Neill%20%26%20a%2Bb%3Dc%2520%27"_L1));
}

void GetRowsTest::readsTheRecordedEmptyRowset()
{
    SKIP_WITHOUT_RECORDED_ANSWERS();

    const auto rows = orders.read(recordedAnswer(u"data-extension-rows/rowset-empty-first-page.json"_s));

    QVERIFY(rows);
    QVERIFY(rows->isEmpty());
}

void GetRowsTest::readsKeysAndValuesTogether()
{
    const auto rows = orders.read(wireAnswer(u"data-extension-rows/two-rows.json"_s));

    QVERIFY(rows);
    QCOMPARE(rows->size(), 2);
    QCOMPARE(rows->at(0),
        EventRow({{u"orderid"_s, u"A-17"_s}, {u"contactkey"_s, u"0031-ada"_s}, {u"total"_s, u"12.50"_s},
            {u"note"_s, u""_s}}));
    QCOMPARE(rows->at(1).value(u"contactkey"_s), u"0031-ada"_s);
    QCOMPARE(rows->at(1).value(u"total"_s), u"7"_s); // a number, not a text
    QVERIFY(rows->at(1).contains(u"note"_s));
}

void GetRowsTest::endsAsNotFound()
{
    SKIP_WITHOUT_RECORDED_ANSWERS();

    const auto rows = orders.read(recordedAnswer(u"rest-error/404-not-found.json"_s, 404));

    QCOMPARE(rows.error().reason, Reason::NotFound);
    QCOMPARE(rows.error().errorCode, 404);
}

void GetRowsTest::refusesWhatIsNoRowset()
{
    QCOMPARE(orders.read(answerOf("[]")).error().reason, Reason::Unreadable);
}

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, GetRowsTest)
#include "getrowstest.moc"
