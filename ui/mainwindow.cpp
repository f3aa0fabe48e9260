// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include "report/diagnosisreport.h"
#include "ui/credentials/profilesdialog.h"
#include "ui/credentials/signinstate.h"
#include "ui/credentials/tenantswitch.h"
#include "ui/diagnosis/diagnosispanel.h"
#include "ui/eventdefinitions/contractpage.h"
#include "ui/eventdefinitions/definitionbrowser.h"
#include "ui/injection/composepage.h"
#include "ui/injection/payloadfiller.h"
#include "ui/journeys/journeypage.h"
#include "ui/payload/payloadform.h"
#include "ui/payload/payloadviews.h"
#include "ui/settings/preferencesdialog.h"
#include "ui/shared/actionbutton.h"
#include "ui/shared/colourscheme.h"
#include "ui/shared/icons.h"
#include "ui/shared/messagestrip.h"
#include "ui/shared/tonelabel.h"
#include "ui/shared/words.h"
#include "ui/simulator/simulatorpanel.h"
#include "ui/timeline/timelinepanel.h"
#include "ui/traffic/trafficdrawer.h"

#include <KCommandBar>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope {

namespace {

/// @p file says by its ending which form is wanted; JSON where it says nothing else.
QByteArray reportAs(const QString &file, const ReportInput &input)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix == u"html" || suffix == u"htm")
        return diagnosisHtml(input).toUtf8();
    if (suffix == u"md")
        return diagnosisMarkdown(input).toUtf8();
    if (suffix == u"txt")
        return diagnosisText(input).toUtf8();
    return toPrettyBytes(diagnosisJson(input));
}

/// Lets @p page keep its height where the window is low, rather than squeeze what it says.
QScrollArea *scrolling(QWidget *page)
{
    auto *area = new QScrollArea;
    area->setObjectName(page->objectName() + u"Area"_s);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(page);
    area->setMinimumWidth(page->minimumSizeHint().width());
    return area;
}

QAction *freeAction(QObject *parent, const QString &name, const QString &icon, const QString &text, const QKeySequence &keys)
{
    auto *action = new QAction(themedIcon(icon), text, parent);
    action->setObjectName(name);
    action->setShortcut(keys);
    return action;
}

} // namespace

