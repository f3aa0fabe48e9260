// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/diagnosis.h"

namespace journeyscope {

/// Runs the checks of @p layer. Whoever entered because of the event was stopped by no fault, so none is looked for then.
[[nodiscard]] LayerResult examineLayer(const CaseFile &caseFile, Layer layer);

} // namespace journeyscope
