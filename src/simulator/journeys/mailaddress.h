// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace journeyscope::simulator {

/// Whether List Detective would take @p address out: malformed, too long, or of a role and not of a person.
[[nodiscard]] bool isRejectedAddress(const QString &address);

} // namespace journeyscope::simulator
