// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "payload/rules/asking.h"
#include "payload/rules/rules.h"
#include "payload/valueform.h"

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace journeyscope::rules {

static bool isNumeric(FieldType type)
{
    return type == FieldType::Number || type == FieldType::Decimal;
}

QList<Notice> typeNumber(const Body &body)
{
    return eachField(body, [](const Entry &, const PayloadField &field) -> std::optional<Notice> {
        if (!field.field || !isNumeric(field.field->type) || formOf(*field.field, field.value()) != ValueForm::Other)
            return {};
        return Notice {field.value().place, field.name(),
            u"“%1” is a field of type %2 and takes %3."_s.arg(field.field->name, fieldTypeWord(field.field->type),
                field.field->type == FieldType::Number ? u"a whole number, digits only"_s : u"a number such as 12.50"_s), {}};
    });
}

/// What is meant by "1.250,00", "12,50" or "1'250.00": the last mark of two kinds, or a single one before other than three
/// digits, is the decimal point. Empty: it cannot be told, as for "1,250".
static QString withPoint(const QString &text)
{
    const qsizetype last = std::max(text.lastIndexOf(u','), text.lastIndexOf(u'.'));
    const bool bothKinds = text.contains(u',') && text.contains(u'.');
    const qsizetype after = text.size() - last - 1;
    const bool onlyOne = text.count(u',') + text.count(u'.') == 1;
    if (last < 0 || (!bothKinds && onlyOne && after == 3 && !text.contains(u'\'')))
        return {};
    QString whole = bothKinds || onlyOne ? text.first(last) : text;
    const QString fraction = bothKinds || onlyOne ? text.sliced(last + 1) : QString();
    whole.removeIf([](QChar c) { return c == u',' || c == u'.' || c == u'\''; });
    return fraction.isEmpty() ? whole : whole + u'.' + fraction;
}

QList<Notice> typeComma(const Body &body)
{
    return eachField(body, [](const Entry &, const PayloadField &field) -> std::optional<Notice> {
        if (!field.field || formOf(*field.field, field.value()) != ValueForm::DecimalComma)
            return {};
        Notice notice {field.value().place, field.name(),
            u"“%1” takes a number with a decimal point and without marks between thousands, such as 1250.00."_s.arg(field.field->name), {}};
        const QString meant = withPoint(field.value().text);
        if (!meant.isEmpty() && (field.field->type == FieldType::Decimal ? isDecimalNumber(meant) : isWholeNumber(meant)))
            notice.fixes.append(replacement(u"Write %1"_s.arg(meant), field.value(), meant));
        return notice;
    });
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

QList<Notice> typeScale(const Body &body)
{
    return eachField(body, [](const Entry &, const PayloadField &field) -> std::optional<Notice> {
        const JsonNode &value = field.value();
        if (!field.field || !isNumeric(field.field->type) || value.isContainer() || value.text.isEmpty() || formOf(*field.field, value) != ValueForm::Fits)
            return {};
        if (field.field->type == FieldType::Number && !fitsNumber(value.text))
            return Notice {value.place, field.name(), u"“%1” is a Number field; numbers beyond 2147483647 do not fit."_s.arg(field.field->name), {}};
        if (field.field->type == FieldType::Decimal && !fitsDecimal(*field.field, value.text)) {
            return Notice {value.place, field.name(),
                u"“%1” holds %2 digits, %3 of them after the point; this has more."_s.arg(field.field->name).arg(*field.field->maxLength).arg(field.field->scale), {}};
        }
        return {};
    });
}

/// What other languages and programs say for yes and no.
static std::optional<bool> meantBy(const QString &word)
{
    static constexpr std::array<QLatin1StringView, 10> yes {"yes"_L1, "y"_L1, "j"_L1, "ja"_L1, "on"_L1, "1"_L1, "t"_L1, "oui"_L1, "si"_L1, "x"_L1};
    static constexpr std::array<QLatin1StringView, 8> no {"no"_L1, "n"_L1, "nein"_L1, "off"_L1, "0"_L1, "f"_L1, "non"_L1, "-"_L1};
    const auto is = [&word](QLatin1StringView known) { return word.trimmed().compare(known, Qt::CaseInsensitive) == 0; };
    if (std::ranges::any_of(yes, is))
        return true;
    return std::ranges::any_of(no, is) ? std::optional(false) : std::nullopt;
}

QList<Notice> typeBoolean(const Body &body)
{
    return eachField(body, [](const Entry &, const PayloadField &field) -> std::optional<Notice> {
        if (!field.field || formOf(*field.field, field.value()) != ValueForm::BooleanWord)
            return {};
        Notice notice {field.value().place, field.name(),
            u"“%1” takes true or false; other words and numbers are not understood, or are taken for false."_s.arg(field.field->name), {}};
        if (const auto meant = meantBy(field.value().text)) {
            const QString word = *meant ? u"true"_s : u"false"_s;
            notice.fixes.append(replacement(u"Write %1"_s.arg(word), field.value(), word));
        }
        return notice;
    });
}

} // namespace journeyscope::rules
