// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/diagnosis.h"

namespace journeyscope {

/// The guided questions that would settle something in this case; none once the answer is certain.
[[nodiscard]] QList<Question> questionsFor(const CaseFile &caseFile, const Diagnosis &diagnosis);

} // namespace journeyscope
