// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "payload/fieldvalue.h"

#include "foundation/json.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using Kind = journeyscope::JsonNode::Kind;

namespace journeyscope {

QString inQuotes(const QString &text)
{
    QString quoted = QString::fromUtf8(toBytes(jsonText(text)));
    // Inside a document of the editor these end a line or a page.
    for (const char16_t letter : {u'\u2028', u'\u2029', u'\ufdd0', u'\ufdd1'})
        quoted.replace(QChar(letter), u"\\u%1"_s.arg(int(letter), 4, 16, QLatin1Char('0')));
    return quoted;
}

bool isJsonNumber(const QString &text)
{
    static const QRegularExpression form(u"\\A-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\\z"_s);
    return form.match(text).hasMatch();
}

QString spelled(const FieldValue &value)
{
    if (value.kind == Kind::Null)
        return u"null"_s;
    const bool isBoolean = value.kind == Kind::Boolean && (value.text == "true"_L1 || value.text == "false"_L1);
    if (isBoolean || (value.kind == Kind::Number && isJsonNumber(value.text)))
        return value.text;
    return inQuotes(value.text);
}

JsonNode::Kind usualKind(FieldType type)
{
    switch (type) {
    case FieldType::Number:
    case FieldType::Decimal: return Kind::Number;
    case FieldType::Boolean: return Kind::Boolean;
    case FieldType::Text:
    case FieldType::Date:
    case FieldType::EmailAddress:
    case FieldType::Phone:
    case FieldType::Locale:
    case FieldType::Unknown: break;
    }
    return Kind::Text;
}

FieldValue firstValue(FieldType type)
{
    switch (usualKind(type)) {
    case Kind::Number: return {Kind::Number, u"0"_s};
    case Kind::Boolean: return {Kind::Boolean, u"false"_s};
    default: return {Kind::Text, {}};
    }
}

} // namespace journeyscope
