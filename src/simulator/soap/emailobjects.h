// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/soap/soaptype.h"

namespace journeyscope::simulator {

// Keys of what every account has and every send here uses.
inline const QString commercialClassification = QStringLiteral("Default Commercial");
inline const QString defaultProfile = QStringLiteral("Default");

/// Email, SendClassification and SenderProfile.
[[nodiscard]] QList<SoapType> emailTypes();

} // namespace journeyscope::simulator
