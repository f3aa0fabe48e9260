// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "contract/eventcontract.h"

namespace journeyscope {

/// The two calls that take an event.
enum class Route {
    Single, ///< /interaction/v1/events: one contact
    Batch, ///< /interaction/v1/async/events: up to 100 members
};

/// What a payload is judged by. Only the contract is always needed; what is left empty is not known, and the rules that
/// would need it stay silent.
struct Yardstick {
    EventContract contract;
    Route route = Route::Single;
    std::optional<QString> contentType; ///< the header the body comes with, where somebody else sends it; empty text: none
    QStringList eventKeys; ///< of all event definitions of the business unit
    QStringList contactKeys; ///< those the tenant shows for this event, a sample
    QStringList earlierFields; ///< the fields that the last accepted payload of this event had
    QDateTime now; ///< UTC; invalid: nothing is judged by the clock
};

} // namespace journeyscope
