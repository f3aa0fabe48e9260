// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/server/route.h"

namespace journeyscope::simulator {

/// The calls around the journeys: event definitions, events in bulk, contacts, content and the platform itself.
[[nodiscard]] QList<Route> platformRoutes();

} // namespace journeyscope::simulator
