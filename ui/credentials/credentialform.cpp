// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/credentialform.h"

#include "ui_credentialform.h"

using namespace Qt::StringLiterals;

namespace journeyscope {

CredentialForm::CredentialForm(QWidget *parent)
    : QWidget(parent)
    , m_form(std::make_unique<Ui::CredentialForm>())
{
    m_form->setupUi(this);
    for (const ProfileKind kind : {ProfileKind::Sandbox, ProfileKind::Production}) {
        const Appearance appearance = appearanceOf(kind);
        m_form->profileKind->addItem(appearance.icon(), appearance.word, QVariant::fromValue(int(kind)));
    }
    for (QLineEdit *field : findChildren<QLineEdit *>())
        connect(field, &QLineEdit::textEdited, this, &CredentialForm::edited);
    connect(m_form->profileKind, &QComboBox::activated, this, &CredentialForm::edited);
}

CredentialForm::~CredentialForm() = default;

void CredentialForm::show(const CredentialProfile &profile, bool isNew)
{
    m_form->profileName->setText(profile.name);
    m_form->tenantSubdomain->setText(profile.authUrl.toDisplayString());
    m_form->tenantSubdomain->setCursorPosition(0);
    m_form->clientId->setText(profile.clientId);
    m_form->businessUnit->setText(profile.accountId);
    m_form->profileKind->setCurrentIndex(m_form->profileKind->findData(int(profile.kind)));
    m_form->clientSecret->clear();
    m_form->clientSecret->setPlaceholderText(
        isNew ? tr("From the same installed package") : tr("Leave empty to keep the one that is stored"));
    say(Tone::Plain, {});
}

Result<CredentialProfile> CredentialForm::profile() const
{
    const Result<QUrl> address = authUrlFrom(m_form->tenantSubdomain->text().trimmed());
    if (!address)
        return std::unexpected(address.error());
    CredentialProfile profile;
    profile.name = m_form->profileName->text().trimmed();
    profile.authUrl = *address;
    profile.clientId = m_form->clientId->text().trimmed();
    profile.accountId = m_form->businessUnit->text().trimmed();
    profile.kind = ProfileKind(m_form->profileKind->currentData().toInt());
    return checkedProfile(profile);
}

Secret CredentialForm::secret() const
{
    return Secret(m_form->clientSecret->text());
}

void CredentialForm::forgetSecret()
{
    m_form->clientSecret->clear();
}

void CredentialForm::setWhereabouts(const QString &whereabouts)
{
    m_form->secretWhereabouts->setText(tr("The secret is kept %1.").arg(whereabouts));
}

void CredentialForm::say(Tone tone, const QString &sentence)
{
    QPalette colours = m_form->profileAnswer->palette();
    colours.setColor(QPalette::WindowText, toneColour(tone, palette()));
    m_form->profileAnswer->setPalette(colours);
    m_form->profileAnswer->setText(sentence);
    m_form->profileAnswer->setVisible(!sentence.isEmpty());
}

} // namespace journeyscope
