// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "payload/dateform.h"

#include "foundation/platformtime.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope {

static constexpr int firstYear = 1900;
static constexpr int lastYear = 2199;

static bool isReasonable(const QDate &date)
{
    return date.isValid() && date.year() >= firstYear && date.year() <= lastYear;
}

static QString isoOf(const QDate &date, const QString &time)
{
    return date.toString(Qt::ISODate) + (time.isEmpty() ? QString() : u'T' + time);
}

static DateReading readIso(const QRegularExpressionMatch &parts)
{
    const auto part = [&](int number) { return parts.captured(number).toInt(); };
    const QDate date(part(1), part(2), part(3));
    const QTime time(part(4), part(5), part(6));
    if (!isReasonable(date) || !time.isValid())
        return {.form = DateForm::Impossible, .moment = {}, .isoForms = {}};
    const QString zone = parts.captured(7);
    const bool hasTime = !parts.captured(4).isEmpty();
    DateReading reading {.form = hasTime && zone.isEmpty() ? DateForm::NoZone : DateForm::Iso, .moment = {}, .isoForms = {parts.captured()}};
    if (zone.isEmpty())
        reading.moment = QDateTime(date, time, QTimeZone::fromSecondsAheadOfUtc(platformOffsetSeconds)).toUTC();
    else
        reading.moment = QDateTime::fromString(QString(parts.captured()).replace(u' ', u'T'), Qt::ISODate).toUTC();
    return reading;
}

/// Two numbers of which one is the month, and a year.
static DateReading readSlashed(const QRegularExpressionMatch &parts)
{
    const auto part = [&](int number) { return parts.captured(number).toInt(); };
    const bool halfDay = !parts.captured(7).isEmpty();
    const bool hasTime = !parts.captured(4).isEmpty();
    const int hour = halfDay ? part(4) % 12 + (parts.captured(7).startsWith(u'P', Qt::CaseInsensitive) ? 12 : 0) : part(4);
    const QTime time(hour, part(5), part(6));
    const QDate monthFirst(part(3), part(1), part(2));
    const QDate dayFirst(part(3), part(2), part(1));
    const bool badHalf = halfDay && (part(4) < 1 || part(4) > 12);
    if (badHalf || !time.isValid() || (!isReasonable(monthFirst) && !isReasonable(dayFirst)))
        return {.form = DateForm::Impossible, .moment = {}, .isoForms = {}};

    const QString clock = hasTime ? time.toString(u"HH:mm:ss"_s) : QString();
    DateReading reading {.form = DateForm::Unclear, .moment = {}, .isoForms = {}};
    if (isReasonable(monthFirst))
        reading.isoForms.append(isoOf(monthFirst, clock));
    if (isReasonable(dayFirst) && dayFirst != monthFirst)
        reading.isoForms.append(isoOf(dayFirst, clock));
    if (reading.isoForms.size() == 1) {
        const bool monthLeads = isReasonable(monthFirst);
        reading.form = !monthLeads ? DateForm::DayFirst : hasTime ? DateForm::NoZone : DateForm::MonthFirst;
        reading.moment = QDateTime(monthLeads ? monthFirst : dayFirst, time, QTimeZone::fromSecondsAheadOfUtc(platformOffsetSeconds)).toUTC();
    }
    return reading;
}

static DateReading readEpoch(const QString &digits)
{
    const qint64 number = digits.toLongLong();
    const QDateTime moment = digits.size() == 10 ? QDateTime::fromSecsSinceEpoch(number, QTimeZone::UTC) : QDateTime::fromMSecsSinceEpoch(number, QTimeZone::UTC);
    return {.form = DateForm::Epoch, .moment = moment, .isoForms = {moment.toString(Qt::ISODate)}};
}

DateReading readDate(const QString &text)
{
    static const QRegularExpression iso(
        u"^(\\d{4})-(\\d{2})-(\\d{2})(?:[T ](\\d{2}):(\\d{2})(?::(\\d{2})(?:\\.\\d{1,7})?)?(Z|[+-]\\d{2}:?\\d{2})?)?$"_s);
    static const QRegularExpression slashed(
        u"^(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})(?:,? (\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?: ?([AaPp][Mm]))?)?$"_s);
    static const QRegularExpression epoch(u"^(?:\\d{10}|\\d{13})$"_s);
    static const QRegularExpression compact(u"^(\\d{4})(\\d{2})(\\d{2})$"_s);
    if (const auto parts = iso.match(text); parts.hasMatch())
        return readIso(parts);
    if (const auto parts = slashed.match(text); parts.hasMatch())
        return readSlashed(parts);
    if (epoch.match(text).hasMatch())
        return readEpoch(text);
    DateReading other;
    if (const auto parts = compact.match(text); parts.hasMatch() && QDate(parts.captured(1).toInt(), parts.captured(2).toInt(), parts.captured(3).toInt()).isValid())
        other.isoForms.append(parts.captured(1) + u'-' + parts.captured(2) + u'-' + parts.captured(3));
    return other;
}

bool isDate(const QString &text)
{
    switch (readDate(text).form) {
    case DateForm::Iso:
    case DateForm::NoZone:
    case DateForm::MonthFirst:
    case DateForm::Unclear: return true;
    case DateForm::DayFirst:
    case DateForm::Epoch:
    case DateForm::Impossible:
    case DateForm::Other: break;
    }
    return false;
}

} // namespace journeyscope
