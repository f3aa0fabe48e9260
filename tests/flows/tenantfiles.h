// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/json.h"

#include <QStringList>

namespace journeyscope::testing {

/// The names of the tenant files that come with the program, without their ending, sorted.
[[nodiscard]] QStringList tenantFiles();
[[nodiscard]] QString tenantFile(const QString &name);
/// The walk that the file suggests: event, contact, payload, what a good diagnosis names.
[[nodiscard]] Json walkOf(const QString &name);

} // namespace journeyscope::testing
