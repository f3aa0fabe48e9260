// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "payload/skeleton.h"

#include "payload/body.h"
#include "payload/memberedit.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace journeyscope {

static QString cutTo(const DataExtensionField &field, const QString &text)
{
    return field.maxLength && *field.maxLength > 0 ? text.left(*field.maxLength) : text;
}

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
    case FieldType::Date: return spelledAsText(u"2026-01-31T10:00:00Z"_s);
    case FieldType::Boolean: return u"true"_s;
    case FieldType::EmailAddress: return spelledAsText(emailAddress(field));
    case FieldType::Phone: return spelledAsText(cutTo(field, u"+15555550100"_s));
    case FieldType::Locale: return spelledAsText(locale(field));
    case FieldType::Text:
    case FieldType::Unknown: break;
    }
    return spelledAsText(cutTo(field, u"example"_s));
}

static QString member(const EventContract &contract, const ContactKey &contact, const DataExtensionField &field)
{
    const bool carriesContactKey = field.name.compare(contract.sendableField, Qt::CaseInsensitive) == 0;
    return u"    %1: %2"_s.arg(spelledAsText(field.name), carriesContactKey ? spelledAsText(contact.text()) : sampleOf(field));
}

QString skeleton(const EventContract &contract, const ContactKey &contact)
{
    QList<DataExtensionField> fields = contract.fields;
    fields.removeIf([](const DataExtensionField &field) { return isReserved(field.name); });
    std::ranges::stable_partition(fields, isRequired);

    QStringList members;
    for (const DataExtensionField &field : std::as_const(fields))
        members.append(member(contract, contact, field));
    const QString data = members.isEmpty() ? u"{}"_s : u"{\n%1\n  }"_s.arg(members.join(u",\n"_s));

    return u"{\n  \"ContactKey\": %1,\n  \"EventDefinitionKey\": %2,\n  \"Data\": %3\n}\n"_s.arg(
        spelledAsText(contact.text()), spelledAsText(contract.key.text()), data);
}

} // namespace journeyscope
