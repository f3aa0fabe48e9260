// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eventdefinitions/dataextension.h"
#include "payload/jsontree.h"

namespace journeyscope {

/// A plain value for a field, and how it is to stand in the payload.
struct FieldValue {
    JsonNode::Kind kind = JsonNode::Kind::Text; ///< never Object or Array
    QString text; ///< Text: as people read it; Number, Boolean: as it is to be spelled; Null: of no account

    friend bool operator==(const FieldValue &, const FieldValue &) = default;
};

/// @p value as JSON. Numbers and booleans stand as they were typed; what is none of them, such as 12,50, stands in
/// quotes, because bare it would spoil the whole payload.
[[nodiscard]] QString spelled(const FieldValue &value);
/// @p text in quotes, with what JSON or the editor would not keep written as escapes.
[[nodiscard]] QString inQuotes(const QString &text);
/// Whether @p text may stand bare as a number: no plus sign, no leading zeros, digits on both sides of a point.
[[nodiscard]] bool isJsonNumber(const QString &text);

/// How a field of @p type is spelled where nothing else is said: numbers and booleans bare, the rest in quotes.
[[nodiscard]] JsonNode::Kind usualKind(FieldType type);
/// What is sent when somebody wants the field sent and has not said what: nothing yet, or what comes nearest to it.
[[nodiscard]] FieldValue firstValue(FieldType type);

} // namespace journeyscope
