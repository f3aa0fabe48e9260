// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "payload/fieldvalue.h"
#include "payload/memberedit.h"
#include "payload/rules/asking.h"
#include "payload/rules/rules.h"
#include "payload/valueform.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope::rules {

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

/// The first @p units of @p text without half a character at the end.
static QString cutTo(const QString &text, int units)
{
    const bool splitsPair = text.at(units - 1).isHighSurrogate();
    return text.left(splitsPair ? units - 1 : units);
}

QList<Notice> typeLength(const Body &body)
{
    return eachField(body, [](const Entry &, const PayloadField &field) -> std::optional<Notice> {
        const JsonNode &value = field.value();
        if (!field.field || !isLimitedText(field.field->type) || !field.field->maxLength || *field.field->maxLength <= 0)
            return {};
        if (value.isContainer() || value.text.size() <= *field.field->maxLength)
            return {};
        Notice notice {value.place, field.name(), sentenceForLength(*field.field, value.text), {}};
        if (isText(value) && field.field->type == FieldType::Text)
            notice.fixes.append(replacement(u"Cut to %1 characters"_s.arg(*field.field->maxLength), value, inQuotes(cutTo(value.text, *field.field->maxLength))));
        return notice;
    });
}

static bool isAddressField(const PayloadField &field)
{
    return field.field && field.field->type == FieldType::EmailAddress && !field.value().isContainer() && !field.value().text.isEmpty();
}

QList<Notice> typeEmail(const Body &body)
{
    return eachField(body, [](const Entry &, const PayloadField &field) -> std::optional<Notice> {
        if (!isAddressField(field) || field.value().text.contains(u'@') || isBlank(field.value().text))
            return {};
        return Notice {field.value().place, field.name(), u"“%1” is a field of type EmailAddress and takes an e-mail address."_s.arg(field.field->name), {}};
    });
}

static constexpr qsizetype longestAddress = 99; ///< characters; the platform refuses longer ones

static QString whyMalformed(const QString &address)
{
    if (std::ranges::any_of(address, [](QChar c) { return c > u'\x7f'; }))
        return u"has letters that the platform does not take in an address"_s;
    if (address.size() > longestAddress)
        return u"is longer than the 99 characters that the platform takes"_s;
    if (std::ranges::any_of(address, [](QChar c) { return c.isSpace(); }))
        return u"has blanks in it"_s;
    return isEmailAddress(address) ? QString() : u"is not written like an address"_s;
}

QList<Notice> addressForm(const Body &body)
{
    return eachField(body, [](const Entry &, const PayloadField &field) -> std::optional<Notice> {
        const QString &text = field.value().text;
        const QString why = isAddressField(field) && text.contains(u'@') ? whyMalformed(text) : QString();
        if (why.isEmpty())
            return {};
        Notice notice {field.value().place, field.name(), u"The address in “%1” %2."_s.arg(field.field->name, why), {}};
        if (const QString trimmed = text.trimmed(); trimmed != text && whyMalformed(trimmed).isEmpty())
            notice.fixes.append(replacement(u"Trim the address"_s, field.value(), inQuotes(trimmed)));
        return notice;
    });
}

QList<Notice> typePhone(const Body &body)
{
    static const QRegularExpression international(u"^\\s*(?:\\+|00)[1-9]"_s);
    return eachField(body, [](const Entry &, const PayloadField &field) -> std::optional<Notice> {
        if (!field.field || field.field->type != FieldType::Phone || field.value().isContainer() || isBlank(field.value().text))
            return {};
        if (international.match(field.value().text).hasMatch())
            return {};
        return Notice {field.value().place, field.name(), u"The number in “%1” names no country: begin it with + and the country's code."_s.arg(field.field->name), {}};
    });
}

QList<Notice> typeLocale(const Body &body)
{
    return eachField(body, [](const Entry &, const PayloadField &field) -> std::optional<Notice> {
        if (!field.field || field.field->type != FieldType::Locale || formOf(*field.field, field.value()) != ValueForm::Other)
            return {};
        return Notice {field.value().place, field.name(), u"“%1” takes a locale such as en-US."_s.arg(field.field->name), {}};
    });
}

} // namespace journeyscope::rules
