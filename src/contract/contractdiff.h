// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "contract/eventcontract.h"

namespace journeyscope {

/// What a change of a contract means for those who send the event and for the journeys that read it.
enum class Impact {
    Breaking, ///< events that were right are refused now, or a journey reads what is not there
    Risky, ///< some events are refused, cut or read otherwise
    Harmless,
};

struct ContractChange {
    Impact impact = Impact::Harmless;
    QString field; ///< empty: about the event
    QString sentence;

    friend bool operator==(const ContractChange &, const ContractChange &) = default;
};

/// From @p before to @p after, the gravest first. Fields are compared only where both know them.
[[nodiscard]] QList<ContractChange> contractDiff(const EventContract &before, const EventContract &after);

/// Between the contract and the journeys that use it: what they read and the data extension lacks.
[[nodiscard]] QList<ContractChange> readersDiff(const EventContract &contract);

[[nodiscard]] bool isBreaking(const QList<ContractChange> &changes);
[[nodiscard]] QString impactWord(Impact impact);

} // namespace journeyscope
