// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eventdefinitions/dataextension.h"
#include "foundation/failure.h"
#include "injection/injection.h"
#include "journeys/journey.h"

#include <optional>

namespace journeyscope {

// The words by which a case file names the members of an enumeration; empty for a word that names none.

[[nodiscard]] QString wordOf(Reason reason);
[[nodiscard]] QString wordOf(DeliveryState state);
[[nodiscard]] QString wordOf(FieldType type);
[[nodiscard]] QString wordOf(JourneyStatus status);
[[nodiscard]] QString wordOf(EntryMode mode);
[[nodiscard]] QString wordOf(ActivityKind kind);

template <typename Enumeration>
[[nodiscard]] std::optional<Enumeration> namedBy(QStringView word);

template <>
std::optional<Reason> namedBy<Reason>(QStringView word);
template <>
std::optional<DeliveryState> namedBy<DeliveryState>(QStringView word);
template <>
std::optional<FieldType> namedBy<FieldType>(QStringView word);
template <>
std::optional<JourneyStatus> namedBy<JourneyStatus>(QStringView word);
template <>
std::optional<EntryMode> namedBy<EntryMode>(QStringView word);
template <>
std::optional<ActivityKind> namedBy<ActivityKind>(QStringView word);

} // namespace journeyscope
