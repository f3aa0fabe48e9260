// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "contract/eventcontract.h"

namespace journeyscope {

/// A payload to start from: every field of the contract with a value of its type, required ones first. The sendable field
/// carries the Contact Key. The text satisfies remarks() for the same contract. Without a contact the Contact Key stays
/// empty, which remarks() says: an invented one would bring an invented person into the tenant.
[[nodiscard]] QString skeleton(const EventContract &contract, const ContactKey &contact);

} // namespace journeyscope
