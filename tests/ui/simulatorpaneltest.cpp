// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulator/simulatorpanel.h"
#include "sampledvalues.h"
#include "smalltenant.h"
#include "support/testmain.h"

#include <BreezeIcons>

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMimeData>
#include <QSignalSpy>
#include <QSlider>
#include <QUrl>

using namespace journeyscope;
using namespace journeyscope::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The panel in a window of its own, over a tenant that only keeps what it is told.
struct Shelf {
    FakePractice practice;
    QMainWindow window;
    SimulatorPanel panel{practice};

    Shelf()
    {
        window.addDockWidget(Qt::RightDockWidgetArea, &panel);
        window.resize(500, 900);
        window.show();
    }

    void run()
    {
        practice.fake.running = true;
        panel.showState(u"small"_s, {});
    }
    template <typename Widget>
    Widget *find(const char *name)
    {
        return panel.findChild<Widget *>(QLatin1StringView(name));
    }
    void press(const char *name) { find<QAbstractButton>(name)->click(); }
    QString text(const char *name) { return find<QLabel>(name)->text(); }
};

} // namespace

class SimulatorPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { BreezeIcons::initIcons(); }

    void stoppedOffersAStartAndNothingElse()
    {
        Shelf shelf;
        QSignalSpy starts(&shelf.panel, &SimulatorPanel::startRequested);

        QCOMPARE(shelf.find<QWidget>("simulatorState")->accessibleName(), u"Stopped"_s);
        QVERIFY(!shelf.find<QWidget>("clockPanel")->isEnabled());
        QVERIFY(!shelf.find<QWidget>("faultList")->isEnabled());
        QVERIFY(!shelf.find<QWidget>("stopSimulatorButton")->isEnabled());
        QVERIFY(!shelf.find<QWidget>("resetSimulatorButton")->isEnabled());
        QCOMPARE(shelf.text("simulatedTenantSays"), u"One event and one journey."_s);
        shelf.press("startSimulatorButton");
        QCOMPARE(starts, QList<QVariantList>{{u"small"_s}});
    }

    void anyPieceOfATitleFindsTheTenant()
    {
        Shelf shelf;
        auto *const list = shelf.find<QComboBox>("simulatedTenants");
        const QString title = list->itemText(0);

        list->completer()->setCompletionPrefix(title.sliced(title.size() / 2).toUpper());
        QCOMPARE(list->completer()->currentCompletion(), title);
    }

    void textThatNamesNoTenantGivesWay()
    {
        Shelf shelf;
        auto *const list = shelf.find<QComboBox>("simulatedTenants");
        const QString title = list->itemText(0);

        list->lineEdit()->setText(u"no such tenant"_s);
        QTest::keyClick(list->lineEdit(), Qt::Key_Return);
        QCOMPARE(list->currentText(), title);
        QCOMPARE(list->count(), list->findText(title) + 1);
    }

    void runningCanBeStoppedAndResetButNotStartedAgain()
    {
        Shelf shelf;
        shelf.run();
        QSignalSpy stops(&shelf.panel, &SimulatorPanel::stopRequested);
        QSignalSpy resets(&shelf.panel, &SimulatorPanel::resetRequested);

        QCOMPARE(shelf.find<QWidget>("simulatorState")->accessibleName(), u"Running"_s);
        QVERIFY(!shelf.find<QWidget>("startSimulatorButton")->isEnabled());
        shelf.press("stopSimulatorButton");
        shelf.press("resetSimulatorButton");
        QCOMPARE(stops.size(), 1);
        QCOMPARE(resets.size(), 1);
    }

    void realTenantIsExplainedAndLeftAlone()
    {
        Shelf shelf;
        shelf.run();
        shelf.press("faultSwitch-slow");
        shelf.practice.fake.running = false;
        shelf.practice.fake.cards[1].isOn = false;
        shelf.panel.showState({}, u"Shop"_s);

        QVERIFY(shelf.text("simulatorExplanation").contains(u"“Shop”, a real tenant"_s));
        QVERIFY(!shelf.find<QWidget>("clockPanel")->isEnabled());
        QVERIFY(!shelf.find<QWidget>("faultList")->isEnabled());
        QVERIFY(!shelf.find<QWidget>("allFaultsOffButton")->isEnabled());
        QVERIFY(!shelf.find<QWidget>("stopSimulatorButton")->isEnabled());
    }

    void buttonsMoveTheClock_data()
    {
        QTest::addColumn<QByteArray>("button");
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("an hour") << "addHourButton"_ba << qint64(3600);
        QTest::newRow("a day") << "addDayButton"_ba << qint64(86400);
        QTest::newRow("a week") << "addWeekButton"_ba << qint64(7 * 86400);
    }

    void buttonsMoveTheClock()
    {
        QFETCH(QByteArray, button);
        QFETCH(qint64, seconds);
        Shelf shelf;
        shelf.run();
        QSignalSpy moves(&shelf.panel, &SimulatorPanel::clockMoved);
        const QString before = shelf.text("tenantTime");

        shelf.press(button.constData());

        QCOMPARE(shelf.practice.fake.time, FakeControl::beginning().addSecs(seconds));
        QCOMPARE(moves.size(), 1);
        QVERIFY(shelf.text("tenantTime") != before);
    }

    void sliderChoosesADistanceAndTheButtonGoesIt()
    {
        Shelf shelf;
        shelf.run();
        auto *slider = shelf.find<QSlider>("clockSlider");
        const auto *move = shelf.find<QAbstractButton>("moveClockButton");
        QVERIFY(!move->isEnabled());

        slider->setValue(1);
        QVERIFY(move->text().contains(u"1 minute"_s));
        slider->setValue(slider->maximum());
        QVERIFY(move->text().contains(u"30 days"_s));
        QCOMPARE(shelf.practice.fake.time, FakeControl::beginning()); // choosing moves nothing
        shelf.press("moveClockButton");

        QCOMPARE(shelf.practice.fake.time, FakeControl::beginning().addDays(30));
        QCOMPARE(slider->value(), 0);
        QVERIFY(!move->isEnabled());
    }

    void sliderReachesFartherWithEveryStep()
    {
        Shelf shelf;
        shelf.run();
        auto *slider = shelf.find<QSlider>("clockSlider");
        QDateTime before = shelf.practice.fake.time;
        std::chrono::milliseconds last{0};
        for (int step = 1; step <= slider->maximum(); ++step) {
            slider->setValue(step);
            shelf.press("moveClockButton");
            const auto distance = shelf.practice.fake.time - before;
            QVERIFY(distance > last);
            last = distance;
            before = shelf.practice.fake.time;
        }
    }

    void clockIsShownAsTimePasses()
    {
        Shelf shelf;
        shelf.run();
        const QString before = shelf.text("tenantTime");
        shelf.practice.fake.advance(90s);

        QTRY_VERIFY(shelf.text("tenantTime") != before);
    }

    void speedIsChosen_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<double>("rate");
        QTest::newRow("still") << u"Stands still"_s << 0.0;
        QTest::newRow("minute") << u"60×, a minute every second"_s << 60.0;
        QTest::newRow("hour") << u"3600×, an hour every second"_s << 3600.0;
    }

    void speedIsChosen()
    {
        QFETCH(QString, words);
        QFETCH(double, rate);
        Shelf shelf;
        shelf.run();
        auto *rates = shelf.find<QComboBox>("clockRate");
        QCOMPARE(rates->currentText(), u"Real time"_s);
        const int index = rates->findText(words);
        rates->setCurrentIndex(index);
        Q_EMIT rates->activated(index);

        QCOMPARE(shelf.practice.fake.rate, rate);
    }

    void cardsSwitchFaults()
    {
        Shelf shelf;
        shelf.run();
        shelf.press("faultSwitch-slow");

        QVERIFY(shelf.practice.fake.cards.at(1).isOn);
        QVERIFY(!shelf.practice.fake.cards.at(0).isOn);
        QCOMPARE(shelf.text("faultCount"), u"1 on"_s);
        shelf.press("faultSwitch-broken");
        shelf.press("allFaultsOffButton");
        QVERIFY(!shelf.practice.fake.cards.at(0).isOn);
        QVERIFY(!shelf.practice.fake.cards.at(1).isOn);
        QVERIFY(!shelf.find<QAbstractButton>("faultSwitch-slow")->isChecked());
    }

    void refusedFaultIsSaidAndStaysOff()
    {
        Shelf shelf;
        shelf.run();
        shelf.practice.fake.refusal = u"The fault names no call."_s;
        QSignalSpy failures(&shelf.panel, &SimulatorPanel::failed);
        shelf.press("faultSwitch-broken");

        QCOMPARE(failures, QList<QVariantList>{{u"The fault names no call."_s}});
        QVERIFY(!shelf.find<QAbstractButton>("faultSwitch-broken")->isChecked());
    }

    void keysSwitchFaults()
    {
        Shelf shelf;
        shelf.run();
        QVERIFY(QTest::qWaitForWindowActive(&shelf.window));
        QTest::keyClick(&shelf.window, Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);

        QTRY_VERIFY(shelf.practice.fake.cards.at(1).isOn);
    }

    void droppedFileIsStarted()
    {
        Shelf shelf;
        QSignalSpy starts(&shelf.panel, &SimulatorPanel::startRequested);
        QMimeData dragged;
        dragged.setUrls({QUrl::fromLocalFile(u"/tenants/mine.json"_s)});
        QDropEvent drop({10, 10}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        static_cast<QObject &>(shelf.panel).event(&drop); // sent through the application it would need a real drag

        QCOMPARE(starts, QList<QVariantList>{{u"/tenants/mine.json"_s}});
    }

    void everythingThatTakesTheFocusHasAName()
    {
        Shelf shelf;
        shelf.run();

        QCOMPARE(namelessWidgets(shelf.window), QStringList());
        for (const QAbstractButton *button : shelf.panel.widget()->findChildren<QAbstractButton *>())
            QVERIFY2(
                !button->objectName().isEmpty() && !button->accessibleName().isEmpty(), qPrintable(button->text()));
    }
};

JOURNEYSCOPE_TEST_MAIN(QApplication, SimulatorPanelTest)
#include "simulatorpaneltest.moc"
