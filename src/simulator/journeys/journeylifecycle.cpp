// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/journeys/journeyengine.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What people do to journeys: the other half of JourneyEngine.

namespace journeyscope::simulator {

qsizetype JourneyEngine::find(const VersionChoice &choice, const QStringList &statuses) const
{
    qsizetype newest = -1;
    for (qsizetype i = 0; i < m_versions.size(); ++i) {
        const JourneyVersion &version = m_versions[i];
        const bool isMeant = (version.key == choice.journey || version.id == choice.journey)
            && (choice.number == 0 || version.number == choice.number);
        if (isMeant && statuses.contains(version.status) && (newest < 0 || version.number > m_versions[newest].number))
            newest = i;
    }
    return newest;
}

static Result<void> cannot(const QString &verb, const VersionChoice &choice, const QString &needed)
{
    return std::unexpected(Failure{
        .reason = Reason::Unusable,
        .detail =
            u"The journey \"%1\" cannot be %2: it has no version in state %3."_s.arg(choice.journey, verb, needed),
    });
}

// --- pausing

Result<void> JourneyEngine::pause(const VersionChoice &choice, const PauseOptions &options, const QDateTime &at)
{
    const qsizetype found = find(choice, {u"Published"_s});
    if (found < 0)
        return cannot(u"paused"_s, choice, u"Published"_s);
    m_versions[found].status = u"Paused"_s;
    m_pauses[found] = Pause{.options = options, .since = at};
    m_due.emplace(at.addDays(options.days), Due{.version = found});
    m_around.audit.append(m_versions[found], u"Pause"_s, at);
    return {};
}

Result<void> JourneyEngine::resume(const VersionChoice &choice, const QDateTime &at)
{
    const qsizetype found = find(choice, {u"Paused"_s});
    if (found < 0)
        return cannot(u"resumed"_s, choice, u"Paused"_s);
    m_versions[found].status = u"Published"_s;
    m_around.audit.append(m_versions[found], u"Resume"_s, at);
    letGoOn(found, m_pauses.take(found), at);
    return {};
}

/// A pause that nobody ended, or one that ended long ago.
void JourneyEngine::endPause(qsizetype version, const QDateTime &at)
{
    const auto pause = m_pauses.constFind(version);
    if (pause == m_pauses.constEnd() || pause->since.addDays(pause->options.days) > at)
        return;
    const VersionChoice choice{.journey = m_versions[version].id, .number = m_versions[version].number};
    if (pause->options.stopsAtEnd)
        (void)stop(choice, at);
    else
        (void)resume(choice, at);
}

void JourneyEngine::letGoOn(qsizetype version, const Pause &pause, const QDateTime &at)
{
    const qint64 length = pause.since.msecsTo(at);
    for (auto &[number, pass] : m_passes.all()) {
        if (pass.version != version)
            continue;
        if (!pass.due) {
            const QDateTime end = pause.options.extendWaits && pass.isWaiting ? pass.heldDue.addMSecs(length) : at;
            scheduleStep(pass, pass.heldStep, std::max(end, at));
        } else if (pause.options.extendWaits && pass.isWaiting) {
            const auto [end, due] = **pass.due;
            m_due.erase(*pass.due);
            scheduleStep(pass, due.step, end.addMSecs(length));
        }
    }
    for (const Event &event : pause.held)
        decideEntry(version, event, at);
}

// --- publishing and stopping

Result<PublishReport> JourneyEngine::publish(const VersionChoice &choice, const QDateTime &at)
{
    const qsizetype found = find(choice, {u"Draft"_s, u"ScheduledToPublish"_s});
    if (found < 0)
        return std::unexpected(cannot(u"published"_s, choice, u"Draft"_s).error());
    const PublishReport report = checkForPublishing(m_versions[found], m_around.mail.triggeredSends());
    const QString request = m_around.identifiers.next(u"publish request");
    if (!report.errors.isEmpty()) {
        m_around.audit.appendFailedPublish(m_versions[found], at, request, report.errors);
        return report;
    }
    if (const qsizetype older = find({.journey = m_versions[found].id}, {u"Published"_s}); older >= 0)
        m_versions[older].status = u"Unpublished"_s;
    m_versions[found].status = u"Published"_s;
    m_versions[found].published = at;
    m_around.audit.append(m_versions[found], u"Publish"_s, at, request);
    return report;
}

Result<void> JourneyEngine::stop(const VersionChoice &choice, const QDateTime &at)
{
    const qsizetype found = find(choice, {u"Published"_s, u"Unpublished"_s, u"Paused"_s});
    if (found < 0)
        return cannot(u"stopped"_s, choice, u"Published"_s);
    m_versions[found].status = u"Stopped"_s;
    m_around.audit.appendStop(m_versions[found], at, ejectFrom(found));
    return {};
}

/// How many were inside.
int JourneyEngine::ejectFrom(qsizetype version)
{
    m_pauses.remove(version);
    QList<quint64> inside;
    for (const auto &[number, pass] : m_passes.all()) {
        if (pass.version == version)
            inside.append(number);
    }
    for (const quint64 number : std::as_const(inside))
        leave(number);
    return int(inside.size());
}

QList<Place> JourneyEngine::exit(const QString &contactKey, const QString &journeyKey, const QList<int> &versions)
{
    QList<Place> left;
    for (const quint64 number : m_passes.insideOf(contactKey)) {
        const Pass &pass = m_passes.all().at(number);
        const JourneyVersion &version = m_versions[pass.version];
        if (version.key != journeyKey || (!versions.isEmpty() && !versions.contains(version.number)))
            continue;
        left.append(placeOf(pass));
        leave(number);
    }
    return left;
}

// --- writing

Result<void> JourneyEngine::add(const JourneyVersion &version, const QDateTime &at)
{
    m_versions.append(version);
    m_around.audit.append(version, u"Create"_s, at);
    return {};
}

Result<void> JourneyEngine::replace(const JourneyVersion &version, const QDateTime &at)
{
    const qsizetype found = find({.journey = version.id, .number = version.number}, {u"Draft"_s});
    if (found < 0)
        return cannot(u"changed"_s, {.journey = version.key}, u"Draft"_s);
    m_versions[found] = version;
    m_historyPlaces.removeIf([&](const auto &place) { return place.key().first == found; });
    m_around.audit.append(version, u"Modify"_s, at);
    return {};
}

Result<void> JourneyEngine::remove(const VersionChoice &choice, const QDateTime &at)
{
    const qsizetype found = find(
        choice, {u"Draft"_s, u"Published"_s, u"Unpublished"_s, u"Paused"_s, u"Stopped"_s, u"ScheduledToPublish"_s});
    if (found < 0)
        return cannot(u"deleted"_s, choice, u"Draft"_s);
    m_versions[found].status = u"Deleted"_s;
    m_around.audit.append(m_versions[found], u"Delete"_s, at);
    ejectFrom(found);
    return {};
}

} // namespace journeyscope::simulator
