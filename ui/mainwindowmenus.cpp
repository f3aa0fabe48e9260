// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include "ui/diagnosis/diagnosispanel.h"
#include "ui/eventdefinitions/definitionbrowser.h"
#include "ui/injection/composepage.h"
#include "ui/payload/payloadviews.h"
#include "ui/shared/icons.h"
#include "ui/simulator/simulatorpanel.h"
#include "ui/timeline/timelinepanel.h"
#include "ui/traffic/trafficdrawer.h"

#include <QApplication>
#include <QMenu>
#include <QMenuBar>

// The menus of the window. Every action of the program stands here, with its text, its icon and its keys.

using namespace Qt::StringLiterals;

namespace journeyscope {

QAction *MainWindow::addAction(QMenu *menu, const QString &name, const QString &icon, const QString &text, const QKeySequence &keys)
{
    QAction *action = menu->addAction(themedIcon(icon), text);
    action->setObjectName(name);
    action->setShortcut(keys);
    return action;
}

/// An action for whatever has the focus and understands @p slot. Text fields handle the keys themselves.
void MainWindow::addEditing(QMenu *menu, const QString &name, const QString &icon, const QString &text, QKeySequence::StandardKey keys, const char *slot)
{
    const QAction *action = addAction(menu, name, icon, text, keys);
    connect(action, &QAction::triggered, this, [slot] {
        QWidget *focused = QApplication::focusWidget();
        const QByteArray signature = QByteArray(slot) + "()";
        if (focused && focused->metaObject()->indexOfMethod(signature.constData()) >= 0)
            QMetaObject::invokeMethod(focused, slot);
    });
}

void MainWindow::makeMenus()
{
    makeFileMenu();
    makeEditMenu();
    makeInjectMenu();
    makeDiagnoseMenu();
    makeViewMenu();
    makeHelpMenu();
}

void MainWindow::makeFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    m_actions.practice = addAction(menu, u"practiceAction"_s, u"computer"_s, tr("Start the &simulated tenant"), {u"Ctrl+Shift+D"_s});
    m_actions.openTenant = addAction(menu, u"openTenantAction"_s, u"document-open"_s, tr("&Open a tenant file…"), {u"Ctrl+O"_s});
    m_actions.resetPractice = addAction(menu, u"resetPracticeAction"_s, u"edit-undo"_s, tr("R&eset the simulated tenant"), {u"Ctrl+Alt+R"_s});
    m_actions.stopPractice = addAction(menu, u"stopPracticeAction"_s, u"media-playback-stop"_s, tr("S&top the simulated tenant"), {u"Ctrl+Alt+S"_s});
    menu->addSeparator();
    m_actions.profiles = addAction(menu, u"profilesAction"_s, u"dialog-password"_s, tr("Credential &profiles…"), {u"Ctrl+K"_s});
    m_actions.reload = addAction(menu, u"reloadAction"_s, u"view-refresh"_s, tr("&Reload event definitions"), {u"F5"_s});
    menu->addSeparator();
    m_actions.templates =
        addAction(menu, u"templatesAction"_s, u"folder-templates"_s, tr("Te&mplates…"), {u"Ctrl+T"_s});
    m_actions.saveTemplate = addAction(
        menu, u"saveTemplateAction"_s, u"document-save-as-template"_s, tr("Save &as template…"), {u"Ctrl+Shift+S"_s});
    menu->addSeparator();
    m_actions.saveReport = addAction(menu, u"saveReportAction"_s, u"document-save-as"_s, tr("Sa&ve report…"), {u"Ctrl+S"_s});
    menu->addSeparator();
    m_actions.quit = addAction(menu, u"quitAction"_s, u"application-exit"_s, tr("&Quit"), {u"Ctrl+Q"_s});
    connect(m_actions.practice, &QAction::triggered, this, &MainWindow::startFirstPractice);
    connect(m_actions.openTenant, &QAction::triggered, this, &MainWindow::openTenantFile);
    connect(m_actions.resetPractice, &QAction::triggered, this, &MainWindow::resetPractice);
    connect(m_actions.stopPractice, &QAction::triggered, this, &MainWindow::stopPractice);
    connect(m_actions.profiles, &QAction::triggered, this, &MainWindow::showProfiles);
    connect(m_actions.reload, &QAction::triggered, &m_session, &DebugSession::reloadDefinitions);
    connect(m_actions.saveReport, &QAction::triggered, this, &MainWindow::saveReport);
    connect(m_actions.quit, &QAction::triggered, this, &MainWindow::close);
}

