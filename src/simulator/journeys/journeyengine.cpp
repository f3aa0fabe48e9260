// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/journeys/journeyengine.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace journeyscope::simulator {

// Steps take a moment, so that history has an order in time.
static constexpr std::chrono::milliseconds stepTime = 40ms;
// A journey may point back to itself without a wait; nobody walks on for ever.
static constexpr int mostSteps = 500;

JourneyEngine::JourneyEngine(
    QList<JourneyVersion> versions, History &history, Audit &audit, Identifiers &identifiers, ContactData contactData)
    : m_versions(std::move(versions))
    , m_history(history)
    , m_audit(audit)
    , m_identifiers(identifiers)
    , m_contactData(std::move(contactData))
{
}

void JourneyEngine::runUntil(const QDateTime &moment)
{
    while (!m_due.empty() && m_due.begin()->first <= moment) {
        const auto [at, due] = *m_due.begin();
        m_due.erase(m_due.begin());
        perform(due, at);
    }
}

void JourneyEngine::schedule(const Due &due, const QDateTime &at)
{
    m_due.emplace(at, due);
}

// --- entering

void JourneyEngine::enter(const AcceptedEvent &event, const QDateTime &at)
{
    QStringList journeys;
    for (const JourneyVersion &version : std::as_const(m_versions)) {
        if (version.listensTo(event.definitionKey) && !journeys.contains(version.id))
            journeys.append(version.id);
    }
    for (const QString &journey : std::as_const(journeys))
        offer(journey, event, at);
}

void JourneyEngine::offer(const QString &journeyId, const AcceptedEvent &event, const QDateTime &at)
{
    const auto listening = [&](const QStringList &statuses) -> qsizetype {
        qsizetype newest = -1;
        for (qsizetype i = 0; i < m_versions.size(); ++i) {
            const JourneyVersion &version = m_versions[i];
            const bool fits =
                version.id == journeyId && version.listensTo(event.definitionKey) && statuses.contains(version.status);
            if (fits && (newest < 0 || version.number > m_versions[newest].number))
                newest = i;
        }
        return newest;
    };
    if (const qsizetype version = listening({u"Published"_s}); version >= 0) {
        decideEntry(version, event, at);
    } else if (const qsizetype paused = listening({u"Paused"_s}); paused >= 0) {
        if (m_versions[paused].retainsContacts)
            m_heldEvents[paused].append(event);
    } else if (const qsizetype ended = listening({u"Stopped"_s, u"Unpublished"_s}); ended >= 0) {
        m_history.append(line(m_versions[ended], event, u"InteractionNotPublished"_s, at));
    }
}

void JourneyEngine::decideEntry(qsizetype version, const AcceptedEvent &event, const QDateTime &at)
{
    const QString refused = refusal(m_versions[version], event);
    if (refused.isEmpty())
        begin(version, event, at);
    else
        m_history.append(line(m_versions[version], event, refused, at));
}

QString JourneyEngine::refusal(const JourneyVersion &version, const AcceptedEvent &event) const
{
    if (event.contactStatus == "Deleted"_L1)
        return u"ContactIsDeleted"_s;
    if (event.contactStatus == "Restricted"_L1)
        return u"ContactIsRestricted"_s;
    if (!passes(event.entryFilter, event) || !passes(version.entryFilter, event))
        return u"DidNotMeetEntryCriteria"_s;
    return reentryRefusal(version, event.contactKey);
}

QString JourneyEngine::reentryRefusal(const JourneyVersion &version, const QString &contactKey) const
{
    for (const Pass &pass : m_passes) {
        if (pass.event.contactKey != contactKey || m_versions[pass.version].id != version.id)
            continue;
        if (version.entryMode == "OnceAndDone"_L1)
            return u"ContactPreviouslyInSameInteraction"_s;
        if (version.entryMode == "SingleEntryAcrossAllVersions"_L1 && pass.inside)
            return pass.waiting ? u"CurrentlyWaitingInSameInteraction"_s : u"ContactAlreadyInInteraction"_s;
    }
    return {};
}

void JourneyEngine::begin(qsizetype version, const AcceptedEvent &event, const QDateTime &at)
{
    m_passes.append(Pass{.instanceId = m_identifiers.next(u"pass"), .event = event, .version = version});
    HistoryLine entry = line(m_versions[version], event, u"Complete"_s, at);
    entry.definitionInstanceId = m_passes.last().instanceId;
    const Step *const first = m_versions[version].firstStep();
    entry.outcomeActivityId = first ? first->id : QString();
    m_history.append(entry);
    schedule(Due{.pass = m_passes.size() - 1, .step = first ? first->key : QString()}, at + stepTime);
}

// --- walking

void JourneyEngine::perform(const Due &due, const QDateTime &at)
{
    Pass &pass = m_passes[due.pass];
    const JourneyVersion &version = m_versions[pass.version];
    if (!pass.inside)
        return;
    if (version.status == "Paused"_L1) {
        m_heldSteps[pass.version].append(due);
        return;
    }
    if (due.waitLine >= 0)
        m_history.endWait(due.waitLine);
    pass.waiting = false;
    const Step *const step = version.step(due.step);
    if (!step || ++pass.steps > mostSteps)
        leave(due.pass);
    else
        walk(due.pass, *step, at);
}

