// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/durationwords.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace journeyscope {

static QString both(qint64 larger, const QString &largerUnit, qint64 smaller, const QString &smallerUnit)
{
    const QString first = QString::number(larger) + u' ' + largerUnit;
    return smaller == 0 ? first : first + u' ' + QString::number(smaller) + u' ' + smallerUnit;
}

QString durationWords(std::chrono::milliseconds duration)
{
    const qint64 milliseconds = duration.count();
    if (milliseconds < 0)
        return u'−' + durationWords(-duration);
    if (milliseconds < 1000)
        return QString::number(milliseconds) + u" ms"_s;
    if (duration < 10s)
        return QString::number(double(milliseconds / 100) / 10) + u" s"_s;
    const qint64 seconds = milliseconds / 1000;
    if (seconds < 60)
        return QString::number(seconds) + u" s"_s;
    if (seconds < 3600)
        return both(seconds / 60, u"min"_s, seconds < 600 ? seconds % 60 : 0, u"s"_s);
    if (seconds < 86400)
        return both(seconds / 3600, u"h"_s, seconds / 60 % 60, u"min"_s);
    const qint64 days = seconds / 86400;
    return both(days, days == 1 ? u"day"_s : u"days"_s, days < 10 ? seconds / 3600 % 24 : 0, u"h"_s);
}

} // namespace journeyscope
