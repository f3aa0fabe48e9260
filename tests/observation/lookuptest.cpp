// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "observation/lookup.h"
#include "support/answers.h"
#include "support/signedintenant.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace journeyscope;
using namespace journeyscope::testing;

class LookupTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void searchesEveryPage();
    void leavesOutOtherContacts();
    void downloadsWhereSearchIsRefused_data();
    void downloadsWhereSearchIsRefused();
    void doesNotDownloadForOtherFailures_data();
    void doesNotDownloadForOtherFailures();
    void failsWithTheDownload();
};

static QByteArray wire(const QString &path)
{
    return wireAnswer(path).body;
}

static HistoryQuery adasQuery()
{
    HistoryQuery query;
    query.contact = ContactKey(u"0031-ada"_s);
    return query;
}

void LookupTest::searchesEveryPage()
{
    SignedInTenant tenant;
    tenant.transport.willAnswer(200, wire(u"journey-history-search/page-1-of-2.json"_s));
    tenant.transport.willAnswer(200, wire(u"journey-history-search/page-2-of-2.json"_s));

    const auto look = QCoro::waitFor(lookUpHistory(tenant.client(), adasQuery()));

    QVERIFY(look.result);
    QCOMPARE(valueOf(look.result).size(), 3);
    QVERIFY(valueOf(look.result).at(0).isTrigger()); // oldest first
    QVERIFY(valueOf(look.result).at(0).at < valueOf(look.result).at(1).at);
    QCOMPARE(tenant.calls().size(), 2);
    QCOMPARE(look.seen.request, u"POST /interaction/v1/interactions/journeyhistory/search"_s);
}

void LookupTest::leavesOutOtherContacts()
{
    SignedInTenant tenant;
    tenant.transport.willAnswer(200, wire(u"journey-history-search/odd-rows.json"_s));

    const auto look = QCoro::waitFor(lookUpHistory(tenant.client(), adasQuery()));

    QCOMPARE(valueOf(look.result).size(), 5);
    for (const HistoryRow &row : valueOf(look.result))
        QCOMPARE(row.contact.text(), u"0031-ada"_s);
}

void LookupTest::downloadsWhereSearchIsRefused_data()
{
    QTest::addColumn<int>("status");

    QTest::newRow("declined") << 400;
    QTest::newRow("not permitted") << 403;
    QTest::newRow("unknown") << 404;
    QTest::newRow("tenant's fault") << 500;
}

void LookupTest::downloadsWhereSearchIsRefused()
{
    QFETCH(const int, status);
    SignedInTenant tenant;
    tenant.transport.willAnswer(status, R"({"message":"no","errorcode":1})");
    tenant.transport.willAnswer(200, wire(u"journey-history-download/quotes-and-line-breaks.csv"_s));

    const auto look = QCoro::waitFor(lookUpHistory(tenant.client(), adasQuery()));

    QVERIFY(look.result);
    QCOMPARE(valueOf(look.result).size(), 3);
    QCOMPARE(look.seen.request, u"POST /interaction/v1/interactions/journeyhistory/download"_s);
    QVERIFY(tenant.calls().at(1).headers.contains(http::Header{"x-direct-pipe"_ba, "true"_ba}));
}

void LookupTest::doesNotDownloadForOtherFailures_data()
{
    QTest::addColumn<Reason>("reason");

    QTest::newRow("no connection") << Reason::Unreachable;
    QTest::newRow("no answer in time") << Reason::TimedOut;
    QTest::newRow("cancelled") << Reason::Withdrawn;
}

void LookupTest::doesNotDownloadForOtherFailures()
{
    QFETCH(const Reason, reason);
    SignedInTenant tenant;
    tenant.transport.willFail(reason);

    const auto look = QCoro::waitFor(lookUpHistory(tenant.client(), adasQuery()));

    QCOMPARE(look.result.error().reason, reason);
    QCOMPARE(tenant.calls().size(), 1);
}

void LookupTest::failsWithTheDownload()
{
    SignedInTenant tenant;
    tenant.transport.willAnswer(404, R"({"message":"Not Found","errorcode":404})");
    tenant.transport.willAnswer(403, R"({"message":"Insufficient Privileges","errorcode":20002})");

    const auto look = QCoro::waitFor(lookUpHistory(tenant.client(), adasQuery()));

    QCOMPARE(look.result.error().reason, Reason::NotPermitted);
    QCOMPARE(look.seen.status, 403);
}

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, LookupTest)
#include "lookuptest.moc"
