// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/journeys/filter.h"

namespace journeyscope::simulator {

/// Whether the exclusion script of an e-mail activity leaves a person out. Only one comparison of one attribute with
/// one text is understood, [Country] == "DE" or AttributeValue("Country") != "DE"; any other script leaves nobody out.
[[nodiscard]] bool excludes(const QString &script, const ValueOf &attribute);

} // namespace journeyscope::simulator
