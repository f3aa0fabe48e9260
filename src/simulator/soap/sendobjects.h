// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/soap/soaptype.h"

namespace journeyscope::simulator {

/// TriggeredSendDefinition and TriggeredSendSummary.
[[nodiscard]] QList<SoapType> sendTypes();

} // namespace journeyscope::simulator
