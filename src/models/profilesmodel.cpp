// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/profilesmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope {

void ProfilesModel::setProfiles(const QList<CredentialProfile> &profiles)
{
    beginResetModel();
    m_profiles = profiles;
    endResetModel();
}

QModelIndex ProfilesModel::indexOf(const QString &name) const
{
    const auto found = std::ranges::find(m_profiles, name, &CredentialProfile::name);
    return found == m_profiles.end() ? QModelIndex() : index(int(found - m_profiles.begin()));
}

int ProfilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_profiles.size());
}

QVariant ProfilesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CredentialProfile &profile = m_profiles.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return profile.name;
    case Qt::AccessibleTextRole: return profile.name + u", "_s + profileKindWord(profile.kind);
    case KindRole: return QVariant::fromValue(profile.kind);
    case KindWordRole: return profileKindWord(profile.kind);
    case HostRole: return profile.authUrl.host();
    case AccountIdRole: return profile.accountId;
    case ProfileRole: return QVariant::fromValue(profile);
    default: return {};
    }
}

QHash<int, QByteArray> ProfilesModel::roleNames() const
{
    return {{Qt::DisplayRole, "name"}, {KindRole, "kind"}, {KindWordRole, "kindWord"}, {HostRole, "host"},
        {AccountIdRole, "accountId"}, {ProfileRole, "profile"}};
}

} // namespace journeyscope
