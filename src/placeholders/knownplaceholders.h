// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "placeholders/arguments.h"
#include "placeholders/placeholder.h"

#include <span>

namespace journeyscope {

/// Says what kind @p placeholder, whose place is known, is by what stands @p inside its braces, and what is wrong with
/// it.
void judge(Placeholder &placeholder, std::span<const Argument> inside);

[[nodiscard]] PlaceholderFault faultAt(const Placeholder &placeholder, FaultKind kind, const QString &sentence);

} // namespace journeyscope
