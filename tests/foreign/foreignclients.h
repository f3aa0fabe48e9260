// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "flows/program.h"
#include "flows/runningsimulator.h"

namespace journeyscope::testing {

/// Why other people's clients cannot be run here; empty: they can.
[[nodiscard]] QString whyNoForeignClients();

/// The host that the clients believe to sign in at; tenanthost.mjs leads them to the simulator.
[[nodiscard]] QString foreignHost();

/// Runs node with @p arguments in @p folder to its end, at most two minutes. Every connection that leaves through TLS
/// is led to @p simulator.
[[nodiscard]] Finished runNode(const QStringList &arguments, const RunningSimulator &simulator, const QString &folder);

/// A file of an installed client.
[[nodiscard]] QString clientFile(const QString &path);
/// tests/foreign/<path>
[[nodiscard]] QString foreignFile(const QString &path);

} // namespace journeyscope::testing

#define SKIP_WITHOUT_FOREIGN_CLIENTS()                                                                                 \
    if (const QString why = journeyscope::testing::whyNoForeignClients(); !why.isEmpty())                              \
    QSKIP(qPrintable(why))
