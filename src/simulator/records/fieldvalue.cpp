// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/records/fieldvalue.h"

#include "simulator/description/tenantclock.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

static bool isWholeNumber(const QString &text)
{
    bool good = false;
    (void)text.toInt(&good);
    return good;
}

static bool isDecimal(const QString &text)
{
    static const QRegularExpression form(u"^[+-]?\\d+(\\.\\d+)?$"_s);
    return form.match(text).hasMatch();
}

QDateTime momentOfText(const QString &text)
{
    if (const QDateTime moment = platformMoment(text); moment.isValid())
        return moment;
    for (const QString &form : {u"M/d/yyyy h:mm:ss AP"_s, u"M/d/yyyy h:mm AP"_s, u"M/d/yyyy H:mm"_s, u"M/d/yyyy"_s}) {
        const QDateTime moment = QLocale::c().toDateTime(text, form);
        if (moment.isValid())
            return platformMoment(moment.toString(u"yyyy-MM-ddTHH:mm:ss"_s));
    }
    return {};
}

static bool isAddress(const QString &text)
{
    static const QRegularExpression form(u"^[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+$"_s);
    return form.match(text).hasMatch();
}

static bool isTruthValue(const QString &text)
{
    static const QStringList words{u"true"_s, u"false"_s, u"1"_s, u"0"_s, u"yes"_s, u"no"_s};
    return words.contains(text, Qt::CaseInsensitive);
}

static bool isLocale(const QString &text)
{
    static const QRegularExpression form(u"^[A-Za-z]{2}([-_][A-Za-z]{2})?$"_s);
    return form.match(text).hasMatch();
}

static bool fitsType(const QString &type, const QString &text)
{
    if (type == "Number"_L1)
        return isWholeNumber(text);
    if (type == "Decimal"_L1)
        return isDecimal(text);
    if (type == "Date"_L1)
        return momentOfText(text).isValid();
    if (type == "Boolean"_L1)
        return isTruthValue(text);
    if (type == "EmailAddress"_L1)
        return isAddress(text);
    if (type == "Locale"_L1)
        return isLocale(text);
    return true;
}

static Result<QString> unfit(const Field &field, const QString &why)
{
    return std::unexpected(
        Failure{.reason = Reason::Unusable, .detail = u"The value of field '%1' %2."_s.arg(field.name, why)});
}

/// Where nobody said, some types have a length of their own (recorded for addresses, else community).
static std::optional<int> limitOf(const Field &field)
{
    static const QMap<QString, int> usual{{u"EmailAddress"_s, 254}, {u"Phone"_s, 50}, {u"Locale"_s, 5}};
    if (field.maxLength || !usual.contains(field.type))
        return field.maxLength;
    return usual.value(field.type);
}

/// Digits before the point that do not fit; those behind it are rounded away.
static bool overflows(const Field &field, const QString &text)
{
    const QString whole = text.section(u'.', 0, 0).remove(u'-').remove(u'+');
    return field.maxLength && whole.size() > *field.maxLength - field.scale;
}

Result<QString> storedText(const Field &field, const Json &value)
{
    if (value.is_object() || value.is_array())
        return unfit(field, u"must be a single value"_s);
    const QString text = scalarText(value);
    if (text.isEmpty())
        return QString();
    if (!fitsType(field.type, text))
        return unfit(field, u"cannot be converted to %1"_s.arg(field.type));
    if (field.type == "Decimal"_L1 && overflows(field, text))
        return unfit(field, u"has too many digits before the point"_s);
    const std::optional<int> limit = limitOf(field);
    if (limit && field.type != "Decimal"_L1 && text.size() > *limit)
        return unfit(field, u"is longer than %1 characters"_s.arg(*limit));
    if (field.type == "Boolean"_L1)
        return QStringList{u"true"_s, u"1"_s, u"yes"_s}.contains(text, Qt::CaseInsensitive) ? u"True"_s : u"False"_s;
    if (field.type == "Date"_L1)
        return platformText(momentOfText(text));
    return text;
}

QString storedDefault(const Field &field, const QDateTime &now)
{
    if (field.defaultValue.compare("GetDate()"_L1, Qt::CaseInsensitive) == 0)
        return platformText(now);
    return field.defaultValue;
}

} // namespace journeyscope::simulator
