// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/soap/soaptype.h"

namespace journeyscope::simulator {

// The folders that things of the tenant lie in: the CategoryID they tell.
inline constexpr int dataExtensionFolder = 2;
inline constexpr int listFolder = 3;
inline constexpr int publicationListFolder = 4;
inline constexpr int suppressionListFolder = 5;
inline constexpr int emailFolder = 6;
inline constexpr int journeySendFolder = 8;

/// DataFolder: the roots, which every account has.
[[nodiscard]] QList<SoapType> folderTypes();

} // namespace journeyscope::simulator
