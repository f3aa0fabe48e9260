// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "credentials/credentialprofile.h"
#include "foundation/secret.h"
#include "ui/shared/appearance.h"

#include <QWidget>

#include <memory>

namespace Ui {
class CredentialForm;
}

namespace journeyscope {

/// The fields of one credential profile, and one line for what is to be said about them.
class CredentialForm : public QWidget
{
    Q_OBJECT

public:
    explicit CredentialForm(QWidget *parent = nullptr);
    ~CredentialForm() override;

    /// Shows @p profile, with an empty secret field. @p isNew: nothing of it is stored yet.
    void show(const CredentialProfile &profile, bool isNew);
    /// What the fields say; Unusable, with a sentence, unless it could be used for a sign-in.
    [[nodiscard]] Result<CredentialProfile> profile() const;
    [[nodiscard]] Secret secret() const;
    void forgetSecret();
    void setWhereabouts(const QString &whereabouts);
    void say(Tone tone, const QString &sentence);

Q_SIGNALS:
    void edited();

private:
    std::unique_ptr<Ui::CredentialForm> m_form;
};

} // namespace journeyscope
