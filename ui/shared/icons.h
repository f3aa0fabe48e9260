// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

class QLineEdit;

namespace journeyscope {

/// The icon of freedesktop name @p name. Its one-coloured strokes follow the palette in use, so that icons drawn for light
/// windows stay visible in dark ones; strokes that have a colour of their own keep it.
/// The signs of an outcome ("data-success", "data-error" and so on, "question") are drawn here. Null where no theme has the name.
[[nodiscard]] QIcon themedIcon(const QString &name);

/// Gives @p field a button that empties it, with an icon that follows the palette, which Qt's own does not.
void offerClearing(QLineEdit *field);

} // namespace journeyscope
