// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "contract/eventcontract.h"
#include "payload/fieldvalue.h"
#include "payload/remark.h"

#include <QList>

namespace journeyscope {

/// One line of the form: a field as the event definition wants it, beside what the text says of it.
struct FormRow {
    enum class Subject { Contact, KnownField, UnknownField };

    Subject subject = Subject::KnownField;
    DataExtensionField field; ///< of an unknown field and the Contact Key only name and type
    bool isPresent = false;
    JsonNode::Kind kind = JsonNode::Kind::Null; ///< of a present one
    QString value; ///< Text: as people read it; Object and Array: as they stand; else as spelled
    Stretch place; ///< of the value
    QList<Remark> remarks; ///< about this field

    [[nodiscard]] bool isNested() const
    {
        return isPresent && (kind == JsonNode::Kind::Object || kind == JsonNode::Kind::Array);
    }
    friend bool operator==(const FormRow &, const FormRow &) = default;
};

/// A payload field by field.
struct FormRows {
    QList<FormRow> rows;
    QString obstacle; ///< why there are no fields to show, a sentence; the rows then say what the contract knows
    Stretch obstaclePlace;
};

/// First the Contact Key, then the contract's fields in their order, then what else is in Data in the order of the
/// text. @p found are the remarks on the same text.
[[nodiscard]] FormRows formRows(const EventContract &contract, const QString &text, const QList<Remark> &found);

} // namespace journeyscope
