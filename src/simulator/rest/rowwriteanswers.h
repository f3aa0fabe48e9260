// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/rest/call.h"
#include "simulator/tenant/tenant.h"

namespace journeyscope::simulator {

/// Writes an array of {keys, values}, all of them or none: a row with the same primary key is changed in the fields
/// that are given, others are added.
[[nodiscard]] Reply answerRowWrite(Tenant &tenant, const Call &call);

} // namespace journeyscope::simulator
