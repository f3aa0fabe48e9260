// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/templatesmodel.h"
#include "settings/preferences.h"

#include <QDialog>

#include <optional>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;

namespace journeyscope {

class EmptyPlace;
class MessageStrip;
class TemplateDetails;

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
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QLayout *makeFolderRow();
    [[nodiscard]] QLayout *makeButtonRow();
    [[nodiscard]] QPushButton *addButton(const QString &objectName, const QString &iconName, const QString &text);
    /// Reads the folder and shows the template called @p slug, or the first.
    void load(const QString &slug = {});
    void showUnread(const QStringList &sentences);
    void choose(const QModelIndex &index);
    void showCurrent();
    void showEmptiness();
    void updateButtons();
    void askForFolder();
    void saveDraft();
    void saveChanges();
    /// Saves what was changed in the details, if anything, before something else is shown there: nobody's notes are
    /// lost.
    void keepChanges();
    void removeCurrent();
    void useCurrent();
    [[nodiscard]] std::optional<PayloadTemplate> current() const;

    Preferences &m_preferences;
    PayloadTemplate m_draft;
    TemplatesModel *m_model;
    MessageStrip *m_strip;
    QLineEdit *m_search;
    QListView *m_list;
    EmptyPlace *m_empty;
    QStackedWidget *m_places; ///< the list, or what stands there where it is empty
    TemplateDetails *m_details;
    QLabel *m_folder;
    QPushButton *m_use = nullptr;
    QPushButton *m_saveDraft = nullptr;
    QPushButton *m_saveChanges = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace journeyscope
