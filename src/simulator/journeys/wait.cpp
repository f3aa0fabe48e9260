// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/journeys/wait.h"

#include "simulator/description/tenantclock.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

static QDateTime later(const QDateTime &start, int count, const QString &unit)
{
    const QString word = unit.toUpper();
    if (word == "MINUTES"_L1)
        return start.addSecs(qint64(count) * 60);
    if (word == "HOURS"_L1)
        return start.addSecs(qint64(count) * 3600);
    if (word == "DAYS"_L1)
        return start.addDays(count);
    if (word == "WEEKS"_L1)
        return start.addDays(qint64(count) * 7);
    if (word == "MONTHS"_L1)
        return start.addMonths(count);
    return start;
}

static QTimeZone zoneOf(const QString &windowsName)
{
    const QByteArray name = QTimeZone::windowsIdToDefaultIanaId(windowsName.toUtf8());
    return name.isEmpty() ? platformZone() : QTimeZone(name);
}

/// The first moment from @p start on at which the clock in @p zone shows @p time.
static QDateTime nextTime(const QDateTime &start, const QTime &time, const QTimeZone &zone)
{
    const QDateTime there = start.toTimeZone(zone);
    const QDateTime today(there.date(), time, zone);
    return today >= start ? today : QDateTime(there.date().addDays(1), time, zone);
}

/// Of text without a zone of its own.
static QDateTime momentIn(const QString &text, const QTimeZone &zone)
{
    QDateTime moment = readMoment(text);
    if (moment.isValid() && moment.timeSpec() == Qt::LocalTime)
        moment.setTimeZone(zone);
    return moment;
}

std::optional<QDateTime> endOf(const Wait &wait, const QDateTime &start, const ValueOf &valueOf)
{
    const QTimeZone zone = zoneOf(wait.timeZone);
    if (!wait.date.isEmpty()) {
        const QDateTime date = momentIn(wait.date, zone);
        return date.isValid() ? std::optional(date.toUTC()) : std::nullopt;
    }
    if (!wait.attribute.isEmpty()) {
        const QDateTime date = momentIn(valueOf(wait.attribute).value_or(QString()), zone);
        return date.isValid() ? std::optional(later(date, wait.duration, wait.unit).toUTC()) : std::nullopt;
    }
    const QDateTime end = later(start, wait.duration, wait.unit);
    const QTime time = QTime::fromString(wait.timeOfDay, u"HH:mm"_s);
    return time.isValid() ? nextTime(end, time, zone).toUTC() : end;
}

} // namespace journeyscope::simulator
