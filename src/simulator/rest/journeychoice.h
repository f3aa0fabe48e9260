// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/rest/call.h"
#include "simulator/tenant/tenant.h"

namespace journeyscope::simulator {

/// The version that a path part ("<id>" or "key:<key>") and a number mean; null: none. Number 0: the newest, even when
/// that one is deleted.
[[nodiscard]] const JourneyVersion *versionFor(const QList<JourneyVersion> &all, const QString &which, int number);
/// The same among the journeys that the caller's business unit has.
[[nodiscard]] const JourneyVersion *versionFor(Tenant &tenant, const Call &call, const QString &which, int number);
/// The version that the call's {which} and versionNumber mean; null: none that the caller's business unit has.
[[nodiscard]] const JourneyVersion *versionFor(Tenant &tenant, const Call &call);
/// Whether the caller's business unit has the journey: a journey belongs where its event belongs.
[[nodiscard]] bool isSeen(const JourneyVersion &version, Tenant &tenant, const Call &call);
[[nodiscard]] VersionChoice choiceOf(const JourneyVersion &version);
[[nodiscard]] Reply noSuchJourney();
/// The version as it is now. Documents disagree about what comes without extras; here activities and triggers do only
/// when they are asked for.
[[nodiscard]] Json liveJourney(const JourneyVersion &version, const JourneyEngine &engine, bool withCanvas);

} // namespace journeyscope::simulator
