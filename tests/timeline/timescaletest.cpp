// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/timescale.h"

#include "support/samplediagnosis.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace journeyscope;
using journeyscope::testing::moment;

class TimeScaleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesFromMomentToPlaceAndBack();
    void marksRoundMoments_data();
    void marksRoundMoments();
    void marksWhereTheReadersClockIsRound();
    void hasNoMarksWithoutRoom();
};

void TimeScaleTest::goesFromMomentToPlaceAndBack()
{
    const TimeScale scale {moment(u"10:00:00"_s), moment(u"10:00:10"_s), 500};

    QCOMPARE(scale.xAt(moment(u"10:00:00"_s)), 0.0);
    QCOMPARE(scale.xAt(moment(u"10:00:02"_s)), 100.0);
    QCOMPARE(scale.xAt(moment(u"10:00:20"_s)), 1000.0);
    QCOMPARE(scale.momentAt(100), moment(u"10:00:02"_s));
    QCOMPARE(scale.momentAt(0.5), moment(u"10:00:00.010"_s));
}

void TimeScaleTest::marksRoundMoments_data()
{
    QTest::addColumn<QString>("end");
    QTest::addColumn<QStringList>("marks");

    QTest::newRow("tenths of a second") << u"10:00:03.500"_s << QStringList {u"10:00:03.200"_s, u"10:00:03.300"_s, u"10:00:03.400"_s, u"10:00:03.500"_s};
    QTest::newRow("two seconds") << u"10:00:09.200"_s << QStringList {u"10:00:04.000"_s, u"10:00:06.000"_s, u"10:00:08.000"_s};
    QTest::newRow("half minutes") << u"10:01:40.000"_s << QStringList {u"10:00:30.000"_s, u"10:01:00.000"_s, u"10:01:30.000"_s};
    QTest::newRow("quarters") << u"10:50:00.000"_s << QStringList {u"10:15:00.000"_s, u"10:30:00.000"_s, u"10:45:00.000"_s};
}

void TimeScaleTest::marksRoundMoments()
{
    QFETCH(QString, end);
    QFETCH(QStringList, marks);
    const TimeScale scale {moment(u"10:00:03.200"_s), moment(end), 400};

    const QList<Tick> ticks = scale.ticks(100);

    QStringList found;
    for (const Tick &tick : ticks) {
        found.append(tick.moment.toString(u"HH:mm:ss.zzz"_s));
        QCOMPARE(tick.x, scale.xAt(tick.moment));
    }
    QCOMPARE(found, marks);
}

void TimeScaleTest::marksWhereTheReadersClockIsRound()
{
    const QTimeZone zone = QTimeZone::fromSecondsAheadOfUtc(5 * 3600 + 30 * 60);
    const QDateTime begin = QDateTime::fromString(u"2026-03-04T09:00:00+05:30"_s, Qt::ISODate);
    const TimeScale scale {begin.toTimeZone(zone), begin.addSecs(4 * 3600).toTimeZone(zone), 400};

    const QList<Tick> ticks = scale.ticks(100);

    QCOMPARE(ticks.size(), 5);
    for (const Tick &tick : ticks)
        QCOMPARE(tick.moment.time().minute(), 0);
}

void TimeScaleTest::hasNoMarksWithoutRoom()
{
    const QDateTime begin = moment(u"10:00:00"_s);

    QVERIFY((TimeScale {begin, begin, 400}.ticks(100).isEmpty()));
    QVERIFY((TimeScale {begin, begin.addSecs(1), 0}.ticks(100).isEmpty()));
}

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, TimeScaleTest)
#include "timescaletest.moc"
