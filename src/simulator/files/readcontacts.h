// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/description/tenantdescription.h"

namespace journeyscope::simulator {

[[nodiscard]] Contact readContact(const Json &json);

} // namespace journeyscope::simulator
