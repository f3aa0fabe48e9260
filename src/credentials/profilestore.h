// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "credentials/credentialprofile.h"

#include <QList>

namespace journeyscope {

/// The profiles of this user in one JSON file, mode 0600, written atomically. Never a secret in it.
class ProfileStore
{
public:
    explicit ProfileStore(QString file);
    /// profiles.json in the user's configuration folder.
    [[nodiscard]] static QString userFile();

    /// An absent file is an empty list. A damaged file is kept under another name and reported as a Failure.
    [[nodiscard]] Result<QList<CredentialProfile>> load() const;
    /// Unusable, naming those that exist, when there is no profile called @p name.
    [[nodiscard]] Result<CredentialProfile> find(const QString &name) const;
    /// Adds @p profile or replaces the one of the same name.
    [[nodiscard]] Result<void> save(const CredentialProfile &profile);
    [[nodiscard]] Result<void> remove(const QString &name);

private:
    QString m_file;
};

} // namespace journeyscope
