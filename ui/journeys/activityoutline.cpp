// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/journeys/activityoutline.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace journeyscope {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ActivityOutline", text);
}

QString iconOf(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::Wait: return u"clock"_s;
    case ActivityKind::DecisionSplit:
    case ActivityKind::EngagementSplit:
    case ActivityKind::RandomSplit: return u"distribute-graph-directed"_s;
    case ActivityKind::Join: return u"merge"_s;
    case ActivityKind::Email: return u"mail-message"_s;
    case ActivityKind::UpdateContact: return u"user-identity"_s;
    case ActivityKind::Custom:
    case ActivityKind::Other: return u"system-run"_s;
    }
    return {};
}

class Outliner
{
public:
    explicit Outliner(const JourneyVersion &version)
        : m_version(version)
    {
    }

    QList<OutlineLine> all()
    {
        QSet<QString> reached;
        for (const Activity &activity : m_version.activities)
            for (const Outcome &outcome : activity.outcomes)
                reached.insert(outcome.next);
        QList<OutlineLine> lines;
        for (const Activity &activity : m_version.activities)
            if (!reached.contains(activity.key))
                lines += pathFrom(activity.key);
        // A journey that is one circle has no beginning; what is left is shown all the same.
        for (const Activity &activity : m_version.activities)
            if (!m_shown.contains(activity.key))
                lines += pathFrom(activity.key);
        return lines;
    }

private:
    QList<OutlineLine> pathFrom(QString key)
    {
        QList<OutlineLine> path;
        while (const Activity *activity = m_version.activity(key)) {
            if (m_shown.contains(activity->key)) {
                path << OutlineLine {tr("Continues at “%1”").arg(activity->title()), u"go-jump"_s, {}};
                break;
            }
            m_shown.insert(activity->key);
            OutlineLine line {activity->title(), iconOf(activity->kind), {}};
            if (activity->outcomes.size() > 1) {
                line.below = waysOut(*activity);
                path << line;
                break;
            }
            path << line;
            if (activity->outcomes.isEmpty() || activity->outcomes.first().next.isEmpty())
                break;
            key = activity->outcomes.first().next;
        }
        return path;
    }

    QList<OutlineLine> waysOut(const Activity &split)
    {
        QList<OutlineLine> ways;
        for (const Outcome &outcome : split.outcomes) {
            const QString label = outcome.label.isEmpty() ? (outcome.criteria.isEmpty() ? tr("Otherwise") : outcome.key) : outcome.label;
            OutlineLine way {label, u"go-next"_s, {}};
            if (outcome.next.isEmpty())
                way.below << OutlineLine {tr("The path ends"), u"media-playback-stop"_s, {}};
            else
                way.below = pathFrom(outcome.next);
            ways << way;
        }
        return ways;
    }

    const JourneyVersion &m_version;
    QSet<QString> m_shown;
};

} // namespace

QList<OutlineLine> activityOutline(const JourneyVersion &version)
{
    return Outliner(version).all();
}

} // namespace journeyscope