void JourneyEngine::walk(qsizetype passIndex, const Step &step, const QDateTime &at)
{
    if (step.isWait()) {
        waitAt(passIndex, step, at);
        return;
    }
    const Pass &pass = m_passes[passIndex];
    if (step.isMessage() && !hasAddress(pass)) {
        HistoryLine failed = line(pass, step, u"Failed"_s, at);
        failed.message = u"The default email address is invalid."_s;
        failed.errorCode = u"InvalidDefaultEmail"_s;
        m_history.append(failed);
        leave(passIndex);
        return;
    }
    HistoryLine done = line(pass, step, u"Complete"_s, at);
    const Way *const way = wayOf(pass, step);
    if (way) {
        const Step *const next = m_versions[pass.version].step(way->next);
        done.outcome = way->outcomeKey;
        done.outcomeActivityId = next ? next->id : QString();
    }
    m_history.append(done);
    schedule(Due{.pass = passIndex, .step = way ? way->next : QString()}, at + stepTime);
}

void JourneyEngine::waitAt(qsizetype passIndex, const Step &step, const QDateTime &at)
{
    Pass &pass = m_passes[passIndex];
    HistoryLine waiting = line(pass, step, u"Complete"_s, at);
    waiting.activityType = u"waitactivity"_s;
    waiting.end = step.wait.endAfter(at);
    pass.waiting = true;
    const QString next = step.ways.isEmpty() ? QString() : step.ways.first().next;
    const QDateTime end = waiting.end;
    schedule(Due{.pass = passIndex, .step = next, .waitLine = m_history.append(std::move(waiting))}, end);
}

const Way *JourneyEngine::wayOf(const Pass &pass, const Step &step) const
{
    const auto taken = std::ranges::find_if(step.ways,
        [&](const Way &way) { return !step.isDecision() || !way.hasFilter || passes(way.filter, pass.event); });
    return taken == step.ways.end() ? nullptr : &*taken;
}

bool JourneyEngine::passes(const Filter &filter, const AcceptedEvent &event) const
{
    return simulator::passes(filter, [&](const QString &key) { return valueOf(event, key); });
}

std::optional<QString> JourneyEngine::valueOf(const AcceptedEvent &event, const QString &key) const
{
    const QString own = u"Event."_s + event.definitionKey + u'.';
    if (key.startsWith(own)) {
        const auto found = event.data.constFind(key.sliced(own.size()).toLower());
        return found == event.data.constEnd() ? std::nullopt : std::optional(*found);
    }
    const qsizetype dot = key.lastIndexOf(u'.');
    if (dot < 0)
        return {};
    return m_contactData(event.contactKey, key.first(dot), key.sliced(dot + 1));
}

bool JourneyEngine::hasAddress(const Pass &pass) const
{
    const QStringList &expressions = m_versions[pass.version].defaultEmail;
    return std::ranges::any_of(expressions, [&](const QString &expression) {
        QString key = expression;
        key.remove(u"{{"_s).remove(u"}}"_s).remove(u'"');
        return !valueOf(pass.event, key).value_or(QString()).isEmpty();
    });
}

void JourneyEngine::leave(qsizetype pass)
{
    m_passes[pass].inside = false;
    m_passes[pass].waiting = false;
}

// --- history lines

HistoryLine JourneyEngine::line(
    const JourneyVersion &version, const AcceptedEvent &event, const QString &status, const QDateTime &at)
{
    return HistoryLine{
        .id = m_identifiers.next(u"history"),
        .contactKey = event.contactKey,
        .definitionId = version.definitionId,
        .definitionName = version.name,
        .eventId = event.definitionId,
        .eventName = event.definitionName,
        .activityId = version.triggerId,
        .activityName = version.triggerName,
        .activityType = u"trigger"_s,
        .status = status,
        .at = at,
    };
}

HistoryLine JourneyEngine::line(const Pass &pass, const Step &step, const QString &status, const QDateTime &at)
{
    HistoryLine line = this->line(m_versions[pass.version], pass.event, status, at);
    line.definitionInstanceId = pass.instanceId;
    line.activityId = step.id;
    line.activityName = step.name;
    line.activityType = step.type.toLower();
    return line;
}

// --- what people do to journeys

