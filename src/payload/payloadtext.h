// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "contract/eventcontract.h"

#include <functional>

namespace journeyscope {

/// The value of a field as it stands in JSON, quotes included.
using SpelledValue = std::function<QString(const DataExtensionField &field)>;

/// The body of an event call: @p contact, the contract's key, and every field that can be written with what @p valueOf
/// says of it, required ones first. The sendable field carries @p contactValue, which is spelled as JSON like the
/// others.
[[nodiscard]] QString payloadText(
    const EventContract &contract, const ContactKey &contact, const QString &contactValue, const SpelledValue &valueOf);

/// @p text cut to what the field takes, without half characters and blanks at its end.
[[nodiscard]] QString cutTo(const DataExtensionField &field, const QString &text);
/// Whether @p text is short enough for the field.
[[nodiscard]] bool fitsInto(const DataExtensionField &field, const QString &text);

} // namespace journeyscope
