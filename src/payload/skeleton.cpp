// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "payload/skeleton.h"

#include "payload/fieldvalue.h"
#include "payload/payloadtext.h"

using namespace Qt::StringLiterals;

namespace journeyscope {

static QString emailAddress(const DataExtensionField &field)
{
    const auto usual = u"somebody@example.com"_s;
    return field.maxLength && *field.maxLength < usual.size() ? u"a@b.co"_s : usual;
}

static QString locale(const DataExtensionField &field)
{
    return field.maxLength && *field.maxLength < 5 ? u"en"_s : u"en-US"_s;
}

static QString decimal(const DataExtensionField &field)
{
    const bool roomBeforePoint = !field.maxLength || *field.maxLength > field.scale;
    return roomBeforePoint ? u"1"_s : u"0.5"_s;
}

/// A value of the field's type as it stands in JSON.
static QString sampleOf(const DataExtensionField &field)
{
    switch (field.type) {
    case FieldType::Number: return u"1"_s;
    case FieldType::Decimal: return decimal(field);
    case FieldType::Date: return inQuotes(u"2026-01-31T10:00:00Z"_s);
    case FieldType::Boolean: return u"true"_s;
    case FieldType::EmailAddress: return inQuotes(emailAddress(field));
    case FieldType::Phone: return inQuotes(cutTo(field, u"+15555550100"_s));
    case FieldType::Locale: return inQuotes(locale(field));
    case FieldType::Text:
    case FieldType::Unknown: break;
    }
    return inQuotes(cutTo(field, u"example"_s));
}

QString skeleton(const EventContract &contract, const ContactKey &contact)
{
    return payloadText(contract, contact, inQuotes(contact.text()), sampleOf);
}

} // namespace journeyscope
