// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace journeyscope {

/// The platform's own zone: US Central standard time all year, UTC-6 without daylight saving. Recorded answers of the
/// asset and contact services carry this offset; journey and event answers carry none and mean the same zone.
inline constexpr int platformOffsetSeconds = -6 * 3600;

/// Reads a moment as the platform writes it, "2026-01-31T10:00:00.12" with or without an offset; without one it is
/// platform time. The result is in UTC. Invalid for text that is no moment, and for the year 1, which the platform
/// writes for "never".
[[nodiscard]] QDateTime fromPlatformTime(QStringView text);

} // namespace journeyscope
