// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shared/practiceclock.h"
#include "app/shared/simulatedpractice.h"
#include "http/networktransport.h"
#include "models/eventdefinitionsmodel.h"
#include "settings/preferences.h"
#include "support/testmain.h"
#include "ui/mainwindow.h"
#include "ui/shared/boxquestions.h"

#include <QCoroTask>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSlider>
#include <QTemporaryDir>

using namespace journeyscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The window on real sockets, a real simulated tenant and an own home, as the console program wires it.
struct Console {
    QTemporaryDir home;
    Preferences preferences {home.filePath(u"preferences.ini"_s)};
    SimulatedPractice practice;
    PracticeClock clock {practice};
    http::TrafficLog traffic;
    http::NetworkTransport transport {traffic, &clock};
    MemorySecretStore secrets;
    ProfileStore profiles {home.filePath(u"profiles.json"_s)};
    BoxQuestions questions;
    DebugSession session {{transport, traffic, secrets, profiles, clock}};
    MainWindow window {session, practice, preferences, questions};

    /// Lets what is under way come to its end, because it speaks with the tenant, which goes with the console.
    ~Console()
    {
        session.stop();
        (void)QTest::qWaitFor([this] { return !session.isBusy() && !session.definitionsLoading(); }, 5000);
        QTest::qWait(30);
    }

    template <typename Widget>
    Widget *find(const char *name)
    {
        return window.findChild<Widget *>(QLatin1StringView(name));
    }
    void trigger(const char *name) { find<QAction>(name)->trigger(); }
    void press(const char *name) { find<QAbstractButton>(name)->click(); }
    bool hasDiagnosed() { return session.diagnosis() && !session.isBusy(); }
    VerdictOutcome outcome() { return session.diagnosis()->verdict.outcome; }

    /// As far as an injection can be made: the tenant @p id is running and its event is chosen.
    bool begin(const QString &id)
    {
        window.show();
        return window.startPractice(id) && chooseSuggested();
    }
    bool chooseSuggested()
    {
        if (!QTest::qWaitFor([this] { return !session.definitions().isEmpty() && !session.definitionsLoading(); }))
            return false;
        auto *list = find<QAbstractItemView>("definitionList");
        const QModelIndexList found = list->model()->match(
            list->model()->index(0, 0), EventDefinitionsModel::KeyRole, window.walk()->definition.text(), 1, Qt::MatchExactly);
        list->setCurrentIndex(found.value(0));
        return QTest::qWaitFor([this] { return !session.contract().fields.isEmpty() && !session.journeys().isEmpty(); });
    }
    /// Grace, whom nobody has sent an event for, instead of whoever the file suggests.
    void writeFor(const QString &contact)
    {
        QString text = window.walk()->payload;
        text.replace(window.walk()->contact.text(), contact);
        find<QPlainTextEdit>("payloadEditor")->setPlainText(text);
    }
    /// The widget's own way to what a mouse does with it.
    void chooseRate(const QString &words)
    {
        auto *rates = find<QComboBox>("clockRate");
        rates->setCurrentIndex(rates->findText(words));
        Q_EMIT rates->activated(rates->currentIndex());
    }
};

} // namespace

