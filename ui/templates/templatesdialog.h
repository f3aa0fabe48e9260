// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/preferences.h"
#include "templates/payloadtemplate.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace journeyscope {

class MessageStrip;
class TemplateDetails;
class TemplateList;

/// Where templates are kept: the folder that was chosen, or the program's own.
[[nodiscard]] QString templatesFolder(const Preferences &preferences);

/// The templates of a folder: searched, looked at, described anew, removed, and used.
class TemplatesDialog : public QDialog {
    Q_OBJECT

public:
    /// @p preferences outlive the dialog. @p draft is what would be saved as a new template; without a payload none can
    /// be.
    TemplatesDialog(Preferences &preferences, const PayloadTemplate &draft, QWidget *parent = nullptr);

    /// Takes the templates of @p folder from now on, and remembers it.
    void useFolder(const QString &folder);
    void done(int result) override;

Q_SIGNALS:
    void used(const journeyscope::PayloadTemplate &entry);

private:
    [[nodiscard]] QLayout *makeFolderRow();
    [[nodiscard]] QLayout *makeButtonRow();
    [[nodiscard]] QPushButton *addButton(const QString &objectName, const QString &iconName, const QString &text);
    /// Reads the folder and shows the template called @p slug, or the first.
    void load(const QString &slug = {});
    void showUnread(const QStringList &sentences);
    void showCurrent();
    void updateButtons();
    void askForFolder();
    void saveDraft();
    void saveChanges();
    /// Saves what was changed in the details, if anything, before something else is shown there: nobody's notes are
    /// lost.
    void keepChanges();
    void removeCurrent();
    void useCurrent();

    Preferences &m_preferences;
    PayloadTemplate m_draft;
    MessageStrip *m_strip;
    TemplateList *m_list;
    TemplateDetails *m_details;
    QLabel *m_folder;
    QPushButton *m_use = nullptr;
    QPushButton *m_saveDraft = nullptr;
    QPushButton *m_saveChanges = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace journeyscope
