// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/soap/soaptype.h"

namespace journeyscope::simulator {

/// SentEvent, NotSentEvent, BounceEvent, OpenEvent, ClickEvent and UnsubEvent. Which properties can be asked is what
/// users of real tenants found out: the documentation lists more.
[[nodiscard]] QList<SoapType> trackingTypes();

} // namespace journeyscope::simulator
