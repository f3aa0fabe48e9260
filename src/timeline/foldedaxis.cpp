// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/foldedaxis.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace journeyscope {

/// Nothing shorter is a long silence, in milliseconds.
static constexpr double leastSilence = 1000;
/// Silences are folded until a short one has this many pixels…
static constexpr double legible = 14;
/// …where short is what this share of those that are left does not exceed.
static constexpr double shortShare = 0.25;
/// All folds together take at most this share of the axis.
static constexpr double mostForFolds = 0.6;

static double silenceAfter(const QList<Tick> &points, qsizetype index)
{
    return double(points.at(index).moment.msecsTo(points.at(index + 1).moment));
}

static double foldWidth(double folded, double width, qsizetype folds)
{
    return folds > 0 ? std::min(folded, mostForFolds * width / double(folds)) : 0;
}

/// For each silence whether it is folded: the longest first, until the short ones can be told apart.
static QList<bool> chooseFolds(const QList<Tick> &points, double width, double folded)
{
    QList<qsizetype> byLength(points.size() - 1);
    std::ranges::iota(byLength, 0);
    std::ranges::stable_sort(byLength, std::ranges::greater(), [&points](qsizetype i) { return silenceAfter(points, i); });

    double left = double(points.first().moment.msecsTo(points.last().moment));
    QList<bool> isFolded(byLength.size(), false);
    for (qsizetype folds = 0; folds + 1 < byLength.size(); ++folds) {
        const auto remaining = byLength.size() - folds;
        const qsizetype shortOne = byLength.at(byLength.size() - 1 - qsizetype(double(remaining - 1) * shortShare));
        const double pixels = (width - double(folds) * foldWidth(folded, width, folds)) / left;
        const double longest = silenceAfter(points, byLength.at(folds));
        if (silenceAfter(points, shortOne) * pixels >= legible || longest < leastSilence || longest * pixels <= folded)
            break;
        isFolded[byLength.at(folds)] = true;
        left -= longest;
    }
    return isFolded;
}

FoldedAxis::FoldedAxis(QList<QDateTime> moments, double width, double folded)
    : m_width(width)
{
    moments.removeIf([](const QDateTime &moment) { return !moment.isValid(); });
    std::ranges::sort(moments);
    moments.erase(std::unique(moments.begin(), moments.end()), moments.end());
    for (const QDateTime &moment : std::as_const(moments))
        m_points.append({moment, 0});
    if (m_points.size() < 2 || width <= 0)
        return;

    const QList<bool> isFolded = chooseFolds(m_points, width, folded);
    place(isFolded, foldWidth(folded, width, isFolded.count(true)));
    cutIntoStretches(isFolded);
}

void FoldedAxis::place(const QList<bool> &isFolded, double folded)
{
    double left = 0;
    for (qsizetype i = 0; i < isFolded.size(); ++i)
        left += isFolded.at(i) ? 0 : silenceAfter(m_points, i);
    const double pixelsPerMillisecond = (m_width - folded * double(isFolded.count(true))) / left;

    double x = 0;
    for (qsizetype i = 0; i < isFolded.size(); ++i) {
        m_points[i].x = x;
        const double shown = isFolded.at(i) ? folded : silenceAfter(m_points, i) * pixelsPerMillisecond;
        if (isFolded.at(i))
            m_folds.append({m_points.at(i).moment, m_points.at(i + 1).moment, x, shown});
        x += shown;
    }
    m_points.last().x = x;
}

void FoldedAxis::cutIntoStretches(const QList<bool> &isFolded)
{
    qsizetype from = 0;
    for (qsizetype i = 1; i < m_points.size(); ++i) {
        if (isFolded.at(i - 1)) {
            from = i;
            continue;
        }
        if (i + 1 < m_points.size() && !isFolded.at(i))
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
        if (entry.until <= horizon && entry.outcome != TimelineOutcome::Quiet)
            moments.append(entry.until);
    }
    if (now.isValid())
        moments.append(now);
    return moments;
}

} // namespace journeyscope
