// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/templates/templatesdialog.h"

#include "templates/templatefolder.h"
#include "ui/shared/icons.h"
#include "ui/shared/messagestrip.h"
#include "ui/shared/words.h"
#include "ui/templates/savetemplatedialog.h"
#include "ui/templates/templatedetails.h"
#include "ui/templates/templatelist.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace journeyscope {

QString templatesFolder(const Preferences &preferences)
{
    const QString chosen = preferences.get(preferences::templatesFolder);
    return chosen.isEmpty() ? Preferences::userTemplatesFolder() : chosen;
}

TemplatesDialog::TemplatesDialog(Preferences &preferences, const PayloadTemplate &draft, QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_draft(draft)
    , m_strip(new MessageStrip(this))
    , m_list(new TemplateList(this))
    , m_details(new TemplateDetails(this))
{
    setObjectName(u"templatesDialog"_s);
    setWindowTitle(tr("Templates"));
    auto *columns = new QSplitter(Qt::Horizontal, this);
    columns->setObjectName(u"templateColumns"_s);
    columns->setChildrenCollapsible(false);
    columns->addWidget(m_list);
    columns->addWidget(m_details);
    columns->setStretchFactor(1, 1);
    columns->setSizes({250, 470});
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(m_strip);
    column->addWidget(columns, 1);
    column->addLayout(makeFolderRow());
    column->addLayout(makeButtonRow());
    resize(780, 560);

    m_list->setAdvice(draft.payload.isEmpty()
            ? tr("Write a payload in the editor, then come back to save it as a template. Or choose a folder that has "
                 "some.")
            : tr("Save the payload of the editor as the first one, or choose a folder that has some."));
    connect(m_list, &TemplateList::chosen, this, &TemplatesDialog::showCurrent);
    connect(m_list, &TemplateList::used, this, &TemplatesDialog::useCurrent);
    connect(m_details, &TemplateDetails::edited, this, &TemplatesDialog::updateButtons);
    load();
    if (m_list->total() > 0)
        m_list->focusList();
    else
        m_saveDraft->setFocus(Qt::OtherFocusReason);
}

QLayout *TemplatesDialog::makeFolderRow()
{
    m_folder = foreignLabel(u"templatesFolder"_s, this);
    m_folder->setForegroundRole(QPalette::PlaceholderText);
    m_folder->setWordWrap(true);
    auto *other = addButton(u"chooseTemplatesFolderButton"_s, u"document-open-folder"_s, tr("&Folder…"));
    other->setToolTip(tr("Keeps templates in another folder, such as one that is shared by git"));
    connect(other, &QPushButton::clicked, this, &TemplatesDialog::askForFolder);
    auto *row = new QHBoxLayout;
    row->addWidget(m_folder, 1);
    row->addWidget(other);
    return row;
}

QLayout *TemplatesDialog::makeButtonRow()
{
    m_saveDraft = addButton(u"saveAsTemplateButton"_s, u"list-add"_s, tr("Save the payload as te&mplate…"));
    m_remove = addButton(u"removeTemplateButton"_s, u"edit-delete"_s, tr("&Delete"));
    m_remove->setToolTip(tr("Moves the files of the template to the trash"));
    m_saveChanges = addButton(u"saveTemplateChangesButton"_s, u"document-save"_s, tr("&Save changes"));
    m_use = addButton(u"useTemplateButton"_s, u"document-edit"_s, tr("&Use"));
    m_use->setToolTip(tr("Puts the payload into the editor; Undo brings back what was there"));
    m_use->setDefault(true);
    auto *close = addButton(u"closeTemplatesButton"_s, u"window-close"_s, tr("&Close"));
    connect(m_saveDraft, &QPushButton::clicked, this, &TemplatesDialog::saveDraft);
    connect(m_remove, &QPushButton::clicked, this, &TemplatesDialog::removeCurrent);
    connect(m_saveChanges, &QPushButton::clicked, this, &TemplatesDialog::saveChanges);
    connect(m_use, &QPushButton::clicked, this, &TemplatesDialog::useCurrent);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->addWidget(m_saveDraft);
    row->addWidget(m_remove);
    row->addStretch();
    for (QPushButton *button : {m_saveChanges, m_use, close})
        row->addWidget(button);
    return row;
}

QPushButton *TemplatesDialog::addButton(const QString &objectName, const QString &iconName, const QString &text)
{
    auto *button = new QPushButton(themedIcon(iconName), text, this);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    return button;
}

void TemplatesDialog::useFolder(const QString &folder)
{
    keepChanges();
    m_details->show({});
    m_preferences.set(preferences::templatesFolder, folder);
    m_list->clearSearch();
    load();
}

void TemplatesDialog::load(const QString &slug)
{
    const QString folder = templatesFolder(m_preferences);
    m_folder->setText(tr("Kept in %1").arg(QDir::toNativeSeparators(folder)));
    const Result<TemplateFolder> read = readTemplates(folder);
    QStringList unread;
    if (read) {
        for (const UnreadFile &one : read->unread)
            unread.append(tr("“%1” was not read: %2").arg(one.file, one.failure.detail));
    } else {
        unread.append(read.error().detail);
    }
    showUnread(unread);
    m_list->show(read ? read->templates : QList<PayloadTemplate>(), slug);
}

void TemplatesDialog::showUnread(const QStringList &sentences)
{
    if (sentences.isEmpty())
        m_strip->hide();
    else
        m_strip->say(Severity::Warning, sentences.join(u'\n'));
}

void TemplatesDialog::showCurrent()
{
    keepChanges();
    m_details->show(m_list->current().value_or(PayloadTemplate()));
    m_details->setVisible(m_list->current().has_value());
    updateButtons();
}

void TemplatesDialog::updateButtons()
{
    const std::optional<PayloadTemplate> chosen = m_list->current();
    m_saveDraft->setEnabled(!m_draft.payload.isEmpty());
    m_use->setEnabled(chosen.has_value());
    m_remove->setEnabled(chosen.has_value());
    m_saveChanges->setEnabled(chosen && m_details->isChanged() && !m_details->entry().name.isEmpty());
}

void TemplatesDialog::askForFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder of templates"), templatesFolder(m_preferences));
    dialog->setObjectName(u"templatesFolderDialog"_s);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &TemplatesDialog::useFolder);
    dialog->open();
}

