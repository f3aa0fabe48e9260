// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/timescale.h"

#include <array>
#include <cmath>

namespace journeyscope {

/// Distances between marks that people can count in, in milliseconds.
static constexpr std::array<qint64, 33> roundSteps {
    1, 2, 5, 10, 20, 50, 100, 200, 500,
    1'000, 2'000, 5'000, 10'000, 15'000, 30'000,
    60'000, 120'000, 300'000, 600'000, 900'000, 1'800'000,
    3'600'000, 7'200'000, 10'800'000, 21'600'000, 43'200'000,
    86'400'000, 172'800'000, 604'800'000, 1'209'600'000, 2'419'200'000,
    7'776'000'000, 31'536'000'000,
};

static qint64 stepOfAtLeast(double milliseconds)
{
    for (const qint64 step : roundSteps) {
        if (double(step) >= milliseconds)
            return step;
    }
    return roundSteps.back() * qint64(std::ceil(milliseconds / double(roundSteps.back())));
}

double TimeScale::xAt(const QDateTime &moment) const
{
    return width * double(begin.msecsTo(moment)) / double(begin.msecsTo(end));
}

QDateTime TimeScale::momentAt(double x) const
{
    if (width <= 0)
        return begin;
    return begin.addMSecs(qRound64(x / width * double(begin.msecsTo(end))));
}

QList<Tick> TimeScale::ticks(double apart) const
{
    const qint64 span = begin.msecsTo(end);
    if (span <= 0 || width <= 0 || apart <= 0)
        return {};
    const qint64 step = stepOfAtLeast(apart * double(span) / width);
    // Round where the reader's clock is round: a zone may be off by hours, and by half hours.
    const qint64 offset = qint64(begin.offsetFromUtc()) * 1000;
    const qint64 first = begin.toMSecsSinceEpoch() + offset;
    const qint64 past = first % step;

    QList<Tick> ticks;
    for (qint64 at = past == 0 ? 0 : step - past; at <= span; at += step)
        ticks.append({begin.addMSecs(at), width * double(at) / double(span)});
    return ticks;
}

} // namespace journeyscope
