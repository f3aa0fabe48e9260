// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QIconEngine;
class QString;

namespace journeyscope {

/// Draws the sign of an outcome, a disc with a tick, a cross or another glyph, in its tone: for "data-success", "data-error",
/// "data-warning", "data-information" and "question". Null for any other name. The caller owns it.
[[nodiscard]] QIconEngine *signIconEngine(const QString &name);

} // namespace journeyscope