MainWindow::MainWindow(DebugSession &session, PracticeTenants &practice, Preferences &preferences, Questions &questions)
    : m_session(session)
    , m_practice(practice)
    , m_preferences(preferences)
    , m_questions(questions)
    , m_filler(new PayloadFiller(session, preferences, this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Journeyscope"));
    makePages();
    makeMenus();
    makeToolBar();
    connectSession();
    connectPages();
    connectSimulator();
    connectTestData();
    applyPreferences();
    restoreLayout();

    m_definitions->offer(m_actions.practice);
    m_definitions->offer(m_actions.profiles);
    m_compose->setText(m_filler->draft());
    m_session.setPayloadText(m_filler->draft());
    showTenants();
    showSignIn();
    showDefinitions();
    showDefinition();
    showPayload();
    showDiagnosis();
}

MainWindow::~MainWindow()
{
    // Its docks are hidden on the way out, which must not resize what is no longer a window.
    disconnect(m_actions.simulator, nullptr, this, nullptr);
}

// --- building

void MainWindow::makePages()
{
    // Those that also have a button on a page, and therefore exist before the menus do.
    m_actions.skeleton = freeAction(this, u"skeletonAction"_s, u"document-new-from-template"_s, tr("Fill in a s&keleton"), {u"Ctrl+Shift+K"_s});
    m_actions.skeleton->setIconText(tr("Skeleton"));
    m_actions.sampleData =
        freeAction(this, u"sampleDataAction"_s, u"tools-wizard"_s, tr("Fill in sa&mple data"), {u"Ctrl+Shift+M"_s});
    m_actions.sampleData->setIconText(tr("Sample data"));
    m_actions.sampleData->setToolTip(tr("Fills in plausible values of an invented contact"));
    m_actions.check = freeAction(this, u"checkAction"_s, u"checkmark"_s, tr("&Check the payload"), {u"Ctrl+Return"_s});
    m_actions.check->setIconText(tr("Check"));
    m_actions.inject = freeAction(this, u"injectAction"_s, u"document-send"_s, tr("&Inject one"), {u"Ctrl+Shift+Return"_s});
    m_actions.diagnose = freeAction(this, u"diagnoseAction"_s, u"search"_s, tr("&Diagnose this contact"), {u"Ctrl+D"_s});
    m_actions.diagnose->setIconText(tr("Diagnose"));
    m_actions.stop = freeAction(this, u"stopAction"_s, u"process-stop"_s, tr("&Stop looking"), {u"Ctrl+."_s});
    m_actions.stop->setIconText(tr("Stop"));
    m_actions.goTo = freeAction(this, u"goToAction"_s, u"go-jump"_s, tr("&Go to…"), {u"Ctrl+Shift+P"_s});

    m_strip = new MessageStrip(this);
    m_definitions = new DefinitionBrowser(this);
    m_diagnosis = new DiagnosisPanel(m_actions.diagnose, m_actions.stop, m_selection, this);
    m_timeline = new TimelinePanel(this);
    m_timeline->follow(m_selection);
    m_traffic = new TrafficDrawer(m_session, m_selection, this);
    m_simulator = new SimulatorPanel(m_practice, this);

    m_columns = new QSplitter(Qt::Horizontal, this);
    m_columns->setObjectName(u"columns"_s);
    m_columns->addWidget(m_definitions);
    m_columns->addWidget(makeCentre());
    m_columns->addWidget(scrolling(m_diagnosis));
    m_columns->setStretchFactor(1, 1);
    m_rows = new QSplitter(Qt::Vertical, this);
    m_rows->setObjectName(u"rows"_s);
    m_rows->addWidget(m_columns);
    m_rows->addWidget(makeTimelineRow());
    m_rows->setStretchFactor(0, 1);
    for (QSplitter *splitter : {m_columns, m_rows})
        splitter->setChildrenCollapsible(false);

    auto *whole = new QWidget(this);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_rows, 1);
    setCentralWidget(whole);
    addDockWidget(Qt::BottomDockWidgetArea, m_traffic);
    m_traffic->hide();
    addDockWidget(Qt::RightDockWidgetArea, m_simulator);
    m_simulator->hide();
}

QWidget *MainWindow::makeCentre()
{
    auto *centre = new QWidget(this);
    m_definitionName = foreignLabel(u"definitionName"_s, centre);
    QFont strong = m_definitionName->font();
    strong.setBold(true);
    m_definitionName->setFont(strong);
    m_definitionName->setWordWrap(false);
    m_definitionKey = foreignLabel(u"definitionKey"_s, centre);
    m_definitionKey->setWordWrap(false);
    m_definitionKey->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_definitionName, m_definitionKey})
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_compose = new ComposePage({m_actions.skeleton, m_actions.sampleData, m_actions.check, m_actions.inject}, centre);
    m_journey = new JourneyPage(centre);
    m_contract = new ContractPage(centre);
    m_compose->views()->form()->setNow([this] { return tenantNow(); });
    m_tabs = new QTabWidget(centre);
    m_tabs->setObjectName(u"pageTabs"_s);
    m_tabs->setAccessibleName(tr("Pages of the event"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_compose, tr("Payload"));
    m_tabs->addTab(m_journey, tr("Journey"));
    m_tabs->addTab(m_contract, tr("Contract"));

    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(4, 8, 4, 0);
    column->setSpacing(2);
    column->addWidget(m_definitionName);
    column->addWidget(m_definitionKey);
    column->addSpacing(4);
    column->addWidget(m_tabs, 1);
    centre->setMinimumWidth(344);
    return centre;
}

