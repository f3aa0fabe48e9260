// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/diagnosis.h"

namespace journeyscope {

/// A check that spoke, and what it said.
struct Cause {
    const Check *check = nullptr;
    Finding finding;
};

/// What was found, first cause first: conclusive before indicative, earlier layer before later, then the commoner one.
/// What is no fault comes after all faults.
[[nodiscard]] QList<Cause> rankedCauses(const QList<LayerResult> &layers);

} // namespace journeyscope
