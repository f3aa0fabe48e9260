// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace journeyscope::testing {

/// What a finished program left behind.
struct Finished {
    int exitCode = -1; ///< -1: it crashed or did not end in time
    QByteArray output;
    QByteArray errors;
};

/// Runs a program of this build to its end, at most a minute.
[[nodiscard]] Finished run(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment, const QByteArray &input = {});

/// An environment without any tenant and with a home of its own, so that a test never meets the developer's profiles or keychain.
[[nodiscard]] QProcessEnvironment bareEnvironment(const QString &home);

} // namespace journeyscope::testing