QWidget *MainWindow::makeTimelineRow()
{
    QAction *asTable = m_timeline->tableAction();
    asTable->setIcon(themedIcon(u"view-form-table"_s));
    asTable->setShortcutContext(Qt::WindowShortcut);
    auto *whole = new QWidget(this);
    auto *toggle = new QToolButton(whole);
    toggle->setDefaultAction(asTable);
    toggle->setObjectName(u"timelineTableButton"_s);
    toggle->setAccessibleName(tr("Show the timeline as a table"));
    toggle->setAutoRaise(true);
    toggle->setFocusPolicy(Qt::TabFocus);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 4, 8, 2);
    head->addWidget(sectionTitle(tr("Timeline"), whole));
    head->addStretch();
    head->addWidget(toggle);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_timeline, 1);
    return whole;
}

void MainWindow::makeToolBar()
{
    auto *bar = addToolBar(tr("Tenant"));
    bar->setObjectName(u"mainToolBar"_s);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->toggleViewAction()->setEnabled(false);
    auto *inside = new QWidget(bar);
    m_tenants = new TenantSwitch(inside);
    m_kind = new ToneLabel(ToneLabel::Ground::Badge, inside);
    m_kind->setObjectName(u"tenantKind"_s);
    m_signIn = new SignInState(inside);
    auto *row = new QHBoxLayout(inside);
    row->setContentsMargins(4, 3, 4, 3);
    row->setSpacing(10);
    row->addWidget(m_tenants);
    row->addWidget(m_kind);
    row->addWidget(m_signIn);
    row->addStretch();
    m_simulatorButton = actionButton(m_actions.simulator, u"simulatorButton"_s, inside);
    row->addWidget(m_simulatorButton);
    row->addWidget(actionButton(m_actions.goTo, u"goToButton"_s, inside));
    bar->addWidget(inside);
}

void MainWindow::connectSession()
{
    connect(&m_session, &DebugSession::profilesChanged, this, &MainWindow::showTenants);
    connect(&m_session, &DebugSession::signInChanged, this, &MainWindow::showSignIn);
    connect(&m_session, &DebugSession::definitionsChanged, this, &MainWindow::showDefinitions);
    connect(&m_session, &DebugSession::journeysChanged, this, &MainWindow::showDefinitions);
    connect(&m_session, &DebugSession::journeysChanged, this, &MainWindow::showDefinition);
    connect(&m_session, &DebugSession::definitionChanged, m_filler, &PayloadFiller::contractKnown);
    connect(&m_session, &DebugSession::definitionChanged, this, &MainWindow::showDefinition);
    connect(&m_session, &DebugSession::payloadChanged, this, &MainWindow::showPayload);
    connect(&m_session, &DebugSession::injectionChanged, this, &MainWindow::showInjection);
    connect(&m_session, &DebugSession::diagnosisChanged, this, &MainWindow::showDiagnosis);
    connect(&m_session, &DebugSession::busyChanged, this, &MainWindow::showDiagnosis);
    connect(&m_session, &DebugSession::failed, this, [this](const QString &sentence) { say(Severity::Error, sentence); });
}

