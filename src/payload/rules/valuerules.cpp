// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/masking.h"
#include "payload/rules/rules.h"
#include "payload/valueform.h"

#include <limits>

using namespace Qt::StringLiterals;
using Kind = journeyscope::JsonNode::Kind;

namespace journeyscope::rules {

static bool isEmptyValue(const JsonNode &value)
{
    return value.kind == Kind::Null || (value.kind == Kind::Text && value.text.isEmpty());
}

QList<Notice> emptyForRequired(const Body &body)
{
    QList<Notice> notices;
    for (const PayloadField &field : body.fields()) {
        if (field.field && isRequired(*field.field) && isEmptyValue(field.value()))
            notices.append({field.value().place, field.name(), u"“%1” is required and needs a value."_s.arg(field.field->name)});
    }
    return notices;
}

static bool hasNoEmptyText(FieldType type)
{
    return type == FieldType::Number || type == FieldType::Decimal || type == FieldType::Date || type == FieldType::Boolean;
}

QList<Notice> emptyForTyped(const Body &body)
{
    QList<Notice> notices;
    for (const PayloadField &field : body.fields()) {
        const bool emptyText = field.value().kind == Kind::Text && field.value().text.isEmpty();
        if (emptyText && field.field && hasNoEmptyText(field.field->type) && !isRequired(*field.field)) {
            notices.append({field.value().place, field.name(),
                u"An empty text is no %1. Leave “%2” out when the value is not known."_s.arg(fieldTypeWord(field.field->type), field.field->name)});
        }
    }
    return notices;
}

static QString expectation(FieldType type)
{
    switch (type) {
    case FieldType::Number: return u"a whole number, digits only"_s;
    case FieldType::Decimal: return u"a number such as 12.50"_s;
    case FieldType::Date: return u"a date such as 2026-01-31T10:00:00 or 1/31/2026 10:00 AM"_s;
    case FieldType::EmailAddress: return u"an email address"_s;
    case FieldType::Locale: return u"a locale such as en-US"_s;
    case FieldType::Text:
    case FieldType::Boolean:
    case FieldType::Phone:
    case FieldType::Unknown: break;
    }
    return {};
}

static QList<Notice> ofForm(const Body &body, ValueForm form, QString (*sentence)(const DataExtensionField &))
{
    QList<Notice> notices;
    for (const PayloadField &field : body.fields()) {
        if (field.field && formOf(*field.field, field.value()) == form)
            notices.append({field.value().place, field.name(), sentence(*field.field)});
    }
    return notices;
}

QList<Notice> typeMismatch(const Body &body)
{
    return ofForm(body, ValueForm::Other, [](const DataExtensionField &field) {
        return u"“%1” is a field of type %2 and takes %3."_s.arg(field.name, fieldTypeWord(field.type), expectation(field.type));
    });
}

QList<Notice> decimalLocale(const Body &body)
{
    return ofForm(body, ValueForm::DecimalComma, [](const DataExtensionField &field) {
        return u"“%1” takes a number with a decimal point and without marks between thousands, such as 1250.00."_s.arg(field.name);
    });
}

QList<Notice> booleanForm(const Body &body)
{
    return ofForm(body, ValueForm::BooleanWord, [](const DataExtensionField &field) {
        return u"“%1” takes true or false; other words and numbers are not understood, or are taken for false."_s.arg(field.name);
    });
}

static bool isLimitedText(FieldType type)
{
    return type == FieldType::Text || type == FieldType::EmailAddress || type == FieldType::Phone || type == FieldType::Locale;
}

/// The platform's tables count UTF-16 units; people count characters.
static QString sentenceForLength(const DataExtensionField &field, const QString &text)
{
    const qsizetype characters = text.toUcs4().size();
    const QString counted = characters == text.size() ? u"%1 characters"_s.arg(characters)
                                                      : u"%1 characters, counted as %2"_s.arg(characters).arg(text.size());
    return u"“%1” takes at most %2 characters; this has %3."_s.arg(field.name).arg(*field.maxLength).arg(counted);
}

QList<Notice> lengthOverflow(const Body &body)
{
    QList<Notice> notices;
    for (const PayloadField &field : body.fields()) {
        if (!field.field || !isLimitedText(field.field->type) || !field.field->maxLength || *field.field->maxLength <= 0)
            continue;
        if (!field.value().isContainer() && field.value().text.size() > *field.field->maxLength)
            notices.append({field.value().place, field.name(), sentenceForLength(*field.field, field.value().text)});
    }
    return notices;
}

static QString withoutSign(const QString &number)
{
    return number.startsWith(u'-') || number.startsWith(u'+') ? number.sliced(1) : number;
}

static bool fitsDecimal(const DataExtensionField &field, const QString &text)
{
    if (!field.maxLength || text.contains(u'e', Qt::CaseInsensitive))
        return true;
    QString whole = withoutSign(text).section(u'.', 0, 0);
    QString fraction = withoutSign(text).section(u'.', 1);
    while (whole.startsWith(u'0'))
        whole.removeFirst();
    while (fraction.endsWith(u'0'))
        fraction.removeLast();
    return fraction.size() <= field.scale && whole.size() <= *field.maxLength - field.scale;
}

static bool fitsNumber(const QString &text)
{
    bool small = false;
    const qlonglong number = text.toLongLong(&small);
    return small && number >= std::numeric_limits<qint32>::min() && number <= std::numeric_limits<qint32>::max();
}

QList<Notice> numberDoesNotFit(const Body &body)
{
    QList<Notice> notices;
    for (const PayloadField &field : body.fields()) {
        if (!field.field || field.value().isContainer() || field.value().text.isEmpty()
            || formOf(*field.field, field.value()) != ValueForm::Fits)
            continue;
        if (field.field->type == FieldType::Number && !fitsNumber(field.value().text)) {
            notices.append({field.value().place, field.name(),
                u"“%1” is a Number field; numbers beyond 2147483647 do not fit."_s.arg(field.field->name)});
        }
        if (field.field->type == FieldType::Decimal && !fitsDecimal(*field.field, field.value().text)) {
            notices.append({field.value().place, field.name(),
                u"“%1” holds %2 digits, %3 of them after the point; this has more."_s.arg(field.field->name).arg(*field.field->maxLength).arg(field.field->scale)});
        }
    }
    return notices;
}

} // namespace journeyscope::rules
