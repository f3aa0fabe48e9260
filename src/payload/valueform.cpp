// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "payload/valueform.h"

#include "payload/dateform.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = journeyscope::JsonNode::Kind;

namespace journeyscope {

bool isWholeNumber(QStringView text)
{
    if (text.startsWith(u'-') || text.startsWith(u'+'))
        text = text.sliced(1);
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isDecimalNumber(const QString &text)
{
    static const QRegularExpression form(u"^[+-]?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?$"_s);
    return form.match(text).hasMatch();
}

static bool hasDecimalComma(const QString &text)
{
    static const QRegularExpression form(u"^[+-]?\\d[\\d.,']*$"_s);
    return form.match(text).hasMatch() && (text.contains(u',') || text.contains(u'\'') || text.count(u'.') > 1);
}

bool isEmailAddress(const QString &text)
{
    static const QRegularExpression form(u"^[!-?A-~]+@[!-\\-/-?A-~]+(?:\\.[!-\\-/-?A-~]+)+$"_s);
    return form.match(text).hasMatch();
}

bool isLocale(const QString &text)
{
    static const QRegularExpression form(u"^[A-Za-z]{2}(?:[-_][A-Za-z]{2})?$"_s);
    return form.match(text).hasMatch();
}

static ValueForm numberForm(const JsonNode &value, bool fits)
{
    if (value.kind == Kind::Boolean)
        return ValueForm::Other;
    if (fits)
        return ValueForm::Fits;
    return hasDecimalComma(value.text) ? ValueForm::DecimalComma : ValueForm::Other;
}

static ValueForm booleanForm(const JsonNode &value)
{
    const bool fits = value.kind != Kind::Number
        && (value.text.compare("true"_L1, Qt::CaseInsensitive) == 0 || value.text.compare("false"_L1, Qt::CaseInsensitive) == 0);
    return fits ? ValueForm::Fits : ValueForm::BooleanWord;
}

static ValueForm textForm(const JsonNode &value, bool (*fits)(const QString &))
{
    return value.kind == Kind::Text && fits(value.text) ? ValueForm::Fits : ValueForm::Other;
}

ValueForm formOf(const DataExtensionField &field, const JsonNode &value)
{
    if (value.isContainer() || value.text.isEmpty())
        return ValueForm::Fits;
    switch (field.type) {
    case FieldType::Number: return numberForm(value, isWholeNumber(value.text));
    case FieldType::Decimal: return numberForm(value, isDecimalNumber(value.text));
    case FieldType::Date: return textForm(value, isDate);
    case FieldType::Boolean: return booleanForm(value);
    case FieldType::EmailAddress: return textForm(value, isEmailAddress);
    case FieldType::Locale: return textForm(value, isLocale);
    case FieldType::Text:
    case FieldType::Phone:
    case FieldType::Unknown: break;
    }
    return ValueForm::Fits;
}

} // namespace journeyscope
