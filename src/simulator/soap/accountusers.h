// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/soap/soapobjects.h"

namespace journeyscope::simulator {

/// Who may sign in to the business unit @p mid: the one user who made everything in a simulated tenant. Members and
/// their order: community.
[[nodiscard]] QList<SoapObject> accountUsers(const QString &mid);
[[nodiscard]] QStringList accountUserProperties();

} // namespace journeyscope::simulator
