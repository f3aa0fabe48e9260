// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "credentials/credentialprofile.h"

#include <QAbstractListModel>

namespace journeyscope {

/// The credential profiles that can be chosen. Never a secret, nor the client id in the words.
class ProfilesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole, ///< ProfileKind
        KindWordRole, ///< QString: "sandbox", "production", "simulated"
        HostRole, ///< QString: the auth host
        AccountIdRole, ///< QString: MID, may be empty
        ProfileRole, ///< CredentialProfile
    };

    using QAbstractListModel::QAbstractListModel;

    void setProfiles(const QList<CredentialProfile> &profiles);
    /// Invalid when there is none of that name.
    [[nodiscard]] QModelIndex indexOf(const QString &name) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    QList<CredentialProfile> m_profiles;
};

} // namespace journeyscope
