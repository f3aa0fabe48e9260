// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eventdefinitions/dataextension.h"
#include "payload/jsontree.h"

namespace journeyscope {

/// How a value goes with the type of its field.
enum class ValueForm {
    Fits,
    Other, ///< not of that type at all
    DecimalComma, ///< a number as some countries write it, or with marks between thousands
    BooleanWord, ///< yes, J, on, 1 and the like
};

/// Empty values, objects and arrays fit everything here: other rules speak about them.
[[nodiscard]] ValueForm formOf(const DataExtensionField &field, const JsonNode &value);

[[nodiscard]] bool isWholeNumber(QStringView text);
[[nodiscard]] bool isDecimalNumber(const QString &text);
/// The shape of an address, not whether somebody reads it.
[[nodiscard]] bool isEmailAddress(const QString &text);
[[nodiscard]] bool isLocale(const QString &text);

} // namespace journeyscope
