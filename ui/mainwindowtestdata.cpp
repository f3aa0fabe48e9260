// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include "payload/sampledata.h"
#include "ui/injection/composepage.h"
#include "ui/injection/payloadfiller.h"
#include "ui/templates/promptdialog.h"
#include "ui/templates/resolveddialog.h"
#include "ui/templates/savetemplatedialog.h"
#include "ui/templates/templatesdialog.h"

#include <QAction>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope {

void MainWindow::connectTestData()
{
    connect(m_actions.sampleData, &QAction::triggered, this, &MainWindow::fillSampleData);
    connect(m_actions.previewResolved, &QAction::triggered, this, &MainWindow::previewResolved);
    connect(m_actions.templates, &QAction::triggered, this, &MainWindow::showTemplates);
    connect(m_actions.saveTemplate, &QAction::triggered, this, &MainWindow::saveTemplate);
}

void MainWindow::fillPayload(const QString &text)
{
    m_compose->setText(text);
    m_session.setPayloadText(text);
    showPage(m_compose);
}

void MainWindow::fillSampleData()
{
    if (!m_session.definition())
        return;
    const QString text = sampleData(m_session.contract(), QRandomGenerator::global()->generate64(), tenantNow());
    m_filler->edited(text);
    fillPayload(text);
}

void MainWindow::previewResolved()
{
    m_compose->settle();
    auto *dialog = new ResolvedDialog(m_session.resolvedPayloadText(), m_session.placeholderPreviews(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// The payload in the editor, as a template that is not saved yet.
static PayloadTemplate draftOf(const DebugSession &session)
{
    const std::optional<EventDefinition> &definition = session.definition();
    return {.slug = {},
        .name = definition ? definition->name : QString(),
        .notes = {},
        .tags = {},
        .event = definition ? definition->key : EventDefinitionKey(),
        .payload = session.payloadText()};
}

void MainWindow::showTemplates()
{
    m_compose->settle();
    auto *dialog = new TemplatesDialog(m_preferences, draftOf(m_session), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TemplatesDialog::used, this, &MainWindow::useTemplate);
    dialog->open();
}

void MainWindow::useTemplate(const PayloadTemplate &entry)
{
    const bool isChosen = m_session.definition() && m_session.definition()->key == entry.event;
    if (!isChosen && std::ranges::contains(m_session.definitions(), entry.event, &EventDefinition::key))
        chooseDefinition(entry.event);
    m_filler->edited(entry.payload);
    fillPayload(entry.payload);
}

void MainWindow::saveTemplate()
{
    m_compose->settle();
    auto *dialog = new SaveTemplateDialog(templatesFolder(m_preferences), draftOf(m_session), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SaveTemplateDialog::saved, this, [this](const PayloadTemplate &entry) {
        say(Severity::Note, tr("The template “%1” was saved.").arg(entry.name));
    });
    dialog->open();
}

void MainWindow::askPromptsAndInject()
{
    const QList<Prompt> asked = m_session.payloadPrompts();
    if (asked.isEmpty()) {
        injectNow();
        return;
    }
    auto *dialog = new PromptDialog(asked, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_session.setPromptAnswers(dialog->answers());
        injectNow();
    });
    dialog->open();
}

} // namespace journeyscope
