// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/failure.h"

#include <QSize>
#include <QStringList>

namespace journeyscope {

/// What the window was started with.
struct ConsoleOptions {
    bool demo = false; ///< open on a simulated tenant
    QString tenant; ///< with demo: which one; empty: the first
    bool walk = false; ///< with demo: choose, inject and wait for the verdict by itself
    bool simulator = false; ///< with demo: the simulator panel is open
    QString screenshot; ///< file to save a picture of the window to, instead of staying open
    QSize size; ///< of the window; invalid: as it was left
    QString colourScheme; ///< "light", "dark", or empty: as preferred

    /// Such runs stand beside a window that is already open.
    [[nodiscard]] bool standsAlone() const { return demo || !screenshot.isEmpty(); }
};

/// Reads the command line, the program's name first. Unusable, with a sentence, for what is not understood.
[[nodiscard]] Result<ConsoleOptions> readOptions(const QStringList &arguments);
/// What --help prints.
[[nodiscard]] QString optionsHelp();

} // namespace journeyscope