void MainWindow::makeEditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    addEditing(menu, u"undoAction"_s, u"edit-undo"_s, tr("&Undo"), QKeySequence::Undo, "undo");
    addEditing(menu, u"redoAction"_s, u"edit-redo"_s, tr("&Redo"), QKeySequence::Redo, "redo");
    menu->addSeparator();
    addEditing(menu, u"cutAction"_s, u"edit-cut"_s, tr("Cu&t"), QKeySequence::Cut, "cut");
    addEditing(menu, u"copyAction"_s, u"edit-copy"_s, tr("&Copy"), QKeySequence::Copy, "copy");
    addEditing(menu, u"pasteAction"_s, u"edit-paste"_s, tr("&Paste"), QKeySequence::Paste, "paste");
    addEditing(menu, u"selectAllAction"_s, u"edit-select-all"_s, tr("Select &all"), QKeySequence::SelectAll, "selectAll");
    menu->addSeparator();
    m_actions.quickFix = addAction(menu, u"quickFixAction"_s, u"tools-wizard"_s, tr("&Quick fix at the cursor"), {u"Alt+Return"_s});
    m_actions.format = addAction(menu, u"formatAction"_s, u"format-indent-more"_s, tr("For&mat the payload"), {u"Ctrl+Shift+I"_s});
    m_actions.compact = addAction(menu, u"compactAction"_s, u"format-indent-less"_s, tr("Compact the pay&load"), {u"Ctrl+Alt+I"_s});
    connect(m_actions.quickFix, &QAction::triggered, m_compose, &ComposePage::fixHere);
    connect(m_actions.format, &QAction::triggered, m_compose, &ComposePage::format);
    connect(m_actions.compact, &QAction::triggered, m_compose, &ComposePage::compact);
    menu->addSeparator();
    m_actions.copyReport = addAction(menu, u"copyReportAction"_s, u"documentinfo"_s, tr("Copy the rep&ort"), {u"Ctrl+Shift+C"_s});
    m_actions.findDefinition = addAction(menu, u"findDefinitionAction"_s, u"edit-find"_s, tr("&Find an event definition"), {u"Ctrl+F"_s});
    menu->addSeparator();
    m_actions.preferences = addAction(menu, u"preferencesAction"_s, u"configure"_s, tr("Prefere&nces…"), {u"Ctrl+,"_s});
    connect(m_actions.copyReport, &QAction::triggered, this, &MainWindow::copyReport);
    connect(m_actions.findDefinition, &QAction::triggered, m_definitions, &DefinitionBrowser::focusFilter);
    connect(m_actions.preferences, &QAction::triggered, this, &MainWindow::showPreferences);
}

void MainWindow::makeInjectMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Inject"));
    for (QAction *action : {m_actions.skeleton, m_actions.sampleData, m_actions.check, m_actions.inject})
        menu->addAction(action);
    menu->addSeparator();
    m_actions.previewResolved = addAction(menu, u"previewResolvedAction"_s, u"document-preview"_s,
        tr("&Preview with placeholders resolved…"), {u"Ctrl+Shift+V"_s});
}

