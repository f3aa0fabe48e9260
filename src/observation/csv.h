// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/failure.h"

#include <QList>
#include <QStringList>

namespace journeyscope {

/// Splits comma-separated text in UTF-8 into rows of cells. Cells in quotes may hold commas, line breaks and doubled
/// quotes; a byte order mark and empty lines are passed over. Unreadable for a quote that never ends, which is how a
/// broken-off download looks.
[[nodiscard]] Result<QList<QStringList>> parseCsv(const QByteArray &bytes);

} // namespace journeyscope
