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

Result<QString> storedText(const Field &field, const Json &value)
{
    if (value.is_object() || value.is_array())
        return unfit(field, u"must be a single value"_s);
    const QString text = scalarText(value);
    if (text.isEmpty())
        return QString();
    if (!fitsType(field.type, text))
        return unfit(field, u"cannot be converted to %1"_s.arg(field.type));
    if (field.maxLength && field.type != "Decimal"_L1 && text.size() > *field.maxLength)
        return unfit(field, u"is longer than %1 characters"_s.arg(*field.maxLength));
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
