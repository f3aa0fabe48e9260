// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/failure.h"
#include "foundation/json.h"

#include <QString>

namespace journeyscope::cli {

/// What the program tells its caller.
enum ExitCode {
    NothingWrong = 0, ///< entered, or legitimately waiting; the payload fits
    SomethingFound = 1,
    WrongInput = 2, ///< wrong usage, or input that cannot be read
    NoVerdict = 3, ///< not examined, or not provable yet
};

/// Options that every sub-command shares.
struct CommonOptions {
    std::string profile;
    std::string format = "text";
    std::string output;
    std::string tenant; ///< with demo: which simulated tenant
    bool demo = false;
    bool quiet = false;
    bool verbose = false;

    [[nodiscard]] bool wantsJson() const { return format == "json"; }
};

/// Writes to the output file, atomically, or to standard output. WrongInput, after saying why, when it cannot be written.
[[nodiscard]] int deliver(const CommonOptions &options, const QString &text, int exitCode);
[[nodiscard]] int deliver(const CommonOptions &options, const Json &json, int exitCode);
/// One line on standard error.
void say(const QString &line);
/// Says @p failure and gives WrongInput for what the user can mend on the command line, else NoVerdict.
[[nodiscard]] int refuse(const Failure &failure);
/// The whole file, or standard input for "-". Unusable, naming the file, when it cannot be read.
[[nodiscard]] Result<QByteArray> readInput(const std::string &path);
/// A line from standard input without showing what is typed, when that is a terminal.
[[nodiscard]] QString readHidden(const QString &prompt);
/// Asks on the terminal; false when there is none.
[[nodiscard]] bool agreed(const QString &question);

} // namespace journeyscope::cli
