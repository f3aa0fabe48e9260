// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/soap/soaptype.h"

#include <expected>

namespace journeyscope::simulator {

/// Every object type that can be retrieved but rows.
[[nodiscard]] const QList<SoapType> &soapCatalogue();
/// The type called @p objectType, which may be the rows of a data extension: "DataExtensionObject[<key>]". Names are
/// case sensitive. Without one, the text that the platform says instead.
[[nodiscard]] std::expected<SoapType, QString> soapTypeCalled(const QString &objectType, const SoapFacts &facts);

} // namespace journeyscope::simulator
