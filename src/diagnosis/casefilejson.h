// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/casefile.h"
#include "foundation/json.h"

namespace journeyscope {

/// A case file as JSON and back without loss: a user's report is a fixture. Members that were not looked at are absent.
[[nodiscard]] Json toJson(const CaseFile &caseFile);
[[nodiscard]] Result<CaseFile> caseFileFromJson(const Json &json);

} // namespace journeyscope
