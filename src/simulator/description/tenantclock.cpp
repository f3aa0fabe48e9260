// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/description/tenantclock.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

static constexpr int platformOffset = -6 * 3600;

TenantClock::TenantClock(double rate, const QDateTime &start)
    : m_anchor(start.isValid() ? start.toUTC() : QDateTime::currentDateTimeUtc())
    , m_rate(std::clamp(rate, 0.0, mostRate))
{
    m_sinceAnchor.start();
}

QDateTime TenantClock::now() const
{
    return std::min(end(), m_anchor.addMSecs(qint64(double(m_sinceAnchor.elapsed()) * m_rate)));
}

QDateTime TenantClock::end()
{
    return QDateTime(QDate(9999, 12, 31), QTime(), QTimeZone::UTC);
}

void TenantClock::setRate(double rate)
{
    m_anchor = now();
    m_sinceAnchor.restart();
    m_rate = std::clamp(rate, 0.0, mostRate);
}

bool TenantClock::set(const QDateTime &moment)
{
    if (!moment.isValid() || moment < now() || moment > end())
        return false;
    m_anchor = moment.toUTC();
    m_sinceAnchor.restart();
    return true;
}

void TenantClock::advance(std::chrono::milliseconds duration)
{
    const qint64 left = now().msecsTo(end());
    m_anchor = m_anchor.addMSecs(std::min(left, qint64(duration.count())));
}

QString platformText(const QDateTime &moment)
{
    QString text = moment.toOffsetFromUtc(platformOffset).toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QTimeZone platformZone()
{
    return QTimeZone::fromSecondsAheadOfUtc(platformOffset);
}

QDateTime readMoment(const QString &text)
{
    QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    for (const QString &form : {u"M/d/yyyy h:mm:ss AP"_s, u"M/d/yyyy h:mm AP"_s, u"M/d/yyyy"_s}) {
        if (!moment.isValid())
            moment = QLocale::c().toDateTime(text, form);
    }
    return moment;
}

QDateTime platformMoment(const QString &text)
{
    QDateTime moment = readMoment(text);
    if (moment.isValid() && moment.timeSpec() == Qt::LocalTime)
        moment.setTimeZone(platformZone());
    return moment.toUTC();
}

} // namespace journeyscope::simulator
