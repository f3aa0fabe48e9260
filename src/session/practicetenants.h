// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "credentials/credentialprofile.h"
#include "foundation/key.h"
#include "foundation/secret.h"
#include "session/practicecontrol.h"

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
    /// Starts the tenant called @p id, or that of the file or folder @p id, and ends the one that ran before. That one runs on
    /// where @p id cannot be started; the failure's sentence says why.
    [[nodiscard]] virtual Result<PracticeWalk> start(const QString &id) = 0;
    /// Everything as it was when the running tenant was started, at the same addresses. Unusable while none runs.
    [[nodiscard]] virtual Result<PracticeWalk> reset() = 0;
    [[nodiscard]] virtual PracticeControl &control() = 0;
};

} // namespace journeyscope
