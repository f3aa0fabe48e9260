// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/platformtime.h"

#include <QTimeZone>

namespace journeyscope {

QDateTime fromPlatformTime(QStringView text)
{
    QDateTime moment = QDateTime::fromString(text.trimmed().toString(), Qt::ISODateWithMs);
    if (!moment.isValid() || moment.date().year() <= 1)
        return {};
    if (moment.timeSpec() == Qt::LocalTime)
        moment.setTimeZone(QTimeZone::fromSecondsAheadOfUtc(platformOffsetSeconds));
    return moment.toUTC();
}

} // namespace journeyscope
