// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QRandomGenerator>

namespace journeyscope::testing {

/// The activities of a journey of up to 60, for version() of journeysample.h: waits, splits, mails, with ways that lead
/// anywhere, backwards too.
[[nodiscard]] QByteArray randomActivities(QRandomGenerator &chance);

} // namespace journeyscope::testing
