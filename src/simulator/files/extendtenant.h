// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/json.h"
#include "simulator/description/tenantmistake.h"

namespace journeyscope::simulator {

/// What a tenant file is when it extends another: that one, with the operations of `changes` (JSON Patch, RFC 6902)
/// applied, and then the members of @p own in place of those of the same name. Unchanged where @p own extends nothing.
/// @p path is where @p own stands: the other file is looked for beside it.
[[nodiscard]] std::expected<Json, TenantMistake> extendedTenant(const Json &own, const QString &path);

} // namespace journeyscope::simulator
