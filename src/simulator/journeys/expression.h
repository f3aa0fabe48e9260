// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace journeyscope::simulator {

/// The key that an expression such as {{Event.order."Email"}} stands for, as criteria write it: Event.order.Email.
/// Empty for text that is no expression.
[[nodiscard]] QString keyOfExpression(const QString &text);

} // namespace journeyscope::simulator
