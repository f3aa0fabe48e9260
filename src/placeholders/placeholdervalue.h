// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "placeholders/resolved.h"

namespace journeyscope {

/// What the placeholder number @p index of a text stands for, escaped where it stands inside a JSON text.
[[nodiscard]] std::expected<QString, PlaceholderFault> valueOf(
    const Placeholder &placeholder, qsizetype index, const PlaceholderValues &values);

} // namespace journeyscope
