// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/description/tenantdescription.h"

namespace journeyscope::simulator {

/// @p value as the data extension keeps it. Empty for null and for empty text. Unusable, with a sentence, for a value
/// that the field's type or length does not allow.
[[nodiscard]] Result<QString> storedText(const Field &field, const Json &value);

/// What the event gate answers rows with where nothing was sent: "GetDate()" becomes @p now.
[[nodiscard]] QString storedDefault(const Field &field, const QDateTime &now);

/// Moments as the platform and as people in the United States write them, without a zone in platform time. Invalid: no
/// moment.
[[nodiscard]] QDateTime momentOfText(const QString &text);

} // namespace journeyscope::simulator