void TemplatesDialog::saveDraft()
{
    auto *dialog = new SaveTemplateDialog(templatesFolder(m_preferences), m_draft, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SaveTemplateDialog::saved, this, [this](const PayloadTemplate &entry) {
        m_list->clearSearch();
        load(entry.slug);
    });
    dialog->open();
}

void TemplatesDialog::saveChanges()
{
    keepChanges();
    if (!m_details->isChanged())
        load(m_details->entry().slug);
}

void TemplatesDialog::keepChanges()
{
    const PayloadTemplate changed = m_details->entry();
    if (changed.slug.isEmpty() || changed.name.isEmpty() || !m_details->isChanged())
        return;
    // Files that somebody named by hand keep their name until the template gets another one.
    const QString folder = templatesFolder(m_preferences);
    const bool hasNewName = changed.name != m_details->shown().name;
    const Result<PayloadTemplate> saved =
        hasNewName ? renameTemplate(folder, changed, changed.name) : saveTemplate(folder, changed);
    if (!saved) {
        m_strip->say(Severity::Error, saved.error().detail);
        return;
    }
    m_details->show(*saved);
    m_list->replace(changed.slug, *saved);
}

void TemplatesDialog::done(int result)
{
    keepChanges();
    QDialog::done(result);
}

void TemplatesDialog::removeCurrent()
{
    const std::optional<PayloadTemplate> chosen = m_list->current();
    if (!chosen)
        return;
    const Result<void> removed = removeTemplate(templatesFolder(m_preferences), *chosen);
    m_details->show({});
    load();
    if (removed)
        m_strip->say(Severity::Note, tr("“%1” was moved to the trash.").arg(chosen->name));
    else
        m_strip->say(Severity::Error, removed.error().detail);
}

void TemplatesDialog::useCurrent()
{
    if (const std::optional<PayloadTemplate> chosen = m_list->current()) {
        Q_EMIT used(*chosen);
        accept();
    }
}

} // namespace journeyscope
