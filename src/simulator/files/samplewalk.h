// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/description/tenantdescription.h"

namespace journeyscope::simulator {

/// What to try with a tenant that says nothing about it: @p contact sends the event @p definition, with a payload that
/// fits @p dataExtension.
[[nodiscard]] Walk sampleWalk(const Json &definition, const DataExtension &dataExtension, const Contact &contact);

} // namespace journeyscope::simulator
