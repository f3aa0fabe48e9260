// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "credentials/credentialprofile.h"

#include <QStringList>

#include <optional>

namespace journeyscope {

/// What an injection would do, as far as it can be told beforehand.
struct InjectionOutlook {
    QString profile;
    ProfileKind kind = ProfileKind::Production;
    QString contact;
    QString definition; ///< the event definition's name
    QStringList journeys; ///< names of the published journeys that would start
};

/// The questions this program asks its user, each with a name. The window gets one; tests give answers.
class Questions
{
public:
    virtual ~Questions() = default;

    [[nodiscard]] virtual bool mayInject(const InjectionOutlook &outlook) = 0;
    [[nodiscard]] virtual bool mayRemoveProfile(const QString &name) = 0;
    /// Empty: the user thought better of it.
    [[nodiscard]] virtual std::optional<QString> whereToSaveReport(const QString &suggestedName) = 0;
    /// A file to play as a simulated tenant. Empty: the user thought better of it.
    [[nodiscard]] virtual std::optional<QString> whichTenantFile() = 0;
};

} // namespace journeyscope
