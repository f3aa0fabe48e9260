// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/debugsession.h"
#include "session/practicetenants.h"
#include "settings/preferences.h"
#include "templates/payloadtemplate.h"
#include "ui/eventdefinitions/definitionbrowser.h"
#include "ui/shared/questions.h"
#include "ui/shared/selection.h"

#include <QMainWindow>

#include <chrono>

class QLabel;
class QSplitter;
class QTabWidget;

namespace journeyscope {

class ComposePage;
class ContractPage;
class DiagnosisPanel;
class JourneyPage;
class MessageStrip;
class PayloadFiller;
class SignInState;
class SimulatorPanel;
class TenantSwitch;
class TimelinePanel;
class ToneLabel;
class TrafficDrawer;

/// The frame: tool bar, pages, menus. Hands what the user does to the session and shows what the session says.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// All of them outlive the window.
    MainWindow(DebugSession &session, PracticeTenants &practice, Preferences &preferences, Questions &questions);
    ~MainWindow() override;

    /// Shows @p sentence in the message strip, as plain text.
    void say(Severity severity, const QString &sentence);
    /// The first of the simulated tenants that are offered.
    void startFirstPractice();
    /// Starts the simulated tenant called @p id and signs in to it. False, with a message in the strip, when it cannot be started.
    bool startPractice(const QString &id);
    void showSimulatorPanel();
    /// What the chosen simulated tenant suggests; empty with any other tenant.
    [[nodiscard]] const std::optional<PracticeWalk> &walk() const { return m_walk; }
    /// Signs in to the profile of the last run, if there is one.
    void resumeLastProfile();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    /// Every action of the window, by name. All are in menus.
    struct Actions {
        QAction *profiles, *practice, *openTenant, *resetPractice, *stopPractice, *reload, *saveReport, *quit;
        QAction *skeleton, *sampleData, *templates, *saveTemplate, *previewResolved;
        QAction *quickFix, *format, *compact;
        QAction *copyReport, *findDefinition, *preferences;
        QAction *check, *inject;
        QAction *diagnose, *whatHappened, *stop, *nextFinding, *previousFinding;
        QAction *showPayload, *showJourney, *showContract, *showContact, *showTimeline, *traffic, *simulator, *goTo, *fullScreen, *resetLayout;
        QAction *page, *about;
    };

    // --- building, in mainwindowmenus.cpp
    void makeMenus();
    void makeFileMenu();
    void makeEditMenu();
    void makeInjectMenu();
    void makeDiagnoseMenu();
    void makeViewMenu();
    void makeHelpMenu();
    [[nodiscard]] QAction *addAction(QMenu *menu, const QString &name, const QString &icon, const QString &text, const QKeySequence &keys);
    void addEditing(QMenu *menu, const QString &name, const QString &icon, const QString &text, QKeySequence::StandardKey keys, const char *slot);

    // --- building, in mainwindow.cpp
    void makeToolBar();
    void makePages();
    [[nodiscard]] QWidget *makeCentre();
    [[nodiscard]] QWidget *makeTimelineRow();
    void connectSession();
    void connectPages();
    void restoreLayout();
    void resetLayout();

    // --- the simulated tenant, in mainwindowpractice.cpp
    void connectSimulator();
    void openTenantFile();
    void resetPractice();
    void stopPractice();
    /// Begins anew with what the started tenant suggests.
    void takeWalk(const PracticeWalk &walk);
    /// Says when it is now, as the tenant sees it, wherever that matters.
    void followTenantClock();
    void clockMoved();
    void showSimulator();
    /// Widens the window for the panel where the screen has the room, and takes that back when it closes.
    void makeRoomForSimulator(bool shown);
    /// The tenant's time, UTC; this machine's where no simulated tenant runs.
    [[nodiscard]] QDateTime tenantNow() const;

    // --- templates and test data, in mainwindowtestdata.cpp
    void connectTestData();
    /// Puts @p text into the editor, as one step that can be undone.
    void fillPayload(const QString &text);
    void fillSampleData();
    void previewResolved();
    void showTemplates();
    /// Fills in the payload, for the event it was saved for where the tenant has that.
    void useTemplate(const PayloadTemplate &entry);
    void saveTemplate();
    /// Asks what the placeholders of the payload want to know, if anything, and goes on to inject.
    void askPromptsAndInject();

    // --- what the user does
    void chooseProfile(const QString &name);
    void chooseDefinition(const EventDefinitionKey &key);
    void fillSkeleton();
    void checkPayload();
    void injectOne();
    /// After what it had to ask.
    void injectNow();
    void diagnoseContact();
    void diagnoseWhatHappened();
    void showProfiles();
    void showPreferences();
    void saveReport();
    void copyReport();
    void showCommandBar();
    void showAbout();
    void showPage(QWidget *page);

    // --- what the session says
    void showTenants();
    void showSignIn();
    void showDefinitions();
    void showDefinition();
    void showPayload();
    void showInjection();
    void showDiagnosis();
    void updateActions();
    void followContact();
    /// Fills in what the simulated tenant suggests, where its event cannot be chosen from the list.
    void fillUnlistedWalk();
    /// The event a diagnosis would be about: the chosen one, or the one that the payload names.
    [[nodiscard]] EventDefinitionKey askedEvent() const;

    [[nodiscard]] QList<JourneyVersion> listeningVersions() const;
    [[nodiscard]] DefinitionBrowser::State listState() const;
    [[nodiscard]] InjectionOutlook outlook() const;
    void applyPreferences();

    DebugSession &m_session;
    PracticeTenants &m_practice;
    Preferences &m_preferences;
    Questions &m_questions;
    Selection m_selection;
    std::optional<PracticeWalk> m_walk;
    bool m_checkAsked = false; ///< the answer is shown when a long payload has been judged
    QString m_followedContact; ///< the Contact Key of the payload, as long as the contact field shows it
    Actions m_actions {};

    TenantSwitch *m_tenants;
    ToneLabel *m_kind;
    SignInState *m_signIn;
    MessageStrip *m_strip;
    QSplitter *m_rows;
    QSplitter *m_columns;
    DefinitionBrowser *m_definitions;
    QLabel *m_definitionName;
    QLabel *m_definitionKey;
    QTabWidget *m_tabs;
    ComposePage *m_compose;
    JourneyPage *m_journey;
    ContractPage *m_contract;
    DiagnosisPanel *m_diagnosis;
    TimelinePanel *m_timeline;
    TrafficDrawer *m_traffic;
    SimulatorPanel *m_simulator;
    QWidget *m_simulatorButton;
    int m_widened = 0; ///< by how many pixels for the simulator panel
    PayloadFiller *m_filler;
};

} // namespace journeyscope
