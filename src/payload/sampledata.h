// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "contract/eventcontract.h"

#include <QDateTime>

namespace journeyscope {

/// A payload with plausible values: what a field's name means, in its type, within its length, required fields first.
/// The same contract, @p seed and @p now always give the same text, and remarks() has nothing to say about it wherever
/// the contract can be satisfied at all. Dates lie in the two weeks after @p now. The contact is an invented one that
/// shows it, such as "test-0417"; unlike a skeleton's it can be sent, and then exists in the tenant.
[[nodiscard]] QString sampleData(const EventContract &contract, quint64 seed, const QDateTime &now);

} // namespace journeyscope
