// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"
#include "sampledvalues.h"
#include "support/testmain.h"

#include <BreezeIcons>
#include <KCommandBar>

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace journeyscope;
using namespace journeyscope::testing;
using namespace Qt::StringLiterals;

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { BreezeIcons::initIcons(); }

    void firstStartSaysWhatToDo()
    {
        Desk desk;

        QVERIFY(desk.find<QWidget>("definitionsEmpty")->isVisible());
        QCOMPARE(desk.find<QWidget>("definitionsEmpty")->accessibleName(), u"No tenant chosen"_s);
        QVERIFY(!desk.find<QPushButton>("injectButton")->isEnabled());
        QVERIFY(!desk.find<QPushButton>("diagnoseButton")->isEnabled());
    }

    void tenantSwitchNamesTheKindInWords()
    {
        Desk desk;
        const auto *tenants = desk.find<QComboBox>("tenantSwitch");

        QCOMPARE(tenants->itemText(0), u"A small tenant · SIMULATED"_s);
        QCOMPARE(tenants->currentIndex(), -1);
    }

    void threeClicksLeadToAVerdict()
    {
        Desk desk;
        desk.find<QComboBox>("tenantSwitch")->setCurrentIndex(0);
        QTRY_COMPARE(desk.definitions()->model()->rowCount(), 1);
        QVERIFY(desk.find<QLabel>("definitionName"));
        QCOMPARE(desk.find<QWidget>("tenantKind")->accessibleName(), u"SIMULATED"_s);

        desk.chooseFirstDefinition();
        QVERIFY(desk.find<QPlainTextEdit>("payloadEditor")->toPlainText().contains(u"0031-ada"_s));
        QCOMPARE(desk.find<QLineEdit>("contactField")->text(), u"0031-ada"_s);

        QTRY_VERIFY(desk.find<QPushButton>("injectButton")->isEnabled());
        QTest::mouseClick(desk.find<QPushButton>("injectButton"), Qt::LeftButton);
        QTRY_VERIFY(desk.session.diagnosis() && !desk.session.isBusy());
        QCOMPARE(desk.tenant.eventCount(), 1);
        QCOMPARE(desk.find<QLabel>("verdictSentence")->text(), desk.session.diagnosis()->verdict.sentence);
    }

    void thePayloadCanBeFilledInAsAForm()
    {
        Desk desk;
        desk.find<QComboBox>("tenantSwitch")->setCurrentIndex(0);
        QTRY_COMPARE(desk.definitions()->model()->rowCount(), 1);
        desk.chooseFirstDefinition();
        auto *editor = desk.find<QPlainTextEdit>("payloadEditor");
        const QString text = editor->toPlainText();

        desk.trigger("payloadFormAction");
        QVERIFY(!editor->isVisible());
        QVERIFY(desk.preferences.get(preferences::payloadAsForm));
        QTRY_VERIFY(desk.find<QLineEdit>("formInput.ContactKey"));
        auto *key = desk.find<QLineEdit>("formInput.ContactKey");
        QCOMPARE(key->text(), u"0031-ada"_s);
        key->setFocus();
        key->end(false);
        QTest::keyClicks(key, u"2"_s);

        QCOMPARE(editor->toPlainText(), QString(text).replace(text.indexOf(u"0031-ada"_s), 8, u"0031-ada2"_s));
        QTRY_COMPARE(desk.session.payloadText(), editor->toPlainText());

        desk.trigger("payloadFormAction");
        QVERIFY(editor->isVisible());
        QVERIFY(!desk.preferences.get(preferences::payloadAsForm));
    }

    void refusedSignInIsDiagnosedLikeAnythingElse()
    {
        Desk desk;
        desk.tenant.refusesSignIn = true;
        desk.find<QComboBox>("tenantSwitch")->setCurrentIndex(0);
        QTRY_COMPARE(desk.find<QWidget>("signInState")->accessibleName(), u"sign-in refused"_s);
        QCOMPARE(desk.find<QWidget>("definitionsEmpty")->accessibleName(), u"Not signed in"_s);
        QVERIFY(desk.find<QPlainTextEdit>("payloadEditor")->toPlainText().contains(u"0031-ada"_s));

        QTest::mouseClick(desk.find<QPushButton>("diagnoseButton"), Qt::LeftButton);
        QTRY_VERIFY(desk.session.diagnosis() && !desk.session.isBusy());
        QCOMPARE(desk.session.diagnosis()->verdict.causes.value(0), u"client-credentials-invalid"_s);
        QCOMPARE(desk.tenant.eventCount(), 0);
    }

    void productionIsAskedAboutAndNoMeansNo()
    {
        Desk desk;
        desk.chooseProfile(ProfileKind::Production);
        QTRY_COMPARE(desk.definitions()->model()->rowCount(), 1);
        QTRY_COMPARE(desk.session.journeys().size(), 1);
        desk.chooseFirstDefinition();
        QTRY_VERIFY(desk.find<QAction>("injectAction")->isEnabled());
        QCOMPARE(desk.find<QWidget>("injectionTarget")->accessibleName(), u"PRODUCTION"_s);

        desk.trigger("injectAction");

        QCOMPARE(desk.questions.injections.size(), 1);
        QCOMPARE(desk.questions.injections.first().profile, u"Shop"_s);
        QCOMPARE(desk.questions.injections.first().journeys, QStringList {u"Thank you"_s});
        QCOMPARE(desk.tenant.eventCount(), 0);

        desk.questions.answer = true;
        desk.trigger("injectAction");
        QTRY_COMPARE(desk.tenant.eventCount(), 1);
    }

    void sandboxIsNotAskedAbout()
    {
        Desk desk;
        desk.chooseProfile(ProfileKind::Sandbox);
        QTRY_COMPARE(desk.definitions()->model()->rowCount(), 1);
        desk.chooseFirstDefinition();
        QTRY_VERIFY(desk.find<QAction>("injectAction")->isEnabled());
        desk.trigger("injectAction");

        QTRY_COMPARE(desk.tenant.eventCount(), 1);
        QVERIFY(desk.questions.injections.isEmpty());
    }

    void whatIsTypedIsKeptForTheNextStart()
    {
        Desk desk;
        desk.chooseProfile(ProfileKind::Sandbox);
        QTRY_COMPARE(desk.definitions()->model()->rowCount(), 1);
        desk.chooseFirstDefinition();
        auto *editor = desk.find<QPlainTextEdit>("payloadEditor");
        editor->selectAll();
        editor->insertPlainText(u"{ \"mine\": 1 }"_s);

        QTRY_COMPARE(desk.preferences.get(preferences::payloadDraft), u"{ \"mine\": 1 }"_s);
        FakeQuestions questions;
        const MainWindow again(desk.session, desk.practice, desk.preferences, questions);
        QCOMPARE(again.findChild<QPlainTextEdit *>(u"payloadEditor"_s)->toPlainText(), u"{ \"mine\": 1 }"_s);
    }

    void badPayloadCannotBeSent()
    {
        Desk desk;
        desk.find<QComboBox>("tenantSwitch")->setCurrentIndex(0);
        QTRY_COMPARE(desk.definitions()->model()->rowCount(), 1);
        desk.chooseFirstDefinition();
        desk.find<QPlainTextEdit>("payloadEditor")->setPlainText(u"{ not json"_s);

        QTRY_VERIFY(!desk.find<QPushButton>("injectButton")->isEnabled());
        QVERIFY(desk.find<QWidget>("remarksList")->isVisibleTo(&desk.window));
        desk.trigger("checkAction");
        QCOMPARE(desk.find<QWidget>("payloadState")->accessibleName(), u"Must be mended first"_s);
    }

    void rawRequestsOpenOnOneKeyAndShowTheChosenOne()
    {
        Desk desk;
        desk.find<QComboBox>("tenantSwitch")->setCurrentIndex(0);
        QTRY_COMPARE(desk.definitions()->model()->rowCount(), 1);
        QVERIFY(!desk.find<QWidget>("trafficDrawer")->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        QTest::keyClick(&desk.window, Qt::Key_F12);

        QVERIFY(desk.find<QWidget>("trafficDrawer")->isVisible());
        auto *list = desk.find<QAbstractItemView>("trafficList");
        QVERIFY(list->model()->rowCount() >= 2);
        list->setCurrentIndex(list->model()->index(1, 0));
        QVERIFY(desk.find<QPlainTextEdit>("trafficDetail")->toPlainText().contains(u"/interaction/v1/"_s));
    }

    void simulatorPanelIsHiddenUntilItIsOpened()
    {
        Desk desk;
        QVERIFY(!desk.find<QWidget>("simulatorPanel")->isVisible());
        QVERIFY(!desk.find<QWidget>("simulatorButton")->isVisible());
        desk.find<QComboBox>("tenantSwitch")->setCurrentIndex(0);
        QTRY_COMPARE(desk.definitions()->model()->rowCount(), 1);
        QVERIFY(desk.find<QWidget>("simulatorButton")->isVisible());
        QVERIFY(!desk.find<QWidget>("simulatorPanel")->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        QTest::keyClick(&desk.window, Qt::Key_F9);

        QVERIFY(desk.find<QWidget>("simulatorPanel")->isVisible());
        QCOMPARE(namelessWidgets(desk.window), QStringList());
        desk.trigger("resetLayoutAction");
        QVERIFY(!desk.find<QWidget>("simulatorPanel")->isVisible());
    }

    void realTenantEndsTheSimulatedOne()
    {
        Desk desk;
        desk.find<QComboBox>("tenantSwitch")->setCurrentIndex(0);
        QTRY_COMPARE(desk.definitions()->model()->rowCount(), 1);
        desk.trigger("simulatorAction");
        QVERIFY(desk.find<QWidget>("clockPanel")->isEnabled());

        desk.chooseProfile(ProfileKind::Sandbox);

        QVERIFY(!desk.practice.fake.running);
        QVERIFY(!desk.find<QWidget>("clockPanel")->isEnabled());
        QVERIFY(!desk.find<QWidget>("faultList")->isEnabled());
        QVERIFY(desk.find<QLabel>("simulatorExplanation")->text().contains(u"“Shop”"_s));
        QVERIFY(!desk.find<QWidget>("simulatorButton")->isVisible());
        QVERIFY(!desk.find<QAction>("stopPracticeAction")->isEnabled());
    }

    void movedClockAsksToDiagnoseAgain()
    {
        Desk desk;
        desk.find<QComboBox>("tenantSwitch")->setCurrentIndex(0);
        QTRY_COMPARE(desk.definitions()->model()->rowCount(), 1);
        desk.trigger("simulatorAction");
        desk.trigger("whatHappenedAction");
        QTRY_VERIFY(desk.session.diagnosis() && !desk.session.isBusy());
        desk.find<QPushButton>("addDayButton")->click();

        QCOMPARE(desk.practice.fake.time, FakeControl::beginning().addDays(1));
        QVERIFY(desk.find<QWidget>("messageStrip")->accessibleDescription().contains(u"Diagnose again"_s));
    }

    void resetForgetsWhatWasSeen()
    {
        Desk desk;
        desk.find<QComboBox>("tenantSwitch")->setCurrentIndex(0);
        QTRY_COMPARE(desk.definitions()->model()->rowCount(), 1);
        desk.trigger("whatHappenedAction");
        QTRY_VERIFY(desk.session.diagnosis() && !desk.session.isBusy());
        desk.trigger("resetPracticeAction");

        QCOMPARE(desk.practice.resets, 1);
        QVERIFY(!desk.session.diagnosis());
        QTRY_COMPARE(desk.definitions()->model()->rowCount(), 1);
    }

    void tenantFileIsAskedForAndStarted()
    {
        Desk desk;
        desk.questions.file = u"small"_s;
        desk.trigger("openTenantAction");

        QVERIFY(desk.window.walk());
        QTRY_COMPARE(desk.definitions()->model()->rowCount(), 1);
    }

    void failuresStandInTheStripAsPlainText()
    {
        Desk desk;
        QVERIFY(!desk.window.startPractice(u"<b>nowhere</b>"_s));

        const auto *strip = desk.find<QWidget>("messageStrip");
        QVERIFY(strip->isVisible());
        QCOMPARE(strip->accessibleDescription(), u"There is no simulated tenant “<b>nowhere</b>”."_s);
    }

    void reportIsSavedInTheFormItsNameSays()
    {
        Desk desk;
        desk.find<QComboBox>("tenantSwitch")->setCurrentIndex(0);
        QTRY_COMPARE(desk.definitions()->model()->rowCount(), 1);
        desk.trigger("whatHappenedAction");
        QTRY_VERIFY(desk.session.diagnosis() && !desk.session.isBusy());
        desk.questions.file = desk.folder.filePath(u"report.json"_s);
        desk.trigger("saveReportAction");

        QFile file(*desk.questions.file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("journeyscope.diagnosis/1"));
    }

    void everyActionHasTextIconAndMenu()
    {
        Desk desk;
        QList<QAction *> inMenus;
        for (const QAction *menu : desk.window.menuBar()->actions())
            inMenus << menu->menu()->actions();
        for (const QAction *action : desk.window.findChildren<QAction *>(QRegularExpression(u"Action$"_s))) {
            const QByteArray name = action->objectName().toUtf8();
            QVERIFY2(!action->text().isEmpty(), name.constData());
            QVERIFY2(!action->icon().isNull(), name.constData());
            QVERIFY2(inMenus.contains(action), name.constData());
        }
        QVERIFY(inMenus.size() > 30);
    }

    void noKeysAreGivenTwice()
    {
        Desk desk;
        QHash<QKeySequence, QString> given;
        for (const QAction *action : desk.window.findChildren<QAction *>()) {
            for (const QKeySequence &keys : action->shortcuts()) {
                const QString words = u"%1: %2 and %3"_s.arg(keys.toString(), given.value(keys), action->text());
                QVERIFY2(!given.contains(keys) || given.value(keys) == action->text(), qPrintable(words));
                given.insert(keys, action->text());
            }
        }
    }

    void everyMenuHasItsOwnLetters()
    {
        Desk desk;
        for (const QAction *menu : desk.window.menuBar()->actions()) {
            QString letters;
            for (const QAction *action : menu->menu()->actions()) {
                const qsizetype at = action->text().indexOf(u'&');
                if (at < 0)
                    continue;
                const QChar letter = action->text().at(at + 1).toLower();
                QVERIFY2(!letters.contains(letter), qPrintable(menu->text() + u' ' + action->text()));
                letters += letter;
            }
        }
    }

    void everythingThatTakesTheFocusHasAName()
    {
        Desk desk;
        desk.find<QComboBox>("tenantSwitch")->setCurrentIndex(0);
        QTRY_COMPARE(desk.definitions()->model()->rowCount(), 1);
        desk.trigger("whatHappenedAction");
        QTRY_VERIFY(desk.session.diagnosis() && !desk.session.isBusy());
        desk.trigger("trafficAction");

        QCOMPARE(namelessWidgets(desk.window), QStringList());
    }

    void dialogsHaveNamesToo()
    {
        Desk desk;
        for (const char *action : {"profilesAction", "preferencesAction", "aboutAction", "templatesAction"}) {
            desk.trigger(action);
            const QWidget *dialog = QApplication::activeModalWidget();
            QVERIFY2(dialog, action);
            QCOMPARE(namelessWidgets(*dialog), QStringList());
            QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
        }
    }

    void paletteOfCommandsKnowsMenusAndEvents()
    {
        Desk desk;
        desk.find<QComboBox>("tenantSwitch")->setCurrentIndex(0);
        QTRY_COMPARE(desk.definitions()->model()->rowCount(), 1);
        desk.chooseFirstDefinition(); // commands that cannot be given now are not offered
        desk.trigger("goToAction");
        const auto *bar = desk.find<KCommandBar>("commandBar");
        QVERIFY(bar && bar->isVisible());
        const auto *list = bar->findChild<QAbstractItemView *>();

        QStringList offered;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            offered << list->model()->index(row, 0).data().toString();
        QVERIFY(!offered.filter(u"Order placed"_s).isEmpty());
        QVERIFY(!offered.filter(u"Check the payload"_s).isEmpty());
    }

    void layoutComesBack()
    {
        Desk desk;
        desk.window.resize(1111, 700);
        desk.window.close();
        MainWindow again(desk.session, desk.practice, desk.preferences, desk.questions);

        // The height only: a restored window must fit the screen, and that of the offscreen platform is 800 wide.
        QCOMPARE(again.height(), 700);
    }
};

JOURNEYSCOPE_TEST_MAIN(QApplication, MainWindowTest)
#include "mainwindowtest.moc"
