// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/description/tenantdescription.h"

namespace journeyscope::simulator {

/// "-P3DT4H" and "PT5M" as lengths of time, as the schema allows them.
[[nodiscard]] std::chrono::seconds readDuration(const QString &text);
/// One entry of `happened`.
[[nodiscard]] Happening readHappening(const Json &json);
/// Lower-cased names, values as text.
[[nodiscard]] Row readRow(const Json &json);

} // namespace journeyscope::simulator
