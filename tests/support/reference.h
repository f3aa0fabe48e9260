// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QTest>

namespace journeyscope::testing::reference {

enum class Match { Same, Rewritten, Different };

/// Compares @p actual with the file at @p path. With UPDATE_REFERENCE=1 in the environment the file is rewritten
/// instead, where it differs. A missing file is Different.
[[nodiscard]] Match compare(const QByteArray &actual, const QString &path);
/// The first line that differs, both ways, for a message.
[[nodiscard]] QString firstDifference(const QByteArray &actual, const QString &path);

} // namespace journeyscope::testing::reference

/// A rewritten reference skips the test, so that nobody mistakes an update for a pass.
#define COMPARE_REFERENCE(actual, path)                                                                                \
    do {                                                                                                               \
        namespace reference = journeyscope::testing::reference;                                                        \
        switch (reference::compare(actual, path)) {                                                                    \
        case reference::Match::Same: break;                                                                            \
        case reference::Match::Rewritten: QSKIP("reference rewritten, read the difference");                           \
        case reference::Match::Different: QFAIL(qPrintable(reference::firstDifference(actual, path)));                 \
        }                                                                                                              \
    } while (false)
