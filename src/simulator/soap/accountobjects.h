// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/soap/soaptype.h"

namespace journeyscope::simulator {

/// AccountUser, and kinds of objects that tools ask for and this tenant never has.
[[nodiscard]] QList<SoapType> accountTypes();

} // namespace journeyscope::simulator
