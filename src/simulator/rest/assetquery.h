// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/rest/condition.h"

namespace journeyscope::simulator {

/// What stands at "data.email.legacy.legacyId" of @p asset, as text; empty: nothing.
[[nodiscard]] QString assetValue(const Json &asset, const QString &property);

/// 10004 where @p property is none of an asset (recorded).
[[nodiscard]] std::expected<void, Refusal> judgeProperty(const QString &property);

/// Checks a "query" member: a comparison with property, simpleOperator and value, or two of them with leftOperand,
/// logicalOperator and rightOperand. 10006 with one part for each member that is missing.
[[nodiscard]] std::expected<void, Refusal> judgeQuery(const Json &query);

/// @p query passed judgeQuery().
[[nodiscard]] bool assetFits(const Json &asset, const Json &query);

} // namespace journeyscope::simulator
