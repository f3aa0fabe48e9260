// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QAction;
class QPushButton;
class QWidget;

namespace journeyscope {

/// A push button that looks and behaves as @p action does: same text, icon and state, and triggers it.
[[nodiscard]] QPushButton *actionButton(QAction *action, const QString &objectName, QWidget *parent);

} // namespace journeyscope
