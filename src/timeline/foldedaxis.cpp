// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/foldedaxis.h"

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

namespace journeyscope {

static double silenceAfter(const QList<Tick> &points, qsizetype index)
{
    return double(points.at(index).moment.msecsTo(points.at(index + 1).moment));
}

/// The width of everything when a millisecond takes @p pixels and no silence more than @p widest.
static double widthAt(const QList<Tick> &points, double pixels, double widest)
{
    double width = 0;
    for (qsizetype i = 0; i + 1 < points.size(); ++i)
        width += std::min(silenceAfter(points, i) * pixels, widest);
    return width;
}

/// The scale at which the points fill @p width. Bisection, because the width grows with the scale but bends at every silence
/// that reaches its limit.
static double scaleFor(const QList<Tick> &points, double width, double widest)
{
    double low = 0;
    double high = widest; // a pixel limit per millisecond: every silence is at its limit
    for (int round = 0; round < 80; ++round) {
        const double middle = (low + high) / 2;
        (widthAt(points, middle, widest) < width ? low : high) = middle;
    }
    return high;
}

FoldedAxis::FoldedAxis(QList<QDateTime> moments, double width, double widest)
    : m_width(width)
{
    moments.removeIf([](const QDateTime &moment) { return !moment.isValid(); });
    std::ranges::sort(moments);
    moments.erase(std::unique(moments.begin(), moments.end()), moments.end());
    for (const QDateTime &moment : std::as_const(moments))
        m_points.append({moment, 0});
    if (m_points.size() < 2 || width <= 0)
        return;

    // Few silences may have to take more, or they could not fill the axis; the surplus leaves room for a scale.
    widest = std::max(widest, 1.6 * width / double(m_points.size() - 1));
    place(scaleFor(m_points, width, widest), widest);
    cutIntoStretches();
}

void FoldedAxis::place(double pixelsPerMillisecond, double widest)
{
    double x = 0;
    for (qsizetype i = 0; i + 1 < m_points.size(); ++i) {
        m_points[i].x = x;
        const double whole = silenceAfter(m_points, i) * pixelsPerMillisecond;
        const bool folded = whole > widest * 1.01;
        const double shown = std::min(whole, widest);
        if (folded)
            m_folds.append({m_points.at(i).moment, m_points.at(i + 1).moment, x, shown});
        m_folded.append(folded);
        x += shown;
    }
    m_points.last().x = x;
}

void FoldedAxis::cutIntoStretches()
{
    qsizetype from = 0;
    for (qsizetype i = 1; i < m_points.size(); ++i) {
        const bool ends = i + 1 == m_points.size() || m_folded.at(i);
        if (m_folded.at(i - 1)) {
            from = i;
            continue;
        }
        if (!ends)
            continue;
        const Tick &begin = m_points.at(from);
        const Tick &end = m_points.at(i);
        m_stretches.append({TimeScale {begin.moment, end.moment, end.x - begin.x}, begin.x});
        from = i;
    }
}

double FoldedAxis::xAt(const QDateTime &moment) const
{
    if (m_points.isEmpty() || moment <= m_points.first().moment)
        return 0;
    const auto after = std::ranges::lower_bound(m_points, moment, {}, &Tick::moment);
    if (after == m_points.end())
        return m_points.last().x;
    const auto before = std::prev(after);
    const double share = double(before->moment.msecsTo(moment)) / double(before->moment.msecsTo(after->moment));
    return before->x + share * (after->x - before->x);
}

QDateTime FoldedAxis::momentAt(double x) const
{
    if (m_points.isEmpty() || x <= 0)
        return begin();
    const auto after = std::ranges::lower_bound(m_points, x, {}, &Tick::x);
    if (after == m_points.end())
        return end();
    const auto before = std::prev(after);
    return TimeScale {before->moment, after->moment, after->x - before->x}.momentAt(x - before->x);
}

QDateTime horizonOf(const QList<TimelineEntry> &entries, const QDateTime &now)
{
    QDateTime first = now;
    QDateTime last = now;
    for (const TimelineEntry &entry : entries) {
        first = first.isValid() ? std::min(first, entry.at) : entry.at;
        last = last.isValid() ? std::max(last, entry.at) : entry.at;
        if (entry.outcome != TimelineOutcome::Waiting)
            last = std::max(last, entry.until);
    }
    if (!first.isValid())
        return {};
    const qint64 span = first.msecsTo(last);
    const QDateTime near = last.addMSecs(std::max<qint64>(span / 2, 60'000));
    QDateTime horizon = last;
    for (const TimelineEntry &entry : entries) {
        if (entry.until > horizon && entry.until <= near)
            horizon = entry.until;
    }
    return horizon;
}

QList<QDateTime> momentsOf(const QList<TimelineEntry> &entries, const QDateTime &now)
{
    const QDateTime horizon = horizonOf(entries, now);
    QList<QDateTime> moments;
    for (const TimelineEntry &entry : entries) {
        moments.append(entry.at);
        if (entry.until <= horizon)
            moments.append(entry.until);
    }
    if (now.isValid())
        moments.append(now);
    return moments;
}

} // namespace journeyscope
