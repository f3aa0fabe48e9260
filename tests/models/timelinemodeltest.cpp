// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/timelinemodel.h"

#include "support/modeltext.h"
#include "support/samplediagnosis.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace journeyscope;
using journeyscope::testing::modelText;
using journeyscope::testing::refusedWalk;

class TimelineModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysEverythingInItsTable();
    void tellsMeaningByRoles();
    void tellsTimesInTheReadersZone();
    void keepsRowsThatStay_data();
    void keepsRowsThatStay();
    void findsRowsByExchangeAndCheck();
};

void TimelineModelTest::saysEverythingInItsTable()
{
    TimelineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTimeZone(QTimeZone::UTC);

    const QList<TimelineEntry> walk = refusedWalk();
    model.setEntries({walk.at(0), walk.at(7), walk.at(8)});

    QCOMPARE(modelText(model),
        u"2026-03-04 10:00:00.000 | Authentication | Token | Done | 120 ms | Signed in with 4 scopes, until 4 March 2026, 10:18 UTC.\n"
        "2026-03-04 10:00:03.000 | Journey processing | Not let in: was here before | Refused | - | “Order thanks” (version 3) lets nobody in twice, and the contact had been in it.\n"
        "2026-03-04 10:00:06.700 | Journey processing | Look 1 | Nothing new | 200 ms | Journey history showed nothing new.\n"_s);
    QStringList heads;
    for (int column = 0; column < model.columnCount(); ++column)
        heads.append(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    QCOMPARE(heads, (QStringList {u"Time (UTC)"_s, u"Layer"_s, u"What"_s, u"Outcome"_s, u"Duration"_s, u"Detail"_s}));
}

void TimelineModelTest::tellsMeaningByRoles()
{
    TimelineModel model;
    const QList<TimelineEntry> walk = refusedWalk();
    model.setEntries({walk.at(0), walk.at(7)});

    QCOMPARE(modelText(model, {u"at"_s, u"until"_s, u"what"_s, u"exchange"_s, u"checkId"_s}),
        u"2026-03-04T10:00:00.000Z | 2026-03-04T10:00:00.120Z | Token | 1 | -\n"
        "2026-03-04T10:00:03.000Z | 2026-03-04T10:00:03.000Z | Not let in: was here before | 12 | reentry-none\n"_s);
    QCOMPARE(model.index(1, 0).data(TimelineModel::OutcomeRole).value<TimelineOutcome>(), TimelineOutcome::Refused);
    QCOMPARE(model.index(1, 0).data(TimelineModel::LayerRole).value<Layer>(), Layer::JourneyProcessing);
}

void TimelineModelTest::tellsTimesInTheReadersZone()
{
    TimelineModel model;
    model.setEntries(refusedWalk().first(1));

    model.setTimeZone(QTimeZone("Europe/Berlin"));

    QCOMPARE(model.index(0, TimelineModel::TimeColumn).data().toString(), u"2026-03-04 11:00:00.000"_s);
    QVERIFY(model.headerData(TimelineModel::TimeColumn, Qt::Horizontal, Qt::DisplayRole).toString() != u"Time (UTC)"_s);
}

void TimelineModelTest::keepsRowsThatStay_data()
{
    QTest::addColumn<QList<TimelineEntry>>("after");
    QTest::addColumn<int>("keptAt");

    const QList<TimelineEntry> walk = refusedWalk();
    QList<TimelineEntry> earlier = walk;
    earlier.insert(1, testing::entry(u"10:00:00.130"_s, {}, Layer::EventMapping, u"Found later"_s));
    QList<TimelineEntry> changed = walk;
    changed[5].checkId = u"history-lag-or-expired"_s;
    QTest::newRow("more at the end") << walk + testing::waitingWalk().last(1) << 3;
    QTest::newRow("one before") << earlier << 4;
    QTest::newRow("another one changed") << changed << 3;
    QTest::newRow("fewer") << walk.first(4) << 3;
    QTest::newRow("gone") << QList<TimelineEntry>() << -1;
}

void TimelineModelTest::keepsRowsThatStay()
{
    QFETCH(QList<TimelineEntry>, after);
    QFETCH(int, keptAt);
    TimelineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries(refusedWalk());
    const QPersistentModelIndex kept = model.index(3, 0);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

    model.setEntries(after);

    QCOMPARE(model.entries(), after);
    QCOMPARE(model.rowCount(), int(after.size()));
    QCOMPARE(kept.isValid() ? kept.row() : -1, keptAt);
    QCOMPARE(reset.size(), 0);
}

void TimelineModelTest::findsRowsByExchangeAndCheck()
{
    TimelineModel model;
    model.setEntries(refusedWalk());

    QCOMPARE(model.indexOfExchange(5).row(), 4);
    QCOMPARE(model.indexOfCheck(u"reentry-none"_s).row(), 7);
    QVERIFY(!model.indexOfExchange(0).isValid());
    QVERIFY(!model.indexOfCheck({}).isValid());
}

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, TimelineModelTest)
#include "timelinemodeltest.moc"
