// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shared/simulatedpractice.h"
#include "http/networktransport.h"
#include "settings/preferences.h"
#include "support/testmain.h"
#include "ui/mainwindow.h"
#include "ui/shared/boxquestions.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QTemporaryDir>

using namespace journeyscope;
using namespace Qt::StringLiterals;

namespace {

/// The window on real sockets, a real simulated tenant and an own home, as the console program wires it.
struct Console {
    QTemporaryDir home;
    Preferences preferences {home.filePath(u"preferences.ini"_s)};
    http::TrafficLog traffic;
    http::NetworkTransport transport {traffic};
    MemorySecretStore secrets;
    ProfileStore profiles {home.filePath(u"profiles.json"_s)};
    SystemClock clock;
    SimulatedPractice practice;
    BoxQuestions questions;
    DebugSession session {{transport, traffic, secrets, profiles, clock}};
    MainWindow window {session, practice, preferences, questions};

    template <typename Widget>
    Widget *find(const char *name)
    {
        return window.findChild<Widget *>(QLatin1StringView(name));
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
};

JOURNEYSCOPE_TEST_MAIN(QApplication, WindowWalkTest)
#include "windowwalktest.moc"
