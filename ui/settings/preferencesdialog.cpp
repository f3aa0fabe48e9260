// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/preferencesdialog.h"

#include "ui_preferencesdialog.h"

namespace journeyscope {

PreferencesDialog::PreferencesDialog(Preferences &preferences, QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_form(std::make_unique<Ui::PreferencesDialog>())
{
    m_form->setupUi(this);
    m_form->colourScheme->addItem(tr("As the desktop has them"), int(ColourScheme::System));
    m_form->colourScheme->addItem(tr("Light"), int(ColourScheme::Light));
    m_form->colourScheme->addItem(tr("Dark"), int(ColourScheme::Dark));
    m_form->colourScheme->setCurrentIndex(m_form->colourScheme->findData(int(preferences.get(journeyscope::preferences::colourScheme))));
    m_form->patience->setValue(int(std::chrono::ceil<std::chrono::minutes>(preferences.get(journeyscope::preferences::patience)).count()));
    m_form->maskPersonalData->setChecked(preferences.get(journeyscope::preferences::maskPersonalData));
    connect(m_form->preferencesButtons, &QDialogButtonBox::accepted, this, &PreferencesDialog::accept);
    connect(m_form->preferencesButtons, &QDialogButtonBox::rejected, this, &PreferencesDialog::reject);
}

PreferencesDialog::~PreferencesDialog() = default;

void PreferencesDialog::accept()
{
    m_preferences.set(preferences::colourScheme, ColourScheme(m_form->colourScheme->currentData().toInt()));
    m_preferences.set(preferences::patience, std::chrono::minutes(m_form->patience->value()));
    m_preferences.set(preferences::maskPersonalData, m_form->maskPersonalData->isChecked());
    QDialog::accept();
}

} // namespace journeyscope
