// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/preferences.h"

namespace journeyscope {

/// Makes the program follow the desktop, or be light or dark.
/// Where the platform cannot be asked for a scheme, a palette of our own takes its place.
void useColourScheme(ColourScheme scheme);

} // namespace journeyscope
