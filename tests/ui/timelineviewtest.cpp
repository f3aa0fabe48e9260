// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/timelinemodel.h"
#include "support/samplediagnosis.h"
#include "support/testmain.h"
#include "ui/shared/colourscheme.h"
#include "ui/shared/selection.h"
#include "ui/timeline/timelinepanel.h"
#include "ui/timeline/timelinetable.h"
#include "ui/timeline/timelineview.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QHelpEvent>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace journeyscope;
using journeyscope::testing::entry;
using journeyscope::testing::moment;
using journeyscope::testing::refusedWalk;
using journeyscope::testing::waitingWalk;

class TimelineViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEntryCanBePointedAt_data();
    void everyEntryCanBePointedAt();
    void arrowsMoveTheSelectionThroughTime();
    void upAndDownChangeTheLane();
    void tableAndViewShareOneSelection();
    void choosesWhatTheRestOfTheWindowChooses();
    void leavesAloneWhatWasChosenElsewhere();
    void aNewLookKeepsWhatIsSelected();
    void showsTextFromOutsideLetterByLetter();
    void isReadByScreenReaders();
    void zoomKeepsTheSelectionInSight();
    void isEmptyAndNarrowWithoutHarm();
    void canBeLookedAt_data();
    void canBeLookedAt();
};

static QList<TimelineEntry> longWalk()
{
    QList<TimelineEntry> walk = refusedWalk().first(7);
    walk.prepend(entry(u"10:00:00.000"_s, {}, Layer::JourneyProcessing, u"Entered Order thanks"_s, TimelineOutcome::Done, u"The contact entered “Order thanks” (version 2)."_s, 9, u"reentry-none"_s));
    walk[0].at = walk[0].until = walk[0].at.addDays(-21);
    for (int i = 0; i < 18; ++i) {
        const QDateTime at = moment(u"10:00:06"_s).addSecs(i < 4 ? 5 << i : 60 * (i - 2));
        walk.append({at, at.addMSecs(180), Layer::JourneyProcessing, u"Look %1"_s.arg(i + 1), i == 6 ? TimelineOutcome::Failed : TimelineOutcome::Quiet, {}, 20u + i, {}});
    }
    walk.append(entry(u"10:20:01.620"_s, {}, Layer::JourneyProcessing, u"Silence becomes proof"_s, TimelineOutcome::Waiting, u"Before that, silence proves nothing."_s));
    return walk;
}

void TimelineViewTest::everyEntryCanBePointedAt_data()
{
    QTest::addColumn<QList<TimelineEntry>>("walk");
    QTest::addColumn<QSize>("size");

    QTest::newRow("refused") << refusedWalk() << QSize(1100, 260);
    QTest::newRow("waiting") << waitingWalk() << QSize(1100, 260);
    QTest::newRow("long") << longWalk() << QSize(1300, 300);
    QTest::newRow("narrow") << refusedWalk() << QSize(560, 340);
}

void TimelineViewTest::everyEntryCanBePointedAt()
{
    QFETCH(QList<TimelineEntry>, walk);
    QFETCH(QSize, size);
    TimelineModel model;
    model.setEntries(walk);
    TimelineView view;
    view.resize(size);
    view.setModel(&model);
    view.setNow(moment(u"10:10:20"_s));
    view.show();

    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, TimelineModel::WhatColumn);
        view.scrollTo(index);
        const QRect place = view.visualRect(index);
        QVERIFY2(place.width() >= 14, qPrintable(walk.at(row).what));
        QCOMPARE(view.indexAt(QPoint(place.left() + 8, place.center().y())).row(), row);
    }
    QVERIFY(!view.indexAt(QPoint(2, 2)).isValid());
}

void TimelineViewTest::arrowsMoveTheSelectionThroughTime()
{
    TimelineModel model;
    model.setEntries(refusedWalk());
    TimelineView view;
    view.resize(900, 260);
    view.setModel(&model);
    view.show();
    view.setFocus();

    view.setCurrentIndex(model.index(0, TimelineModel::WhatColumn));
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.selectionModel()->selectedRows().first().row(), 2);

    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(view.selectionModel()->selectedRows().first().row(), 1);
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.currentIndex().row(), model.rowCount() - 1);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.currentIndex().row(), model.rowCount() - 1);
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.currentIndex().row(), 0);
}

