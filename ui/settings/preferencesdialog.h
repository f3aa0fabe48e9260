// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/preferences.h"

#include <QDialog>

#include <memory>

namespace Ui {
class PreferencesDialog;
}

namespace journeyscope {

/// Everything of the preferences that a person sets by hand. Writes them when accepted.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p preferences outlive the dialog.
    explicit PreferencesDialog(Preferences &preferences, QWidget *parent = nullptr);
    ~PreferencesDialog() override;

    void accept() override;

private:
    Preferences &m_preferences;
    std::unique_ptr<Ui::PreferencesDialog> m_form;
};

} // namespace journeyscope