qsizetype JourneyEngine::find(const VersionChoice &choice, const QStringList &statuses) const
{
    qsizetype newest = -1;
    for (qsizetype i = 0; i < m_versions.size(); ++i) {
        const JourneyVersion &version = m_versions[i];
        const bool isMeant = (version.key == choice.journey || version.id == choice.journey)
            && (choice.number == 0 || version.number == choice.number);
        if (isMeant && statuses.contains(version.status)
            && (newest < 0 || version.number > m_versions[newest].number))
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

Result<void> JourneyEngine::pause(const VersionChoice &choice, const PauseOptions &options, const QDateTime &at)
{
    const qsizetype found = find(choice, {u"Published"_s});
    if (found < 0)
        return cannot(u"paused"_s, choice, u"Published"_s);
    m_versions[found].status = u"Paused"_s;
    m_versions[found].retainsContacts = options.retainContacts;
    m_audit.append(m_versions[found], u"Pause"_s, at);
    return {};
}

Result<void> JourneyEngine::resume(const VersionChoice &choice, const QDateTime &at)
{
    const qsizetype found = find(choice, {u"Paused"_s});
    if (found < 0)
        return cannot(u"resumed"_s, choice, u"Paused"_s);
    m_versions[found].status = u"Published"_s;
    m_audit.append(m_versions[found], u"Resume"_s, at);
    for (const Due &due : m_heldSteps.take(found))
        schedule(due, at);
    for (const AcceptedEvent &event : m_heldEvents.take(found))
        decideEntry(found, event, at);
    return {};
}

Result<void> JourneyEngine::publish(const VersionChoice &choice, const QDateTime &at)
{
    const qsizetype found = find(choice, {u"Draft"_s, u"ScheduledToPublish"_s});
    if (found < 0)
        return cannot(u"published"_s, choice, u"Draft"_s);
    if (const qsizetype older = find({.journey = m_versions[found].id}, {u"Published"_s}); older >= 0)
        m_versions[older].status = u"Unpublished"_s;
    m_versions[found].status = u"Published"_s;
    m_versions[found].published = at;
    m_audit.append(m_versions[found], u"Publish"_s, at, m_identifiers.next(u"publish request"));
    return {};
}

Result<void> JourneyEngine::stop(const VersionChoice &choice, const QDateTime &at)
{
    const qsizetype found = find(choice, {u"Published"_s, u"Unpublished"_s, u"Paused"_s});
    if (found < 0)
        return cannot(u"stopped"_s, choice, u"Published"_s);
    m_versions[found].status = u"Stopped"_s;
    m_audit.append(m_versions[found], u"Stop"_s, at);
    ejectFrom(found);
    return {};
}

void JourneyEngine::ejectFrom(qsizetype version)
{
    m_heldSteps.remove(version);
    m_heldEvents.remove(version);
    for (qsizetype i = 0; i < m_passes.size(); ++i) {
        if (m_passes[i].version == version)
            leave(i);
    }
}

Result<void> JourneyEngine::add(const JourneyVersion &version, const QDateTime &at)
{
    m_versions.append(version);
    m_audit.append(version, u"Create"_s, at);
    return {};
}

Result<void> JourneyEngine::replace(const JourneyVersion &version, const QDateTime &at)
{
    const qsizetype found = find({.journey = version.id, .number = version.number}, {u"Draft"_s});
    if (found < 0)
        return cannot(u"changed"_s, {.journey = version.key}, u"Draft"_s);
    m_versions[found] = version;
    m_audit.append(version, u"Modify"_s, at);
    return {};
}

Result<void> JourneyEngine::remove(const VersionChoice &choice, const QDateTime &at)
{
    const qsizetype found =
        find(choice, {u"Draft"_s, u"Published"_s, u"Unpublished"_s, u"Paused"_s, u"Stopped"_s, u"ScheduledToPublish"_s});
    if (found < 0)
        return cannot(u"deleted"_s, choice, u"Draft"_s);
    m_versions[found].status = u"Deleted"_s;
    m_audit.append(m_versions[found], u"Delete"_s, at);
    ejectFrom(found);
    return {};
}

QList<Place> JourneyEngine::exit(
    const QString &contactKey, const QString &journeyKey, const QList<int> &versions, const QDateTime &)
{
    QList<Place> left;
    for (qsizetype i = 0; i < m_passes.size(); ++i) {
        const JourneyVersion &version = m_versions[m_passes[i].version];
        if (!m_passes[i].inside || m_passes[i].event.contactKey != contactKey || version.key != journeyKey
            || (!versions.isEmpty() && !versions.contains(version.number)))
            continue;
        left.append(placeOf(m_passes[i]));
        leave(i);
    }
    return left;
}

// --- who is where

Place JourneyEngine::placeOf(const Pass &pass) const
{
    const JourneyVersion &version = m_versions[pass.version];
    return Place{
        .journeyKey = version.key, .version = version.number, .definitionInstanceId = pass.instanceId, .activityKey = {}};
}

QList<Place> JourneyEngine::placesOf(const QString &contactKey) const
{
    QList<Place> places;
    for (const Pass &pass : m_passes) {
        if (pass.inside && pass.event.contactKey == contactKey)
            places.append(placeOf(pass));
    }
    return places;
}

VersionCounts JourneyEngine::countsOf(const JourneyVersion &version) const
{
    VersionCounts counts;
    for (const Pass &pass : m_passes) {
        if (m_versions[pass.version].definitionId != version.definitionId)
            continue;
        ++counts.entered;
        counts.inside += pass.inside;
    }
    return counts;
}

TriggerCounts JourneyEngine::triggerCountsOf(const QString &) const
{
    return {};
}

} // namespace journeyscope::simulator
