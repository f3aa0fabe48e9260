// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "observation/getfreshness.h"
#include "support/answers.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace journeyscope;
using namespace journeyscope::testing;

class GetFreshnessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asks();
    void readsSeconds_data();
    void readsSeconds();
    void endsAsUnreadable_data();
    void endsAsUnreadable();
};

void GetFreshnessTest::asks()
{
    QCOMPARE(GetFreshness{}.request().path, "/interaction/v1/interactions/journeyhistory/freshness"_ba);
}

void GetFreshnessTest::readsSeconds_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("seconds");

    QTest::newRow("a bare number") << u"number.json"_s << 1200;
    QTest::newRow("an object") << u"object.json"_s << 900;
    QTest::newRow("an object in an object") << u"nested.json"_s << 62; // 61.2: rather too late than too early
    QTest::newRow("a text") << u"text.json"_s << 300;
}

void GetFreshnessTest::readsSeconds()
{
    QFETCH(const QString, file);
    QFETCH(const int, seconds);

    const auto freshness = GetFreshness{}.read(wireAnswer(u"journey-history-freshness/"_s + file));

    QVERIFY(freshness);
    QCOMPARE(freshness->lag.count(), seconds);
}

void GetFreshnessTest::endsAsUnreadable_data()
{
    QTest::addColumn<http::Answer>("answer");

    QTest::newRow("no number") << wireAnswer(u"journey-history-freshness/no-number.json"_s);
    QTest::newRow("nothing") << answerOf("");
    QTest::newRow("negative") << answerOf("-5");
    QTest::newRow("longer than history is kept") << answerOf("1e12");
    QTest::newRow("a word") << answerOf("\"nan\"");
}

void GetFreshnessTest::endsAsUnreadable()
{
    QFETCH(const http::Answer, answer);

    QCOMPARE(GetFreshness{}.read(answer).error().reason, Reason::Unreadable);
}

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, GetFreshnessTest)
#include "getfreshnesstest.moc"
