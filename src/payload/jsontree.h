// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "payload/quickfix.h"

#include <QString>

#include <expected>
#include <vector>

namespace journeyscope {

struct JsonMember;

/// A JSON value with its place. Unlike Json it keeps doubled keys and the spelling of everything.
struct JsonNode {
    enum class Kind { Null, Boolean, Number, Text, Object, Array };

    Kind kind = Kind::Null;
    Stretch place; ///< quotes and brackets included
    QString text; ///< Text: without quotes and escapes; Boolean and Number: as spelled; else empty
    std::vector<JsonMember> members; ///< of an Object; of an Array its elements, without names

    [[nodiscard]] bool isContainer() const { return kind == Kind::Object || kind == Kind::Array; }
    /// The last member called @p name without regard to case, because of equal names the platform takes the last. Null: none.
    [[nodiscard]] const JsonMember *member(QStringView name) const;
};

struct JsonMember {
    QString name;
    Stretch namePlace; ///< quotes included
    JsonNode value;
};

/// Why a text is no JSON, for people.
struct SyntaxFault {
    Stretch place;
    QString sentence;
    QList<QuickFix> fixes = {};
};

/// Reads @p text as one JSON value, nested at most 200 deep. Stricter than some readers: no comments, no trailing comma,
/// no byte-order mark.
[[nodiscard]] std::expected<JsonNode, SyntaxFault> readJsonTree(const QString &text);

} // namespace journeyscope