/// The whole walk through the real window, found by object names.
class WindowWalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeClicksEndInAVerdictAndATimeline()
    {
        Console console;
        console.window.show();

        console.find<QComboBox>("tenantSwitch")->setCurrentIndex(0);
        auto *definitions = console.find<QAbstractItemView>("definitionList");
        QTRY_VERIFY(definitions->model()->rowCount() > 3);
        definitions->setCurrentIndex(definitions->model()->match(definitions->model()->index(0, 0), Qt::DisplayRole, u"Order placed"_s).value(0));
        QTRY_VERIFY(!console.session.contract().fields.isEmpty());
        console.find<QAction>("skeletonAction")->trigger();
        QTRY_VERIFY(console.session.payloadText().contains(u"OrderId"_s));
        QTRY_VERIFY(console.find<QAction>("injectAction")->isEnabled());
        console.find<QAction>("injectAction")->trigger();

        QTRY_VERIFY_WITH_TIMEOUT(console.session.diagnosis() && !console.session.isBusy(), 30'000);
        QCOMPARE(console.session.injection()->state, DeliveryState::Accepted);
        QVERIFY2(console.session.diagnosis()->verdict.outcome == VerdictOutcome::Entered, qPrintable(console.session.diagnosis()->verdict.sentence));
        QVERIFY(console.find<QLabel>("verdictSentence")->text().contains(u"entered"_s));
        QVERIFY(console.session.timeline().size() > 8);
        QVERIFY(console.find<QWidget>("timelineView")->isVisible());
    }

    void movedClockLetsThePersonMoveOn()
    {
        Console console;
        QVERIFY(console.begin(u"waiting-by-design"_s));
        QVERIFY(!console.find<QWidget>("simulatorPanel")->isVisible());
        console.trigger("simulatorAction");
        QVERIFY(console.find<QWidget>("simulatorPanel")->isVisible());
        console.writeFor(u"0031-grace"_s);
        QTRY_VERIFY(console.find<QAction>("injectAction")->isEnabled());
        console.trigger("injectAction");
        QTRY_VERIFY_WITH_TIMEOUT(console.hasDiagnosed(), 30'000);
        QVERIFY2(console.outcome() == VerdictOutcome::Waiting, qPrintable(console.session.diagnosis()->verdict.sentence));

        console.find<QSlider>("clockSlider")->setValue(14);
        QVERIFY(console.find<QAbstractButton>("moveClockButton")->text().contains(u"3 days"_s));
        console.press("moveClockButton");
        console.press("addHourButton");
        console.trigger("diagnoseAction");

        QTRY_VERIFY_WITH_TIMEOUT(console.hasDiagnosed() && console.outcome() != VerdictOutcome::Waiting, 30'000);
        QVERIFY2(console.outcome() == VerdictOutcome::Entered, qPrintable(console.session.diagnosis()->verdict.sentence));
    }

    void clockThatStandsStillIsNotWaitedFor()
    {
        Console console;
        QVERIFY(console.begin(u"all-goes-well"_s));
        console.trigger("simulatorAction");
        console.chooseRate(u"Stands still"_s);
        QTRY_VERIFY(console.find<QAction>("injectAction")->isEnabled());
        console.trigger("injectAction");

        QTRY_VERIFY_WITH_TIMEOUT(console.hasDiagnosed(), 10'000);
        const QDateTime standing = console.practice.now();
        QCOMPARE(console.clock.now(), standing);
        console.press("addHourButton");
        console.trigger("diagnoseAction");
        QTRY_VERIFY_WITH_TIMEOUT(console.hasDiagnosed() && console.outcome() == VerdictOutcome::Entered, 10'000);
    }

    void waitingIsShortWhereTimeRunsFast()
    {
        Console console;
        QVERIFY(console.window.startPractice(u"all-goes-well"_s));
        console.chooseRate(u"3600×, an hour every second"_s);
        const QDateTime before = console.clock.now();

        QVERIFY(QCoro::waitFor(console.clock.sleep(1h, {})));
        QVERIFY(before.secsTo(console.practice.now()) >= 3600);
        console.chooseRate(u"Stands still"_s);
        QVERIFY(!QCoro::waitFor(console.clock.sleep(1h, {})));
    }

    void faultCardIsSeenByTheNextActionAndResetEndsIt()
    {
        Console console;
        console.session.setPatience(0s);
        QVERIFY(console.begin(u"all-goes-well"_s));
        console.trigger("simulatorAction");
        console.press("faultSwitch-event-server-error");
        QTRY_VERIFY(console.find<QAction>("injectAction")->isEnabled());
        console.trigger("injectAction");
        QTRY_VERIFY_WITH_TIMEOUT(console.session.injection() && console.session.injection()->seen.status == 500, 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(console.hasDiagnosed(), 30'000);
        QVERIFY(console.outcome() != VerdictOutcome::Entered);

        console.press("addWeekButton");
        console.press("resetSimulatorButton");
        QVERIFY(!console.session.diagnosis());
        QVERIFY(!console.find<QAbstractButton>("faultSwitch-event-server-error")->isChecked());
        QVERIFY(std::abs(console.practice.now().secsTo(QDateTime::currentDateTimeUtc())) < 60);
        console.session.setPatience(30s);
        QVERIFY(console.chooseSuggested());
        QTRY_VERIFY(console.find<QAction>("injectAction")->isEnabled());
        console.trigger("injectAction");
        QTRY_VERIFY_WITH_TIMEOUT(console.hasDiagnosed() && console.outcome() == VerdictOutcome::Entered, 30'000);
    }

    void tenantsOwnTroubleCanBeSwitchedOff()
    {
        Console console;
        console.window.show();
        QVERIFY(console.window.startPractice(u"rate-limited"_s));
        auto *own = console.find<QAbstractButton>("faultSwitch-own-faults");
        QVERIFY(own && own->isChecked());
        own->click();

        console.trigger("reloadAction");
        QTRY_VERIFY(!console.session.definitions().isEmpty());
    }

    void everyFaultCardIsUnderstoodByTheSimulator()
    {
        Console console;
        QVERIFY(console.window.startPractice(u"all-goes-well"_s));
        const QList<FaultCard> cards = console.practice.faultCards();
        QVERIFY(cards.size() > 5);
        for (const FaultCard &card : cards) {
            const Result<void> switched = console.practice.switchFault(card.id, true);
            QVERIFY2(switched, qPrintable(card.id));
            QVERIFY2(!card.title.isEmpty() && card.sentence.endsWith(u'.'), qPrintable(card.id));
        }
        QCOMPARE(console.practice.running()->faultCount(), int(cards.size()));
    }

    void mistakeInAFileIsSaidAndThePreviousTenantStays()
    {
        Console console;
        QVERIFY(console.begin(u"all-goes-well"_s));
        const QString broken = console.home.filePath(u"broken.json"_s);
        QFile file(broken);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\n  \"title\": 7,\n");
        file.close();

        QVERIFY(!console.window.startPractice(broken));

        const QString said = console.find<QWidget>("messageStrip")->accessibleDescription();
        QVERIFY2(said.contains(u"broken.json"_s), qPrintable(said));
        QVERIFY(console.practice.isRunning());
        QVERIFY(console.window.walk());
        QCOMPARE(console.find<QComboBox>("tenantSwitch")->currentIndex(), 0);
        QCOMPARE(console.window.walk()->tenant.id, u"all-goes-well"_s);
        QCOMPARE(console.find<QWidget>("simulatorState")->accessibleName(), u"Running"_s);
        console.trigger("reloadAction");
        QTRY_VERIFY(!console.session.definitionsLoading());
        QVERIFY(!console.session.definitions().isEmpty());
    }

    void fileOfOnesOwnIsOfferedLikeTheOthers()
    {
        Console console;
        console.window.show();
        const QString mine = console.home.filePath(u"mine.json"_s);
        QVERIFY(QFile::copy(u":/scenarios/reentry-none.json"_s, mine));

        QVERIFY(console.window.startPractice(mine));

        QCOMPARE(console.find<QComboBox>("tenantSwitch")->currentIndex(), console.find<QComboBox>("tenantSwitch")->count() - 1);
        QCOMPARE(console.find<QComboBox>("simulatedTenants")->currentData().toString(), mine);
        QTRY_VERIFY(!console.session.definitions().isEmpty());
    }

    void stoppedTenantIsNobodysTenant()
    {
        Console console;
        QVERIFY(console.begin(u"all-goes-well"_s));
        QVERIFY(console.find<QWidget>("simulatorButton")->isVisible());
        console.trigger("simulatorAction");
        console.press("stopSimulatorButton");

        QVERIFY(!console.practice.isRunning());
        QVERIFY(!console.session.profile());
        QCOMPARE(console.find<QComboBox>("tenantSwitch")->currentIndex(), -1);
        QCOMPARE(console.find<QWidget>("simulatorState")->accessibleName(), u"Stopped"_s);
        QCOMPARE(console.find<QWidget>("definitionsEmpty")->accessibleName(), u"No tenant chosen"_s);
        QVERIFY(!console.find<QWidget>("simulatorButton")->isVisible());
        console.press("startSimulatorButton");
        QTRY_VERIFY(!console.session.definitions().isEmpty());
    }
};

JOURNEYSCOPE_TEST_MAIN(QApplication, WindowWalkTest)
#include "windowwalktest.moc"
