// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/key.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace journeyscope {

/// The kinds of field a data extension has; the words are those of the SOAP API.
enum class FieldType { Text, Number, Decimal, Date, Boolean, EmailAddress, Phone, Locale, Unknown };

struct DataExtensionField {
    QString name;
    FieldType type = FieldType::Unknown;
    std::optional<int> maxLength; ///< characters, or digits of a Decimal; empty: no limit stated
    int scale = 0; ///< digits after the point of a Decimal
    bool isRequired = false; ///< a primary key is always required
    bool isPrimaryKey = false;
    QString defaultValue; ///< "GetDate()" and the like; empty: none
    int ordinal = 0;

    friend bool operator==(const DataExtensionField &, const DataExtensionField &) = default;
};

/// The table an event writes its data to.
struct DataExtension {
    QString id; ///< ObjectID, a GUID
    DataExtensionKey key;
    QString name;
    bool isSendable = false;
    QString sendableField; ///< the field that should carry the Contact Key
    QString subscriberField; ///< usually "_SubscriberKey"
    QDateTime modified; ///< UTC; invalid: not told
    int daysKept = 0; ///< rows are deleted so many days after they were written; 0: never, or not told
    QList<DataExtensionField> fields; ///< by ordinal

    /// The field called @p name without regard to case, because rows come back with lower-case names. Null: none.
    [[nodiscard]] const DataExtensionField *field(QStringView name) const;
    friend bool operator==(const DataExtension &, const DataExtension &) = default;
};

[[nodiscard]] QString fieldTypeWord(FieldType type);
/// Reads the SOAP words and those of an event definition's schema ("Email", "Text"), without regard to case.
[[nodiscard]] FieldType fieldTypeFromWord(QStringView word);

} // namespace journeyscope