void MainWindow::makeDiagnoseMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Diagnose"));
    menu->addAction(m_actions.diagnose);
    m_actions.whatHappened = addAction(menu, u"whatHappenedAction"_s, u"view-history"_s, tr("Diagnose &what happened"), {u"Ctrl+Shift+H"_s});
    m_actions.whatHappened->setToolTip(tr("Looks into what has already happened on the simulated tenant, without sending anything"));
    menu->addAction(m_actions.stop);
    menu->addSeparator();
    m_actions.nextFinding = addAction(menu, u"nextFindingAction"_s, u"go-down-search"_s, tr("&Next finding"), {u"F8"_s});
    m_actions.previousFinding = addAction(menu, u"previousFindingAction"_s, u"go-up-search"_s, tr("&Previous finding"), {u"Shift+F8"_s});
    connect(m_actions.whatHappened, &QAction::triggered, this, &MainWindow::diagnoseWhatHappened);
    connect(m_actions.nextFinding, &QAction::triggered, this, [this] { m_diagnosis->goToFinding(1); });
    connect(m_actions.previousFinding, &QAction::triggered, this, [this] { m_diagnosis->goToFinding(-1); });
}

void MainWindow::makeViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    menu->addAction(m_actions.goTo);
    menu->addSeparator();
    m_actions.showPayload = addAction(menu, u"showPayloadAction"_s, u"document-edit"_s, tr("&Payload"), {u"Ctrl+1"_s});
    menu->addAction(m_compose->views()->formAction());
    m_actions.showJourney = addAction(menu, u"showJourneyAction"_s, u"distribute-graph-directed"_s, tr("&Journey"), {u"Ctrl+2"_s});
    m_actions.showContract = addAction(menu, u"showContractAction"_s, u"view-form-table"_s, tr("&Contract"), {u"Ctrl+3"_s});
    m_actions.showContact = addAction(menu, u"showContactAction"_s, u"edit-find-user"_s, tr("C&ontact to diagnose"), {u"Ctrl+4"_s});
    m_actions.showTimeline = addAction(menu, u"showTimelineAction"_s, u"view-calendar-timeline"_s, tr("Time&line"), {u"Ctrl+5"_s});
    menu->addAction(m_timeline->tableAction());
    menu->addSeparator();
    m_actions.traffic = m_traffic->toggleViewAction();
    m_actions.traffic->setObjectName(u"trafficAction"_s);
    m_actions.traffic->setText(tr("Ra&w requests"));
    m_actions.traffic->setIcon(themedIcon(u"exchange-positions"_s));
    m_actions.traffic->setShortcut({u"F12"_s});
    menu->addAction(m_actions.traffic);
    m_actions.simulator = m_simulator->toggleViewAction();
    m_actions.simulator->setObjectName(u"simulatorAction"_s);
    m_actions.simulator->setText(tr("S&imulator"));
    m_actions.simulator->setIconText(tr("Simulator"));
    m_actions.simulator->setToolTip(tr("Move the clock of the simulated tenant and switch faults"));
    m_actions.simulator->setIcon(themedIcon(u"chronometer"_s));
    m_actions.simulator->setShortcut({u"F9"_s});
    menu->addAction(m_actions.simulator);
    m_actions.fullScreen = addAction(menu, u"fullScreenAction"_s, u"view-fullscreen"_s, tr("&Full screen"), {u"F11"_s});
    m_actions.fullScreen->setCheckable(true);
    m_actions.resetLayout = addAction(menu, u"resetLayoutAction"_s, u"edit-reset"_s, tr("&Reset the layout"), {u"Ctrl+Shift+L"_s});
    connect(m_actions.showContact, &QAction::triggered, m_diagnosis, &DiagnosisPanel::focusContact);
    connect(m_actions.resetLayout, &QAction::triggered, this, &MainWindow::resetLayout);
    connect(m_actions.fullScreen, &QAction::toggled, this, [this](bool full) {
        setWindowState(windowState().setFlag(Qt::WindowFullScreen, full));
    });
}

void MainWindow::makeHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    m_actions.page = addAction(menu, u"pageAction"_s, u"help-contents"_s, tr("&Explain the chosen check"), {u"F1"_s});
    m_actions.about = addAction(menu, u"aboutAction"_s, u"help-about"_s, tr("&About Journeyscope"), {u"Shift+F1"_s});
    connect(m_actions.page, &QAction::triggered, m_diagnosis, &DiagnosisPanel::showPage);
    connect(m_actions.about, &QAction::triggered, this, &MainWindow::showAbout);
}

} // namespace journeyscope
