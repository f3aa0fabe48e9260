// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/journeys/journeyversion.h"

namespace journeyscope::simulator {

/// How many journeys, not versions, begin with one event definition.
struct Listeners {
    int all = 0; ///< with a version that is not deleted
    int published = 0; ///< with a version that is published or paused
};

[[nodiscard]] Listeners listenersOf(const QString &eventDefinitionKey, const QList<JourneyVersion> &versions);

} // namespace journeyscope::simulator
