// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/lanelayout.h"

#include "support/samplediagnosis.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace journeyscope;
using journeyscope::testing::entry;
using journeyscope::testing::moment;

class LaneLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingLiesOnAnythingElse_data();
    void nothingLiesOnAnythingElse();
    void labelsThatFitStandInOneRow();
    void labelsThatMeetGetRowsOfTheirOwn();
    void emptyLooksGiveTheirLabelsUp();
    void nothingLeavesTheRightEdge();
    void aWaitFarAheadRunsOnAndKeepsItsRow();
};

static double labelWidth(const QString &text)
{
    return double(text.size()) * 7;
}

static PlacedEntry named(const LaneLayout &layout, const QList<TimelineEntry> &entries, const QString &what)
{
    for (const PlacedEntry &placed : layout.entries) {
        if (entries.at(placed.entry).what == what)
            return placed;
    }
    qFatal("no entry called %s", qPrintable(what));
}

void LaneLayoutTest::nothingLiesOnAnythingElse_data()
{
    QTest::addColumn<QList<TimelineEntry>>("entries");
    QTest::addColumn<double>("width");

    QList<TimelineEntry> crowd;
    for (int i = 0; i < 12; ++i)
        crowd.append(entry(u"10:00:00"_s, u"10:00:01"_s, Layer::EventMapping, u"At the same moment"_s));
    for (const double width : {300.0, 700.0, 1600.0}) {
        QTest::addRow("refused, %g", width) << testing::refusedWalk() << width;
        QTest::addRow("waiting, %g", width) << testing::waitingWalk() << width;
        QTest::addRow("crowd, %g", width) << crowd << width;
    }
}

void LaneLayoutTest::nothingLiesOnAnythingElse()
{
    QFETCH(QList<TimelineEntry>, entries);
    QFETCH(double, width);

    const LaneLayout layout = layOutLanes(entries, moment(u"10:10:20"_s), width, labelWidth);

    QCOMPARE(layout.entries.size(), entries.size());
    for (const PlacedEntry &one : layout.entries) {
        for (const PlacedEntry &other : layout.entries) {
            if (one.entry >= other.entry || one.layer != other.layer || one.row != other.row)
                continue;
            const QByteArray pair = QByteArray::number(one.entry) + " and " + QByteArray::number(other.entry);
            QVERIFY2(other.x >= one.x + LaneMeasures().mark, pair.constData());
            QVERIFY2(other.x >= one.barEnd, pair.constData());
            QVERIFY2(one.labelWidth == 0 || other.x >= one.labelX + one.labelWidth, pair.constData());
        }
    }
}

void LaneLayoutTest::labelsThatFitStandInOneRow()
{
    const QList<TimelineEntry> entries {
        entry(u"10:00:00"_s, {}, Layer::Authentication, u"Token"_s),
        entry(u"10:00:05"_s, {}, Layer::Authentication, u"Token"_s),
        entry(u"10:00:10"_s, {}, Layer::Authentication, u"Token"_s),
    };

    const LaneLayout layout = layOutLanes(entries, {}, 800, labelWidth);

    QCOMPARE(layout.rowsOf(Layer::Authentication), 1);
    QCOMPARE(layout.rowsOf(Layer::JourneyProcessing), 1);
    QCOMPARE(layout.entries.at(0).labelWidth, 35.0);
}

void LaneLayoutTest::labelsThatMeetGetRowsOfTheirOwn()
{
    const QList<TimelineEntry> entries {
        entry(u"10:00:00"_s, {}, Layer::EventMapping, u"Event definition"_s),
        entry(u"10:00:00.100"_s, {}, Layer::EventMapping, u"Data extension"_s),
        entry(u"10:00:00.900"_s, {}, Layer::EventMapping, u"Event accepted"_s),
    };

    const LaneLayout layout = layOutLanes(entries, {}, 800, labelWidth);

    QCOMPARE(layout.entries.at(0).row, 0);
    QCOMPARE(layout.entries.at(1).row, 1);
    QCOMPARE(layout.entries.at(2).row, 0);
    QCOMPARE(layout.entries.at(0).labelWidth, labelWidth(u"Event definition"_s));
}

void LaneLayoutTest::emptyLooksGiveTheirLabelsUp()
{
    QList<TimelineEntry> entries;
    for (int i = 0; i < 30; ++i) {
        const QDateTime at = moment(u"10:00:00"_s).addSecs(60 * i);
        entries.append({at, at, Layer::JourneyProcessing, u"Look %1"_s.arg(i + 1), TimelineOutcome::Quiet, {}, 0, {}});
    }

    const LaneLayout layout = layOutLanes(entries, {}, 700, labelWidth);

    QCOMPARE(layout.rowsOf(Layer::JourneyProcessing), 1);
    QCOMPARE(layout.entries.at(3).labelWidth, 0.0);
}

void LaneLayoutTest::nothingLeavesTheRightEdge()
{
    const QList<TimelineEntry> entries = testing::refusedWalk();

    const LaneLayout layout = layOutLanes(entries, moment(u"10:10:20"_s), 900, labelWidth);

    for (const PlacedEntry &placed : layout.entries)
        QVERIFY(placed.labelX + placed.labelWidth <= 900);
    QCOMPARE(named(layout, entries, u"Look 5"_s).labelWidth, labelWidth(u"Look 5"_s));
}

void LaneLayoutTest::aWaitFarAheadRunsOnAndKeepsItsRow()
{
    const QList<TimelineEntry> entries = testing::waitingWalk();

    const LaneLayout layout = layOutLanes(entries, moment(u"10:00:20"_s), 900, labelWidth);

    const PlacedEntry wait = named(layout, entries, u"Wait 3 days"_s);
    QVERIFY(wait.runsOn);
    QVERIFY(named(layout, entries, u"Look 2"_s).row != wait.row);
    QVERIFY(!named(layout, entries, u"Token"_s).runsOn);
}

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, LaneLayoutTest)
#include "lanelayouttest.moc"
