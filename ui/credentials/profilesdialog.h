// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/debugsession.h"
#include "ui/shared/questions.h"

#include <QDialog>

class QDialogButtonBox;
class QListWidget;
class QPushButton;

namespace journeyscope {

class CredentialForm;

/// The list of credential profiles and the form of the one that is chosen. Does not block: answers of the tenant come in while
/// it stays open.
class ProfilesDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both outlive the dialog.
    ProfilesDialog(DebugSession &session, Questions &questions, QWidget *parent = nullptr);

private:
    void fillList();
    void showCurrent();
    void startNew();
    void test();
    void save();
    void removeCurrent();
    void showTest(const Look<SignIn> &look);
    void showSaved(const Result<void> &result);
    [[nodiscard]] QPushButton *addButton(const QString &objectName, const QString &iconName, const QString &text);

    DebugSession &m_session;
    Questions &m_questions;
    QListWidget *m_list;
    CredentialForm *m_form;
    QDialogButtonBox *m_buttons;
    QPushButton *m_test;
    QPushButton *m_save;
    QPushButton *m_remove;
    QString m_wanted; ///< the profile to choose once the list has it
};

} // namespace journeyscope
