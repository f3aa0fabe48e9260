// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventdefinitions/dataextension.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope {

const DataExtensionField *DataExtension::field(QStringView wanted) const
{
    const auto found = std::ranges::find_if(fields, [wanted](const DataExtensionField &candidate) {
        return wanted.compare(candidate.name, Qt::CaseInsensitive) == 0;
    });
    return found == fields.end() ? nullptr : &*found;
}

QString fieldTypeWord(FieldType type)
{
    switch (type) {
    case FieldType::Text: return u"Text"_s;
    case FieldType::Number: return u"Number"_s;
    case FieldType::Decimal: return u"Decimal"_s;
    case FieldType::Date: return u"Date"_s;
    case FieldType::Boolean: return u"Boolean"_s;
    case FieldType::EmailAddress: return u"EmailAddress"_s;
    case FieldType::Phone: return u"Phone"_s;
    case FieldType::Locale: return u"Locale"_s;
    case FieldType::Unknown: break;
    }
    return u"Unknown"_s;
}

FieldType fieldTypeFromWord(QStringView word)
{
    using enum FieldType;
    for (const FieldType type : {Text, Number, Decimal, Date, Boolean, EmailAddress, Phone, Locale}) {
        if (word.compare(fieldTypeWord(type), Qt::CaseInsensitive) == 0)
            return type;
    }
    return word.compare("Email"_L1, Qt::CaseInsensitive) == 0 ? EmailAddress : Unknown;
}

} // namespace journeyscope
