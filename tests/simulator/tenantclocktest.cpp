// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/description/tenantclock.h"
#include "simulator/records/history.h"
#include "support/testmain.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace journeyscope;
using namespace journeyscope::simulator;

static const QDateTime noon(QDate(2026, 3, 2), QTime(12, 0), QTimeZone::UTC);

class TenantClockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void standsStillAtRateZero()
    {
        TenantClock clock(0, noon);
        QTest::qWait(20);
        QCOMPARE(clock.now(), noon);
        clock.advance(90s);
        QCOMPARE(clock.now(), noon.addSecs(90));
    }

    void runsFasterThanTheMachine()
    {
        TenantClock clock(3600, noon);
        QTest::qWait(50);
        QVERIFY(clock.now() >= noon.addSecs(150));
        clock.setRate(0);
        const QDateTime stopped = clock.now();
        QVERIFY2(stopped >= noon.addSecs(150), "a change of rate takes nothing back");
        QTest::qWait(20);
        QCOMPARE(clock.now(), stopped);
    }

    void isSetForwardOnly()
    {
        TenantClock clock(0, noon);
        QVERIFY(clock.set(noon.addDays(7)));
        QCOMPARE(clock.now(), noon.addDays(7));
        QVERIFY(!clock.set(noon));
        QVERIFY(!clock.set(QDateTime()));
        QCOMPARE(clock.now(), noon.addDays(7));
    }

    void stopsAtTheEndOfTime()
    {
        TenantClock clock(TenantClock::mostRate, noon);
        clock.advance(std::chrono::hours(24) * 366 * 20'000);
        QCOMPARE(clock.now(), TenantClock::end());
        QTest::qWait(5);
        QCOMPARE(clock.now(), TenantClock::end());
        QVERIFY(!clock.set(TenantClock::end().addSecs(1)));
    }

    void writesPlatformTime()
    {
        QCOMPARE(platformText(noon), u"2026-03-02T06:00:00"_s);
        QCOMPARE(platformText(noon.addMSecs(120)), u"2026-03-02T06:00:00.12"_s);
        QCOMPARE(platformText(QDateTime(QDate(2026, 7, 2), QTime(12, 0), QTimeZone::UTC)), u"2026-07-02T06:00:00"_s);
        QCOMPARE(platformMoment(u"2026-03-02T06:00:00.12"_s), noon.addMSecs(120));
        QCOMPARE(platformMoment(u"2026-03-02T12:00:00Z"_s), noon);
        QVERIFY(!platformMoment(u"soon"_s).isValid());
    }

    void historyTrailsAndForgets()
    {
        History history(20min);
        history.append(HistoryEntry{.place = std::make_shared<const HistoryPlace>(),
            .contactKey = u"ada"_s,
            .status = u"Complete"_s,
            .at = noon});
        QVERIFY(history.visible({}, noon.addSecs(19 * 60)).isEmpty());
        QCOMPARE(history.visible({}, noon.addSecs(20 * 60)).size(), 1);
        QCOMPARE(history.visible({}, noon.addDays(30)).size(), 1);
        QVERIFY(history.visible({}, noon.addDays(30).addSecs(1)).isEmpty());
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, TenantClockTest)
#include "tenantclocktest.moc"
