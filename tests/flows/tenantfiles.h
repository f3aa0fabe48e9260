// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/json.h"

#include <QDateTime>
#include <QStringList>

namespace journeyscope::testing {

/// The names of the tenant files that come with the program, without their ending, sorted.
[[nodiscard]] QStringList tenantFiles();
[[nodiscard]] QString tenantFile(const QString &name);
/// The walk that the file suggests: event, contact, payload, what a good diagnosis names.
[[nodiscard]] Json walkOf(const QString &name);
/// @p now less what @p ago says, in the tenant files' form "-P12DT2H30M5S", and half a minute for the time a start takes.
[[nodiscard]] QDateTime momentBefore(const QDateTime &now, const QString &ago);

} // namespace journeyscope::testing
