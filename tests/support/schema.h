// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/json.h"

#include <QString>

namespace journeyscope::testing {

/// What @p document violates of the JSON Schema in @p schemaFile, a line each; empty: nothing. Apart from the tests, because
/// the library's headers confuse the meta-object compiler.
[[nodiscard]] QString violations(const Json &document, const QString &schemaFile);

} // namespace journeyscope::testing
