// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/soap/soaptype.h"

#include <expected>

namespace journeyscope::simulator {

/// DataExtension and DataExtensionField.
[[nodiscard]] QList<SoapType> dataExtensionTypes();
/// The rows of the data extension called @p keyOrName. Without one, the text that the platform says instead.
[[nodiscard]] std::expected<SoapType, QString> rowType(const QString &keyOrName, const SoapFacts &facts);

} // namespace journeyscope::simulator