void TimelineViewTest::upAndDownChangeTheLane()
{
    TimelineModel model;
    model.setEntries(refusedWalk());
    TimelineView view;
    view.resize(900, 260);
    view.setModel(&model);
    view.setCurrentIndex(model.index(0, TimelineModel::WhatColumn));
    const auto lane = [&view] { return view.currentIndex().data(TimelineModel::LayerRole).value<Layer>(); };

    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(lane(), Layer::EventMapping);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(lane(), Layer::JourneyProcessing);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(lane(), Layer::JourneyProcessing);
    QTest::keyClick(&view, Qt::Key_Up);
    QCOMPARE(lane(), Layer::EventMapping);
}

void TimelineViewTest::tableAndViewShareOneSelection()
{
    TimelinePanel panel;
    panel.setEntries(refusedWalk());
    panel.show();
    auto *view = panel.findChild<TimelineView *>(u"timelineView"_s);
    auto *table = panel.findChild<TimelineTable *>(u"timelineTable"_s);

    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(4, TimelineModel::WhatColumn)).center());
    QCOMPARE(table->selectionModel()->selectedRows().value(0).row(), 4);

    panel.tableAction()->trigger();
    QVERIFY(panel.showsTable());
    QVERIFY(table->isVisible() && !view->isVisible());
    table->setCurrentIndex(table->model()->index(2, 0));
    panel.tableAction()->trigger();
    QCOMPARE(view->currentIndex().row(), 2);
}

void TimelineViewTest::choosesWhatTheRestOfTheWindowChooses()
{
    Selection selection;
    TimelinePanel panel;
    panel.setEntries(refusedWalk());
    panel.follow(selection);
    auto *view = panel.findChild<TimelineView *>(u"timelineView"_s);
    QSignalSpy changed(&selection, &Selection::changed);

    selection.select(5, {});
    QCOMPARE(view->currentIndex().row(), 4);
    QCOMPARE(changed.size(), 1);

    view->setCurrentIndex(view->model()->index(7, TimelineModel::WhatColumn));
    QCOMPARE(selection.exchange(), 12u);
    QCOMPARE(selection.checkId(), u"reentry-none"_s);
    QCOMPARE(view->currentIndex().row(), 7);

    selection.clear();
    QVERIFY(!view->selectionModel()->hasSelection());
}

void TimelineViewTest::leavesAloneWhatWasChosenElsewhere()
{
    Selection selection;
    TimelinePanel panel;
    panel.follow(selection);
    panel.setEntries(refusedWalk());

    selection.select(5, u"a-check-of-no-row"_s);
    QCOMPARE(selection.checkId(), u"a-check-of-no-row"_s);

    panel.setEntries(refusedWalk().mid(5)); // the chosen row goes
    QCOMPARE(selection.exchange(), 5u);
    QCOMPARE(selection.checkId(), u"a-check-of-no-row"_s);
}

void TimelineViewTest::aNewLookKeepsWhatIsSelected()
{
    TimelinePanel panel;
    panel.setEntries(refusedWalk().first(9));
    auto *view = panel.findChild<TimelineView *>(u"timelineView"_s);
    view->setCurrentIndex(view->model()->index(3, TimelineModel::WhatColumn));

    panel.setEntries(refusedWalk());

    QCOMPARE(view->model()->rowCount(), 13);
    QCOMPARE(view->selectionModel()->selectedRows().value(0).row(), 3);
    QCOMPARE(view->laneLayout().entries.size(), 13);
}

void TimelineViewTest::showsTextFromOutsideLetterByLetter()
{
    TimelineModel model;
    model.setEntries({entry(u"10:00:00"_s, {}, Layer::Authentication, u"<b>Token</b>"_s, TimelineOutcome::Done, u"<img src=x>"_s)});
    TimelineView view;
    view.resize(900, 260);
    view.setModel(&model);
    view.show();
    const QPoint point = view.visualRect(model.index(0, TimelineModel::WhatColumn)).center();

    QHelpEvent help(QEvent::ToolTip, point, view.viewport()->mapToGlobal(point));
    QApplication::sendEvent(view.viewport(), &help);

    QVERIFY(QToolTip::text().contains("&lt;b&gt;Token&lt;/b&gt;"_L1));
    QVERIFY(QToolTip::text().contains("&lt;img"_L1));
}

