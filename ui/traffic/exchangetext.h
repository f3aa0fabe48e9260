// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/debugsession.h"

namespace journeyscope {

/// Milliseconds from start to end, and of each phase that happened: name, connect, TLS, wait, download.
[[nodiscard]] QString exchangePhases(const http::Exchange &exchange);
/// Request and answer as they went over the wire, JSON laid out for reading, cut where they are very long.
[[nodiscard]] QString exchangeText(const http::Exchange &exchange);

} // namespace journeyscope
