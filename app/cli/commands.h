// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/connection.h"

#include <CLI/CLI.hpp>

#include <functional>

namespace journeyscope::cli {

/// What a sub-command does once the command line is read: gives the exit code.
using Action = std::function<int(Connection &, const CommonOptions &)>;

/// Each adds one sub-command with its options to @p app. The chosen one leaves its work in @p chosen.
void addProfileCommand(CLI::App &app, Action &chosen);
void addDefinitionsCommand(CLI::App &app, Action &chosen);
void addJourneysCommand(CLI::App &app, Action &chosen);
void addCheckCommand(CLI::App &app, Action &chosen);
void addContractCommand(CLI::App &app, Action &chosen);
void addInjectCommand(CLI::App &app, Action &chosen);
void addDiagnoseCommand(CLI::App &app, Action &chosen);
void addDemoCommand(CLI::App &app, Action &chosen);

} // namespace journeyscope::cli
