// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "payload/remark.h"
#include "placeholders/resolved.h"

namespace journeyscope {

/// The id of a remark about a placeholder without a value.
inline constexpr QLatin1StringView placeholderFaultId{"placeholder"};

/// remarks() on what @p text says once its placeholders have their values, each at its place in @p text; of a
/// placeholder always the whole. While a placeholder is wrong there are only remarks about that. A question that nobody
/// has answered yet is no fault: its suggestion is judged, and without one nothing is said about the value.
[[nodiscard]] QList<Remark> remarksWithPlaceholders(
    const EventContract &contract, const QString &text, const PlaceholderValues &values);

/// @p values with an answer to every question in @p text: the suggestion, or 1, which is good text and a good number.
[[nodiscard]] PlaceholderValues withStandIns(const QString &text, PlaceholderValues values);

} // namespace journeyscope
