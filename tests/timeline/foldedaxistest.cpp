// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/foldedaxis.h"

#include "support/samplediagnosis.h"
#include "support/testmain.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace journeyscope;
using journeyscope::testing::entry;
using journeyscope::testing::moment;

class FoldedAxisTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTrueToScaleWithoutLongSilences();
    void foldsALongSilence();
    void everyStretchHasTheSameScale();
    void goesThereAndBack();
    void fillsItsWidth();
    void bearsNothingAndOneMoment();
    void endsBeforeAWaitThatIsFarAhead();
    void showsAWaitThatEndsSoon();
};

static QList<QDateTime> moments(const QStringList &times)
{
    QList<QDateTime> result;
    for (const QString &time : times)
        result.append(moment(time));
    return result;
}

void FoldedAxisTest::isTrueToScaleWithoutLongSilences()
{
    const FoldedAxis axis(moments({u"10:00:00"_s, u"10:00:01"_s, u"10:00:02"_s, u"10:00:03"_s, u"10:00:04"_s}), 400, 40);

    QVERIFY(axis.folds().isEmpty());
    QCOMPARE(axis.stretches().size(), 1);
    QVERIFY(qAbs(axis.xAt(moment(u"10:00:01"_s)) - 100) < 0.01);
    QVERIFY(qAbs(axis.xAt(moment(u"10:00:02.500"_s)) - 250) < 0.01);
}

void FoldedAxisTest::foldsALongSilence()
{
    const FoldedAxis axis(moments({u"10:00:00"_s, u"10:00:01"_s, u"10:00:02"_s, u"14:00:00"_s, u"14:00:01"_s}), 400, 40);

    QCOMPARE(axis.folds().size(), 1);
    const Fold fold = axis.folds().first();
    QCOMPARE(fold.begin, moment(u"10:00:02"_s));
    QCOMPARE(fold.duration(), 3h + 59min + 58s);
    QVERIFY(fold.width < 200);
    QCOMPARE(axis.stretches().size(), 2);
    QCOMPARE(axis.stretches().last().scale.begin, moment(u"14:00:00"_s));
    QCOMPARE(axis.stretches().last().x, fold.x + fold.width);
}

void FoldedAxisTest::everyStretchHasTheSameScale()
{
    const FoldedAxis axis(moments({u"10:00:00"_s, u"10:00:01"_s, u"10:00:03"_s, u"14:00:00"_s, u"14:00:02"_s, u"14:00:02.500"_s, u"20:00:00"_s}), 600, 30);

    QVERIFY(axis.stretches().size() > 1);
    QList<double> scales;
    for (const AxisStretch &stretch : axis.stretches())
        scales.append(stretch.scale.width / double(stretch.scale.begin.msecsTo(stretch.scale.end)));
    for (const double scale : std::as_const(scales))
        QVERIFY(qAbs(scale - scales.first()) < scales.first() / 1000);
}

void FoldedAxisTest::goesThereAndBack()
{
    const FoldedAxis axis(moments({u"10:00:00"_s, u"10:00:01"_s, u"10:00:02"_s, u"14:00:00"_s, u"14:00:01"_s}), 400, 40);

    for (const QString &time : {u"10:00:00"_s, u"10:00:00.500"_s, u"12:00:00"_s, u"14:00:00.250"_s, u"14:00:01"_s})
        QVERIFY(qAbs(axis.momentAt(axis.xAt(moment(time))).msecsTo(moment(time))) <= 1);
    QCOMPARE(axis.xAt(moment(u"09:00:00"_s)), 0.0);
    QCOMPARE(axis.xAt(moment(u"20:00:00"_s)), axis.xAt(axis.end()));
}

void FoldedAxisTest::fillsItsWidth()
{
    QStringList times;
    for (int i = 0; i < 60; ++i)
        times.append(QTime(10, i).toString(u"HH:mm:ss"_s));
    times.append(u"23:59:59"_s);

    for (const double width : {50.0, 800.0, 5000.0}) {
        const FoldedAxis axis(moments(times), width, 44);
        QVERIFY(qAbs(axis.xAt(axis.end()) - width) < 0.5);
    }
}

void FoldedAxisTest::bearsNothingAndOneMoment()
{
    QVERIFY(FoldedAxis({}, 100, 10).isEmpty());
    QVERIFY(FoldedAxis({QDateTime()}, 100, 10).isEmpty());
    const FoldedAxis one({moment(u"10:00:00"_s), moment(u"10:00:00"_s)}, 100, 10);
    QCOMPARE(one.xAt(moment(u"10:00:00"_s)), 0.0);
    QCOMPARE(one.momentAt(50), moment(u"10:00:00"_s));
    QVERIFY(one.folds().isEmpty());
}

void FoldedAxisTest::endsBeforeAWaitThatIsFarAhead()
{
    const QList<TimelineEntry> walk = testing::waitingWalk();

    const QDateTime horizon = horizonOf(walk, moment(u"10:00:20"_s));

    QCOMPARE(horizon, moment(u"10:00:20"_s));
    QVERIFY(!momentsOf(walk, moment(u"10:00:20"_s)).contains(moment(u"10:00:04.200"_s).addDays(3)));
}

void FoldedAxisTest::showsAWaitThatEndsSoon()
{
    const QList<TimelineEntry> walk {
        entry(u"10:00:00"_s, {}, Layer::JourneyProcessing, u"Entered"_s),
        entry(u"10:00:01"_s, u"10:01:01"_s, Layer::JourneyProcessing, u"Wait 1 minute"_s, TimelineOutcome::Waiting),
    };

    QCOMPARE(horizonOf(walk, moment(u"10:00:10"_s)), moment(u"10:01:01"_s));
}

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, FoldedAxisTest)
#include "foldedaxistest.moc"
