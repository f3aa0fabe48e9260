// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contract/longestpath.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope {

static constexpr qint64 minutesPerDay = 24 * 60;

static qint64 minutesOf(const WaitRule &wait)
{
    static const QHash<QString, qint64> units {
        {u"MINUTES"_s, 1}, {u"HOURS"_s, 60}, {u"DAYS"_s, minutesPerDay}, {u"WEEKS"_s, 7 * minutesPerDay}, {u"MONTHS"_s, 31 * minutesPerDay}};
    return wait.duration * units.value(wait.unit);
}

namespace {

class PathLengths
{
public:
    explicit PathLengths(const JourneyVersion &version)
    {
        for (const Activity &activity : version.activities)
            m_activities.insert(activity.key, &activity);
    }

    [[nodiscard]] qint64 minutesFrom(const QString &key)
    {
        const Activity *activity = m_activities.value(key);
        if (!activity)
            return 0;
        if (const auto known = m_known.constFind(key); known != m_known.constEnd())
            return *known;
        m_known.insert(key, 0); // so that a loop ends here
        qint64 longest = 0;
        for (const Outcome &outcome : activity->outcomes)
            longest = std::max(longest, minutesFrom(outcome.next));
        m_known.insert(key, longest + minutesOf(activity->wait));
        return m_known.value(key);
    }

private:
    QHash<QString, const Activity *> m_activities;
    QHash<QString, qint64> m_known;
};

} // namespace

int longestPathDays(const JourneyVersion &version)
{
    PathLengths lengths(version);
    qint64 longest = 0;
    for (const Activity &activity : version.activities)
        longest = std::max(longest, lengths.minutesFrom(activity.key));
    return int((longest + minutesPerDay - 1) / minutesPerDay);
}

} // namespace journeyscope
