// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/server/route.h"

namespace journeyscope::simulator {

/// The routes of one service, "/interaction/v1/", as its method index tells them.
[[nodiscard]] Reply methodIndex(const QList<Route> &routes, const QString &service, const QByteArray &base);

} // namespace journeyscope::simulator
