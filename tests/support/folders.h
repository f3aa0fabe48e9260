// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace journeyscope::testing {

/// tests/data/<path>
[[nodiscard]] QString dataPath(const QString &path);
/// A recorded answer of a real tenant, where it lies; never in the repository.
[[nodiscard]] QString recordedPath(const QString &path);
[[nodiscard]] bool recordedAnswersPresent();
/// A page of the reference about the platform, which lies beside the recorded answers.
[[nodiscard]] QString referencePath(const QString &path);
/// The whole file; fails the program with its name when it cannot be read.
[[nodiscard]] QByteArray readFile(const QString &path);
/// The names of the folders in @p path, sorted.
[[nodiscard]] QStringList foldersIn(const QString &path);
/// The repository, and the folder of the built programs.
[[nodiscard]] QString sourcePath(const QString &path);
[[nodiscard]] QString programPath(const QString &name);

} // namespace journeyscope::testing

#define SKIP_WITHOUT_RECORDED_ANSWERS()                                                                                \
    if (!journeyscope::testing::recordedAnswersPresent())                                                              \
    QSKIP("the folder of recorded answers is not here (CMake variable JOURNEYSCOPE_RECORDED)")