void MainWindow::connectPages()
{
    connect(m_tenants, &TenantSwitch::profileChosen, this, &MainWindow::chooseProfile);
    connect(m_tenants, &TenantSwitch::practiceChosen, this, &MainWindow::startPractice);
    connect(m_definitions, &DefinitionBrowser::chosen, this, &MainWindow::chooseDefinition);
    connect(m_filler, &PayloadFiller::filled, m_compose, &ComposePage::setText);
    connect(m_compose, &ComposePage::fileRefused, this, [this](const QString &sentence) { say(Severity::Warning, sentence); });
    connect(m_compose, &ComposePage::editRefused, this, [this](const QString &sentence) { say(Severity::Note, sentence); });
    connect(m_compose, &ComposePage::edited, m_filler, &PayloadFiller::edited);
    connect(m_compose, &ComposePage::edited, &m_session, &DebugSession::setPayloadText);
    QAction *asForm = m_compose->views()->formAction();
    asForm->setChecked(m_preferences.get(preferences::payloadAsForm));
    connect(asForm, &QAction::toggled, this,
        [this](bool isForm) { m_preferences.set(preferences::payloadAsForm, isForm); });
    connect(asForm, &QAction::triggered, this, [this] { showPage(m_compose); });
    connect(m_diagnosis, &DiagnosisPanel::expectedJourneyChosen, &m_session, &DebugSession::setExpectedJourney);
    connect(m_diagnosis, &DiagnosisPanel::contactEdited, this, &MainWindow::updateActions);
    connect(m_actions.skeleton, &QAction::triggered, this, &MainWindow::fillSkeleton);
    connect(m_actions.check, &QAction::triggered, this, &MainWindow::checkPayload);
    connect(m_actions.inject, &QAction::triggered, this, &MainWindow::injectOne);
    connect(m_actions.diagnose, &QAction::triggered, this, &MainWindow::diagnoseContact);
    connect(m_actions.stop, &QAction::triggered, &m_session, &DebugSession::stop);
    connect(m_actions.goTo, &QAction::triggered, this, &MainWindow::showCommandBar);
    connect(m_actions.showPayload, &QAction::triggered, this, [this] { showPage(m_compose); });
    connect(m_actions.showJourney, &QAction::triggered, this, [this] { showPage(m_journey); });
    connect(m_actions.showContract, &QAction::triggered, this, [this] { showPage(m_contract); });
    connect(m_actions.showTimeline, &QAction::triggered, this, [this] { m_timeline->setFocus(Qt::ShortcutFocusReason); });
}

void MainWindow::restoreLayout()
{
    resetLayout();
    restoreGeometry(m_preferences.get(preferences::windowGeometry));
    restoreState(m_preferences.get(preferences::windowState));
}

void MainWindow::resetLayout()
{
    m_traffic->hide();
    m_simulator->hide();
    resize(1280, 800);
    m_columns->setSizes({230, 610, 440});
    m_rows->setSizes({490, 260});
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_compose->settle();
    m_preferences.set(preferences::windowGeometry, saveGeometry());
    m_preferences.set(preferences::windowState, saveState());
    event->accept();
}

void MainWindow::say(Severity severity, const QString &sentence)
{
    m_strip->say(severity, sentence);
}

// --- what the user does

void MainWindow::resumeLastProfile()
{
    const QString name = m_preferences.get(preferences::lastProfile);
    if (!name.isEmpty())
        chooseProfile(name);
}

void MainWindow::chooseProfile(const QString &name)
{
    const QList<CredentialProfile> profiles = m_session.profiles();
    const auto found = std::ranges::find(profiles, name, &CredentialProfile::name);
    if (found == profiles.end())
        return;
    m_strip->hide();
    m_walk.reset();
    m_filler->forget();
    m_selection.clear();
    m_diagnosis->chooseSince({});
    m_tenants->showProfile(name);
    m_preferences.set(preferences::lastProfile, name);
    m_session.chooseProfile(*found);
}

void MainWindow::chooseDefinition(const EventDefinitionKey &key)
{
    m_compose->settle();
    m_strip->hide();
    m_session.chooseDefinition(key);
    const bool isWalk = m_walk && m_walk->definition == key;
    m_filler->definitionChosen(key, isWalk ? m_walk->payload : QString());
    m_diagnosis->chooseExpectedJourney(isWalk ? m_walk->expectedJourney : std::nullopt);
    m_diagnosis->chooseSince(isWalk ? m_walk->since : QDateTime());
    if (isWalk)
        m_diagnosis->setContact(m_walk->contact);
    updateActions();
}

void MainWindow::fillSkeleton()
{
    fillPayload(m_session.payloadSkeleton());
}