void TimelineViewTest::isReadByScreenReaders()
{
    TimelineModel model;
    model.setEntries(refusedWalk());
    TimelineView view;
    view.setModel(&model);
    view.setTimeZone(QTimeZone::UTC);
    view.setCurrentIndex(model.index(7, TimelineModel::WhatColumn));

    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(interface);
    QCOMPARE(interface->text(QAccessible::Name), u"Timeline"_s);
    QCOMPARE(view.accessibleDescription(),
        u"Not let in: was here before\nJourney processing – Refused\n2026-03-04 10:00:03.000 UTC\n"
        "“Order thanks” (version 3) lets nobody in twice, and the contact had been in it."_s);
    QCOMPARE(interface->text(QAccessible::Value), view.accessibleDescription());
}

void TimelineViewTest::zoomKeepsTheSelectionInSight()
{
    TimelineModel model;
    model.setEntries(refusedWalk());
    TimelineView view;
    view.resize(700, 260);
    view.setModel(&model);
    view.show();
    view.setCurrentIndex(model.index(12, TimelineModel::WhatColumn));

    QTest::keySequence(&view, QKeySequence(QKeySequence::ZoomIn));
    QTest::keySequence(&view, QKeySequence(QKeySequence::ZoomIn));

    QVERIFY(view.zoom() > 2);
    QVERIFY(view.horizontalScrollBar()->maximum() > 0);
    QVERIFY(view.viewport()->rect().intersects(view.visualRect(view.currentIndex())));
}

void TimelineViewTest::isEmptyAndNarrowWithoutHarm()
{
    TimelineModel model;
    TimelineView view;
    view.setEmptyText(u"Nothing yet."_s);
    view.setModel(&model);
    view.resize(60, 40);
    view.show();
    QVERIFY(!view.grab().isNull());
    QTest::keyClick(&view, Qt::Key_Down);
    QVERIFY(!view.currentIndex().isValid());

    model.setEntries(refusedWalk());
    QVERIFY(!view.grab().isNull());
    model.setEntries({});
    QVERIFY(!view.grab().isNull());
}

void TimelineViewTest::canBeLookedAt_data()
{
    QTest::addColumn<QList<TimelineEntry>>("walk");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<ColourScheme>("scheme");
    QTest::addColumn<bool>("table");

    for (const auto &[scheme, name] : {std::pair {ColourScheme::Light, "light"}, std::pair {ColourScheme::Dark, "dark"}}) {
        QTest::addRow("refused-%s", name) << refusedWalk() << QSize(1200, 236) << scheme << false;
        QTest::addRow("waiting-%s", name) << waitingWalk() << QSize(1200, 236) << scheme << false;
        QTest::addRow("long-%s", name) << longWalk() << QSize(1400, 236) << scheme << false;
        QTest::addRow("narrow-%s", name) << refusedWalk() << QSize(640, 300) << scheme << false;
        QTest::addRow("empty-%s", name) << QList<TimelineEntry>() << QSize(900, 200) << scheme << false;
        QTest::addRow("table-%s", name) << refusedWalk() << QSize(1200, 330) << scheme << true;
    }
}

/// Leaves pictures beside the test, because their look is judged by eye; what can be counted is that something is drawn in more
/// than two colours.
void TimelineViewTest::canBeLookedAt()
{
    QFETCH(QList<TimelineEntry>, walk);
    QFETCH(QSize, size);
    QFETCH(ColourScheme, scheme);
    QFETCH(bool, table);
    useColourScheme(scheme);
    TimelinePanel panel;
    panel.setEntries(walk);
    panel.setNow(walk.isEmpty() ? QDateTime() : moment(walk.size() == 13 && walk.last().exchange == 9 ? u"10:00:20"_s : u"10:10:20"_s));
    if (walk.size() > 20)
        panel.setNow(moment(u"10:16:10"_s));
    panel.showTable(table);
    panel.resize(size);
    panel.show();
    auto *view = panel.findChild<TimelineView *>(u"timelineView"_s);
    if (walk.size() > 5)
        view->setCurrentIndex(view->model()->index(4, TimelineModel::WhatColumn));
    panel.setFocus();
    QCoreApplication::processEvents();

    const QImage picture = panel.grab().toImage();
    QVERIFY(picture.save(QDir(QCoreApplication::applicationDirPath()).filePath(u"timeline-%1.png"_s.arg(QLatin1StringView(QTest::currentDataTag())))));

    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); y += 3) {
        for (int x = 0; x < picture.width(); x += 3)
            colours.insert(picture.pixel(x, y));
    }
    QVERIFY(colours.size() > 2);
    useColourScheme(ColourScheme::System);
}

JOURNEYSCOPE_TEST_MAIN(QApplication, TimelineViewTest)
#include "timelineviewtest.moc"
