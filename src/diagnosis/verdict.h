// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/diagnosis.h"

namespace journeyscope {

/// The one sentence that the layers' results come to, and the next step. That the contact waits is said before all else;
/// then that it entered, then the first cause, then that it is too early.
[[nodiscard]] Verdict verdictOn(const CaseFile &caseFile, const QList<LayerResult> &layers);

} // namespace journeyscope