void MainWindow::checkPayload()
{
    m_compose->settle();
    showPage(m_compose);
    m_checkAsked = m_session.isJudgingPayload();
    if (!m_checkAsked)
        m_compose->showCheck(m_session.payloadRemarks());
}

InjectionOutlook MainWindow::outlook() const
{
    InjectionOutlook outlook;
    outlook.profile = m_session.profile()->name;
    outlook.kind = m_session.profile()->kind;
    outlook.definition = m_session.definition() ? m_session.definition()->name : QString();
    outlook.contact = m_session.payload() ? m_session.payload()->contact.text() : QString();
    if (m_session.definition())
        for (const JourneyVersion &version : m_session.journeysListeningTo(m_session.definition()->key))
            if (version.takesEntries())
                outlook.journeys << version.name;
    return outlook;
}

void MainWindow::injectOne()
{
    m_compose->settle();
    if (!m_session.profile() || stopsInjection(m_session.payloadRemarks())) {
        m_compose->showCheck(m_session.payloadRemarks());
        return;
    }
    askPromptsAndInject();
}

void MainWindow::injectNow()
{
    if (!m_session.profile() || stopsInjection(m_session.payloadRemarks())) {
        m_compose->showCheck(m_session.payloadRemarks());
        return;
    }
    if (m_session.profile()->kind == ProfileKind::Production && !m_questions.mayInject(outlook()))
        return;
    m_strip->hide();
    m_session.inject();
}

EventDefinitionKey MainWindow::askedEvent() const
{
    if (m_session.definition())
        return m_session.definition()->key;
    return m_session.payload() ? m_session.payload()->definition : EventDefinitionKey();
}

void MainWindow::diagnoseContact()
{
    m_compose->settle();
    m_strip->hide();
    if (!m_session.definition())
        m_session.chooseDefinition(askedEvent());
    m_session.diagnoseContact(m_diagnosis->contact(), m_diagnosis->since());
}

void MainWindow::diagnoseWhatHappened()
{
    if (!m_walk)
        return;
    if (!m_session.definition() || m_session.definition()->key != m_walk->definition) {
        m_definitions->mark(m_walk->definition);
        chooseDefinition(m_walk->definition);
    }
    m_diagnosis->setContact(m_walk->contact);
    m_session.diagnoseContact(m_walk->contact, m_walk->since);
}

