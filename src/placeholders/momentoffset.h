// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <optional>

namespace journeyscope {

/// The seconds that "+2d" or "-90m" stand for; empty for anything else. At most seven digits, so that sums cannot
/// overflow.
[[nodiscard]] std::optional<qint64> secondsOf(QStringView offset);
/// The number a counter begins with; up to fifteen digits, which every reader of JSON keeps exactly.
[[nodiscard]] std::optional<qint64> counterStart(QStringView number);

} // namespace journeyscope
