// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/boxquestions.h"

#include "ui/shared/appearance.h"

#include <QApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace journeyscope {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("BoxQuestions", text);
}

/// True when @p agree was pressed; Escape, Enter and the window's cross mean no.
bool agrees(const QString &title, const QString &text, const QString &agree)
{
    QMessageBox box(QMessageBox::Warning, title, text, QMessageBox::Cancel, QApplication::activeWindow());
    box.setTextFormat(Qt::PlainText);
    const QPushButton *agreement = box.addButton(agree, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == agreement;
}

} // namespace

QString injectionQuestion(const InjectionOutlook &outlook)
{
    QString text = tr("You are about to send a real event to “%1” (%2).").arg(outlook.profile, appearanceOf(outlook.kind).word);
    text += u"\n\n"_s + tr("Contact: %1\nEvent definition: %2").arg(outlook.contact, outlook.definition) + u"\n\n"_s;
    if (outlook.journeys.isEmpty())
        return text + tr("No published journey is known to listen to this event.");
    text += tr("Journeys that would start, with every message they send:");
    for (const QString &journey : outlook.journeys)
        text += u"\n  • "_s + journey;
    return text + u"\n\n"_s + tr("A message that has left cannot be taken back.");
}

bool BoxQuestions::mayInject(const InjectionOutlook &outlook)
{
    return agrees(tr("Inject into production?"), injectionQuestion(outlook), tr("Inject one"));
}

bool BoxQuestions::mayRemoveProfile(const QString &name)
{
    return agrees(tr("Remove the profile?"),
        tr("The profile “%1” and its client secret will be removed from this computer.").arg(name), tr("Remove"));
}

std::optional<QString> BoxQuestions::whereToSaveReport(const QString &suggestedName)
{
    const QString file = QFileDialog::getSaveFileName(QApplication::activeWindow(), tr("Save report"), suggestedName,
        tr("Web page (*.html);;Markdown (*.md);;JSON (*.json);;Text (*.txt)"));
    if (file.isEmpty())
        return {};
    return file;
}

std::optional<QString> BoxQuestions::whichTenantFile()
{
    const QString file = QFileDialog::getOpenFileName(QApplication::activeWindow(), tr("Open a tenant file"), {},
        tr("Tenant files (*.json);;All files (*)"));
    if (file.isEmpty())
        return {};
    return file;
}

} // namespace journeyscope