void MainWindow::showProfiles()
{
    auto *dialog = new ProfilesDialog(m_session, m_questions, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showPreferences()
{
    auto *dialog = new PreferencesDialog(m_preferences, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &MainWindow::applyPreferences);
    dialog->open();
}

void MainWindow::saveReport()
{
    if (!m_session.diagnosis())
        return;
    const std::optional<QString> name = m_questions.whereToSaveReport(u"diagnosis.html"_s);
    if (!name)
        return;
    const ReportInput input {*m_session.diagnosis(), m_session.timeline(), m_preferences.get(preferences::maskPersonalData)};
    QSaveFile file(*name);
    const QByteArray report = reportAs(*name, input);
    if (file.open(QIODevice::WriteOnly) && file.write(report) == report.size() && file.commit())
        say(Severity::Note, tr("The report was saved as %1.").arg(*name));
    else
        say(Severity::Error, tr("The report could not be saved as %1: %2").arg(*name, file.errorString()));
}

void MainWindow::copyReport()
{
    if (!m_session.diagnosis())
        return;
    QApplication::clipboard()->setText(
        diagnosisMarkdown({*m_session.diagnosis(), m_session.timeline(), m_preferences.get(preferences::maskPersonalData)}));
    say(Severity::Note, tr("The report is in the clipboard, as Markdown."));
}

void MainWindow::showCommandBar()
{
    auto *bar = new KCommandBar(this);
    bar->setObjectName(u"commandBar"_s);
    bar->setAttribute(Qt::WA_DeleteOnClose);
    QList<KCommandBar::ActionGroup> groups;
    for (const QAction *menu : menuBar()->actions()) {
        QList<QAction *> actions = menu->menu()->actions();
        actions.removeIf([](const QAction *action) { return action->isSeparator(); });
        groups << KCommandBar::ActionGroup {menu->text().remove(u'&'), actions};
    }
    KCommandBar::ActionGroup events {tr("Event"), {}};
    for (const EventDefinition &definition : m_session.definitions()) {
        auto *action = new QAction(themedIcon(u"view-list-details"_s), definition.name, bar);
        connect(action, &QAction::triggered, this, [this, key = definition.key] {
            m_definitions->mark(key);
            chooseDefinition(key);
        });
        events.actions << action;
    }
    groups << events;
    bar->setActions(groups);
    bar->show();
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Journeyscope"),
        tr("Journeyscope %1\n\nSays why an API-triggered journey did nothing.\n\nFree software under the GNU General Public License, version 3 or later. "
           "Runs on Qt %2. It sends nothing to anybody but the tenant you choose.")
            .arg(QApplication::applicationVersion(), QString::fromLatin1(qVersion())),
        QMessageBox::Close, this);
    box->setObjectName(u"aboutBox"_s);
    box->setTextFormat(Qt::PlainText);
    box->setIconPixmap(windowIcon().pixmap(64, 64));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::showPage(QWidget *page)
{
    m_tabs->setCurrentWidget(page);
    if (page == m_compose)
        m_compose->focusEditor();
    else
        page->setFocus(Qt::ShortcutFocusReason);
}

// --- what the session says

void MainWindow::showTenants()
{
    m_tenants->offer(m_session.profiles(), m_practice.available());
    const std::optional<CredentialProfile> &profile = m_session.profile();
    if (m_walk)
        m_tenants->showPractice(m_walk->tenant.id);
    else if (!profile)
        m_tenants->showNobody();
    else if (profile->kind != ProfileKind::Simulated)
        m_tenants->showProfile(profile->name);
}

void MainWindow::showSignIn()
{
    const std::optional<CredentialProfile> &profile = m_session.profile();
    m_signIn->setSignIn(profile.has_value(), m_session.signIn());
    m_kind->show(profile ? appearanceOf(profile->kind) : Appearance());
    m_compose->showTarget(profile);
    setWindowTitle(profile ? tr("%1 – Journeyscope").arg(profile->name) : tr("Journeyscope"));
    showSimulator();
    updateActions();
}

DefinitionBrowser::State MainWindow::listState() const
{
    using State = DefinitionBrowser::State;
    if (!m_session.profile())
        return State::NobodyToAsk;
    if (m_session.definitionsLoading())
        return State::Loading;
    return m_session.signIn() && !m_session.signIn()->succeeded() ? State::SignInFailed : State::Loaded;
}

void MainWindow::showDefinitions()
{
    m_definitions->show(m_session.definitions(), m_session.journeys(), listState());
    if (m_walk && !m_session.definition() && !m_session.definitionsLoading()) {
        const QList<EventDefinition> &all = m_session.definitions();
        const auto suggested = std::ranges::find(all, m_walk->definition, &EventDefinition::key);
        if (suggested != all.end())
            say(Severity::Note, tr("%1 Choose “%2” on the left to begin.").arg(m_walk->tenant.says, suggested->name));
        else
            fillUnlistedWalk();
    }
    updateActions();
}

void MainWindow::fillUnlistedWalk()
{
    m_filler->definitionChosen(m_walk->definition, m_walk->payload);
    m_diagnosis->setContact(m_walk->contact);
    m_diagnosis->chooseSince(m_walk->since);
    if (listState() == DefinitionBrowser::State::SignInFailed)
        say(Severity::Error, tr("%1 Press Diagnose to see what that means for the event.").arg(m_session.signIn()->result.error().detail));
    else
        say(Severity::Note, tr("%1 Press Diagnose to begin.").arg(m_walk->tenant.says));
}

void MainWindow::showDefinition()
{
    const std::optional<EventDefinition> &definition = m_session.definition();
    m_definitionName->setText(definition ? definition->name : tr("No event definition chosen"));
    m_definitionKey->setText(definition ? definition->key.text() : tr("Choose one on the left."));
    m_definitionKey->setVisible(m_definitionKey->text() != m_definitionName->text());
    m_definitions->mark(definition ? definition->key : EventDefinitionKey());
    m_contract->show(definition, m_session.contract());
    m_compose->showContract(m_session.contract());
    m_journey->show(definition, listeningVersions());
    m_diagnosis->offerJourneys(m_session.journeys());
    updateActions();
}

QList<JourneyVersion> MainWindow::listeningVersions() const
{
    const std::optional<EventDefinition> &definition = m_session.definition();
    if (!definition)
        return {};
    const CaseFile &known = m_session.caseFile();
    const QList<JourneyVersion> seen = known.subject.eventDefinitionKey == definition->key ? known.listeningVersions() : QList<JourneyVersion>();
    return seen.isEmpty() ? m_session.journeysListeningTo(definition->key) : seen;
}

void MainWindow::showPayload()
{
    m_compose->showRemarks(m_session.payloadRemarks());
    m_compose->showPlaceholders(m_session.placeholderPreviews());
    if (m_checkAsked && !m_session.isJudgingPayload()) {
        m_checkAsked = false;
        m_compose->showCheck(m_session.payloadRemarks());
    }
    followContact();
    updateActions();
}

void MainWindow::followContact()
{
    const QString shown = m_diagnosis->contact().text();
    if (!shown.isEmpty() && shown != m_followedContact)
        return;
    if (!m_session.payload()) // in the middle of typing
        return;
    m_followedContact = m_session.payload()->contact.text();
    m_diagnosis->setContact(ContactKey(m_followedContact));
}

void MainWindow::showInjection()
{
    const std::optional<Injection> &injection = m_session.injection();
    m_compose->showInjection(injection);
    if (injection)
        m_diagnosis->setContact(injection->contact);
    updateActions();
}

void MainWindow::showDiagnosis()
{
    m_diagnosis->show(m_session.diagnosis(), m_session.pollingPlan(), m_session.isBusy());
    m_timeline->setEntries(m_session.timeline());
    followTenantClock();
    m_journey->show(m_session.definition(), listeningVersions());
    updateActions();
}

void MainWindow::updateActions()
{
    const bool chosen = m_session.definition().has_value();
    const bool busy = m_session.isBusy();
    const bool diagnosed = m_session.diagnosis().has_value();
    const bool written = !m_session.payloadText().isEmpty();
    m_actions.reload->setEnabled(m_session.profile().has_value());
    m_actions.skeleton->setEnabled(chosen);
    m_actions.sampleData->setEnabled(chosen);
    m_actions.saveTemplate->setEnabled(written);
    m_actions.previewResolved->setEnabled(written);
    m_actions.check->setEnabled(written);
    m_actions.inject->setEnabled(chosen && written && !busy && m_session.definition()->canBeFired()
        && !m_session.isJudgingPayload() && !stopsInjection(m_session.payloadRemarks()));
    const bool signedIn = m_session.profile().has_value() && !m_session.definitionsLoading();
    m_actions.diagnose->setEnabled(signedIn && !busy && !m_diagnosis->contact().isEmpty() && !askedEvent().isEmpty());
    m_actions.whatHappened->setEnabled(m_walk && signedIn && !busy);
    m_actions.stop->setEnabled(busy);
    for (QAction *action : {m_actions.saveReport, m_actions.copyReport, m_actions.nextFinding, m_actions.previousFinding, m_actions.page})
        action->setEnabled(diagnosed);
}

void MainWindow::applyPreferences()
{
    useColourScheme(m_preferences.get(preferences::colourScheme));
    m_session.setPatience(m_preferences.get(preferences::patience));
}

} // namespace journeyscope
