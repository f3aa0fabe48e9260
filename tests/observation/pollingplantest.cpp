// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "observation/pollingplan.h"
#include "support/testmain.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace journeyscope;

class PollingPlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plansLooks_data();
    void plansLooks();
    void plansInUtc();
    void findsTheNextLook();
};

static const QDateTime sent(QDate(2026, 3, 1), QTime(10, 0), QTimeZone::UTC);

static QList<int> offsetsOf(const PollingPlan &plan)
{
    QList<int> offsets;
    for (const QDateTime &look : plan.looks)
        offsets.append(int(sent.secsTo(look)));
    return offsets;
}

void PollingPlanTest::plansLooks_data()
{
    QTest::addColumn<int>("lag"); // seconds, as all here
    QTest::addColumn<int>("patience");
    QTest::addColumn<QList<int>>("looks");

    QTest::newRow("nothing trails") << 0 << 100 << QList<int>{1, 2, 4, 8, 15, 30, 90};
    QTest::newRow("one exactly behind the lag") << 45 << 200 << QList<int>{1, 2, 4, 8, 15, 30, 46, 90, 150};
    QTest::newRow("behind the lag and behind a pause at once") << 89 << 160 << QList<int>{1, 2, 4, 8, 15, 30, 90, 150};
    QTest::newRow("ten minutes behind the lag is enough")
        << 20 << 100000 << QList<int>{1, 2, 4, 8, 15, 21, 30, 90, 150, 210, 270, 330, 390, 450, 510, 570};
    QTest::newRow("patience ends before the lag") << 1200 << 10 << QList<int>{1, 2, 4, 8};
    QTest::newRow("patience ends on a look") << 1200 << 15 << QList<int>{1, 2, 4, 8, 15};
    QTest::newRow("no patience") << 1200 << 0 << QList<int>{};
}

void PollingPlanTest::plansLooks()
{
    QFETCH(const int, lag);
    QFETCH(const int, patience);
    QFETCH(const QList<int>, looks);

    const PollingPlan plan = planLooks(sent, std::chrono::seconds(lag), std::chrono::seconds(patience));

    QCOMPARE(offsetsOf(plan), looks);
    QCOMPARE(plan.end(), looks.isEmpty() ? QDateTime() : sent.addSecs(looks.last()));
}

void PollingPlanTest::plansInUtc()
{
    const QDateTime elsewhere = sent.toTimeZone(QTimeZone::fromSecondsAheadOfUtc(7200));

    QCOMPARE(planLooks(elsewhere, 0s, 5s), planLooks(sent, 0s, 5s));
    QCOMPARE(planLooks(elsewhere, 0s, 5s).looks.first().timeSpec(), Qt::UTC);
}

void PollingPlanTest::findsTheNextLook()
{
    const PollingPlan plan = planLooks(sent, 0s, 8s);

    QCOMPARE(plan.nextAfter(sent), sent.addSecs(1));
    QCOMPARE(plan.nextAfter(sent.addSecs(2)), sent.addSecs(4));
    QCOMPARE(plan.nextAfter(sent.addMSecs(4001)), sent.addSecs(8));
    QVERIFY(!plan.nextAfter(sent.addSecs(8)).isValid());
    QVERIFY(!PollingPlan().nextAfter(sent).isValid());
}

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, PollingPlanTest)
#include "pollingplantest.moc"
