// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "credentials/credentialprofile.h"
#include "foundation/key.h"
#include "foundation/secret.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace journeyscope {

/// A simulated tenant that somebody can choose, and what it shows.
struct PracticeTenant {
    QString id; ///< "all-goes-well", the name of its tenant file
    QString title; ///< a few words for lists
    QString says; ///< one sentence: what has happened there
};

/// A started simulated tenant and the walk that its file suggests.
struct PracticeWalk {
    PracticeTenant tenant;
    CredentialProfile profile; ///< of kind Simulated
    Secret clientSecret;
    EventDefinitionKey definition;
    ContactKey contact;
    QString payload; ///< the body to inject
    std::optional<JourneyKey> expectedJourney;
    QDateTime since; ///< UTC: when the event in question was sent; invalid: nothing has been sent yet
};

/// The simulated tenants on this machine. An interface, because neither session nor window may know the simulator.
class PracticeTenants
{
public:
    virtual ~PracticeTenants() = default;

    [[nodiscard]] virtual QList<PracticeTenant> available() const = 0;
    /// Starts the tenant called @p id anew and ends the one that ran before.
    [[nodiscard]] virtual Result<PracticeWalk> start(const QString &id) = 0;
};

} // namespace journeyscope
