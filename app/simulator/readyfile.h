// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/simulatedtenant.h"

namespace journeyscope {

/// One line of JSON: where the simulated tenant is, and the credentials it hands out. They are good for nothing else.
[[nodiscard]] QByteArray readyLine(const SimulatorAddresses &addresses);

/// Writes @p line to @p path in one step, so that whoever waits for the file never reads half of it; readable by its
/// owner only.
[[nodiscard]] Result<void> writeReadyFile(const QString &path, const QByteArray &line);

/// Removes the file at @p path if it still says @p line: another simulator may have written its own there.
void removeReadyFile(const QString &path, const QByteArray &line);

} // namespace journeyscope
