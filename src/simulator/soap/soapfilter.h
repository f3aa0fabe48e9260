// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/records/soapobject.h"
#include "simulator/soap/soaprequest.h"

namespace journeyscope::simulator {

/// Numbers are compared as numbers and moments as moments where both sides are such, a moment without a zone being
/// platform time; text without regard to case, with % and _ as joints of "like".
[[nodiscard]] bool fits(const SoapFilter &filter, const SoapObject &object);

/// Every property the filter names, in all its parts.
[[nodiscard]] QStringList propertiesOf(const SoapFilter &filter);
/// Whether a condition uses @p comparison.
[[nodiscard]] bool compares(const SoapFilter &filter, QStringView comparison);
/// Whether every operand says with xsi:type what it is: the platform refuses those that do not (community).
[[nodiscard]] bool operandsHaveTypes(const SoapFilter &filter);

} // namespace journeyscope::simulator
