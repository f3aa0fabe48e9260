// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/journeys/journeyengine.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Entering and walking. What people do to journeys stands in journeylifecycle.cpp.

namespace journeyscope::simulator {

// Steps take a moment, so that history has an order in time.
static constexpr std::chrono::milliseconds stepTime = 40ms;
// A journey may point back to itself without a wait; nobody walks on for ever.
static constexpr int mostSteps = 500;

JourneyEngine::JourneyEngine(QList<JourneyVersion> versions, Surroundings surroundings)
    : m_versions(std::move(versions)), m_around(std::move(surroundings))
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

// --- entering

void JourneyEngine::enter(const AcceptedEvent &accepted, const QDateTime &at)
{
    const Event event = std::make_shared<const AcceptedEvent>(accepted);
    ++m_triggerCounts[event->definitionId].attempted;
    release(*event, at);
    if (event->isTest)
        return;
    QStringList journeys;
    for (const JourneyVersion &version : std::as_const(m_versions)) {
        if (version.listensTo(event->definitionKey) && !version.isTest && !journeys.contains(version.id))
            journeys.append(version.id);
    }
    for (const QString &journey : std::as_const(journeys))
        offer(journey, event, at);
}

qsizetype JourneyEngine::newest(const QString &journeyId, const QString &event, const QStringList &statuses) const
{
    qsizetype found = -1;
    for (qsizetype i = 0; i < m_versions.size(); ++i) {
        const JourneyVersion &version = m_versions[i];
        const bool fits = version.id == journeyId && version.listensTo(event) && statuses.contains(version.status);
        if (fits && (found < 0 || version.number > m_versions[found].number))
            found = i;
    }
    return found;
}

void JourneyEngine::offer(const QString &journeyId, const Event &event, const QDateTime &at)
{
    const auto listening = [&](const QStringList &statuses) {
        return newest(journeyId, event->definitionKey, statuses);
    };
    if (const qsizetype version = listening({u"Published"_s}); version >= 0) {
        decideEntry(version, event, at);
    } else if (const qsizetype paused = listening({u"Paused"_s}); paused >= 0) {
        if (m_pauses[paused].options.retainContacts)
            m_pauses[paused].held.append(event);
    } else if (const qsizetype ended = listening({u"Stopped"_s, u"Unpublished"_s}); ended >= 0) {
        m_around.history.append(entryOf(ended, nullptr, *event, u"InteractionNotPublished"_s, at));
    }
}

void JourneyEngine::decideEntry(qsizetype version, const Event &event, const QDateTime &at)
{
    TriggerCounts &counts = m_triggerCounts[event->definitionId];
    const QString refused = refusal(m_versions[version], *event);
    counts.metCriteria += refused != "DidNotMeetEntryCriteria"_L1;
    if (refused.isEmpty()) {
        begin(version, event, at);
        return;
    }
    ++counts.failed;
    m_around.history.append(entryOf(version, nullptr, *event, refused, at));
}

QString JourneyEngine::refusal(const JourneyVersion &version, const AcceptedEvent &event) const
{
    if (event.contactStatus == "Deleted"_L1)
        return u"ContactIsDeleted"_s;
    if (event.contactStatus == "Restricted"_L1)
        return u"ContactIsRestricted"_s;
    const ValueOf values = [&](const QString &key) { return valueOf(event, key); };
    if (!passes(event.entryFilter, values) || !passes(version.entryFilter, values))
        return u"DidNotMeetEntryCriteria"_s;
    return reentryRefusal(version, event.contactKey);
}

QString JourneyEngine::reentryRefusal(const JourneyVersion &version, const QString &contactKey) const
{
    if (version.entryMode == "OnceAndDone"_L1)
        return m_passes.wasEverIn(version.id, contactKey) ? u"ContactPreviouslyInSameInteraction"_s : QString();
    if (version.entryMode != "SingleEntryAcrossAllVersions"_L1)
        return {};
    for (const quint64 number : m_passes.insideOf(contactKey)) {
        const Pass &pass = m_passes.all().at(number);
        if (m_versions[pass.version].id == version.id)
            return pass.isWaiting ? u"CurrentlyWaitingInSameInteraction"_s : u"ContactAlreadyInInteraction"_s;
    }
    return {};
}

void JourneyEngine::begin(qsizetype versionPlace, const Event &event, const QDateTime &at)
{
    const JourneyVersion &version = m_versions[versionPlace];
    Pass &pass = m_passes.open(version.id, versionPlace, event);
    VersionCounts &counts = m_counts[versionPlace];
    ++counts.entered;
    ++counts.inside;
    const Step *const first = version.firstStep();
    HistoryEntry entry = entryOf(versionPlace, nullptr, *event, u"Complete"_s, at);
    entry.pass = pass.number;
    entry.outcomeActivityId = first ? first->id : QString();
    m_around.history.append(entry);
    if (leavesByCriteria(pass, false, at))
        return;
    scheduleStep(pass, first ? version.stepPlaces.value(first->key) : -1, at + stepTime);
}

/// Who waits for this event goes on.
void JourneyEngine::release(const AcceptedEvent &event, const QDateTime &at)
{
    for (const quint64 number : m_passes.insideOf(event.contactKey)) {
        Pass *const pass = m_passes.find(number);
        if (!pass->isWaiting)
            continue;
        const JourneyVersion &version = m_versions[pass->version];
        const Step &step = version.steps[pass->at];
        const bool isHeld = version.status == "Paused"_L1 && !m_pauses[pass->version].options.processesWaitEvents;
        if (step.wait.eventKey != event.definitionKey || isHeld)
            continue;
        if (pass->due)
            m_due.erase(*pass->due);
        schedule(*pass, step.ways.isEmpty() ? nullptr : &step.ways.first(), at);
    }
}

// --- walking

void JourneyEngine::perform(const Due &due, const QDateTime &at)
{
    if (due.pass == 0) {
        endPause(due.version, at);
        return;
    }
    Pass *const pass = m_passes.find(due.pass);
    const JourneyVersion &version = m_versions[pass->version];
    pass->due.reset();
    if (version.status == "Paused"_L1) {
        pass->heldStep = due.step;
        pass->heldDue = at;
        return;
    }
    const bool comesFromWait = pass->isWaiting;
    endWait(*pass);
    if (comesFromWait && leavesByCriteria(*pass, true, at))
        return;
    if (due.step < 0 || ++pass->steps > mostSteps)
        leave(pass->number);
    else
        walk(*pass, version.steps[due.step], at);
}

void JourneyEngine::endWait(Pass &pass)
{
    if (pass.isWaiting)
        m_around.history.endWait(pass.waitLine);
    pass.isWaiting = false;
    pass.at = -1;
}

/// Goals are looked at when somebody enters and when a wait ends, exit criteria only when a wait ends.
bool JourneyEngine::leavesByCriteria(Pass &pass, bool withExits, const QDateTime &at)
{
    const JourneyVersion &version = m_versions[pass.version];
    const ValueOf values = valuesOf(pass.event);
    VersionCounts &counts = m_counts[pass.version];
    for (const Criterion &goal : version.goals) {
        if (pass.hasMetGoal || goal.filter.parts.isEmpty() || !passes(goal.filter, values))
            continue;
        pass.hasMetGoal = true;
        ++counts.metGoal;
        recordCriterion(pass, goal, u"goalcriteriaactivity"_s, u"MetGoal"_s, at);
        if (goal.exits) {
            leave(pass.number);
            return true;
        }
    }
    for (const Criterion &exit : version.exits) {
        if (!withExits || exit.filter.parts.isEmpty() || !passes(exit.filter, values))
            continue;
        ++counts.metExitCriteria;
        recordCriterion(pass, exit, u"exitcriteriaactivity"_s, u"MetExitCriteria"_s, at);
        leave(pass.number);
        return true;
    }
    return false;
}

/// A number for chance that depends on nothing but seed, pass and step.
static quint64 chanceOf(quint64 seed, quint64 pass, qsizetype step)
{
    quint64 value = seed * 0x9E3779B97F4A7C15 + pass * 0xBF58476D1CE4E5B9 + quint64(step + 1) * 0x94D049BB133111EB;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
    return value ^ (value >> 31);
}

void JourneyEngine::walk(Pass &pass, const Step &step, const QDateTime &at)
{
    const JourneyVersion &version = m_versions[pass.version];
    const StepResult result = runStep(StepContext{
        .step = step,
        .pass = pass,
        .at = at,
        .address = step.isMessage() ? addressOf(version, *pass.event) : QString(),
        .valueOf = valuesOf(pass.event),
        .mail = m_around.mail,
        .write = m_around.write,
        .chance = chanceOf(m_around.seed, pass.number, version.stepPlaces.value(step.key)),
    });
    if (result.mail)
        pass.mails.insert(step.key, *result.mail);
    record(pass, step, result, at);
    switch (result.then) {
    case StepResult::Then::Leave: leave(pass.number); break;
    case StepResult::Then::Wait:
        pass.at = version.stepPlaces.value(step.key);
        pass.isWaiting = true;
        schedule(pass, result.way, result.until);
        break;
    case StepResult::Then::GoOn: schedule(pass, result.way, at + stepTime); break;
    }
}

void JourneyEngine::record(Pass &pass, const Step &step, const StepResult &result, const QDateTime &at)
{
    HistoryEntry entry = entryOf(pass.version, &step, *pass.event, result.status, at);
    entry.pass = pass.number;
    entry.message = result.message;
    entry.errorCode = result.errorCode;
    if (result.then == StepResult::Then::Wait) {
        entry.end = result.until;
        entry.isWaiting = true;
    } else if (result.way && result.then == StepResult::Then::GoOn) {
        const Step *const next = m_versions[pass.version].step(result.way->next);
        entry.outcome = result.way->outcomeKey;
        entry.outcomeActivityId = next ? next->id : QString();
    }
    pass.waitLine = m_around.history.append(entry);
}

void JourneyEngine::schedule(Pass &pass, const Way *way, const QDateTime &at)
{
    const JourneyVersion &version = m_versions[pass.version];
    scheduleStep(pass, way ? version.stepPlaces.value(way->next, -1) : -1, at);
}

void JourneyEngine::scheduleStep(Pass &pass, qsizetype step, const QDateTime &at)
{
    pass.heldDue = {};
    pass.due = m_due.emplace(at, Due{.pass = pass.number, .step = step});
}

void JourneyEngine::leave(quint64 number)
{
    Pass *const pass = m_passes.find(number);
    if (pass->due)
        m_due.erase(*pass->due);
    endWait(*pass);
    --m_counts[pass->version].inside;
    m_passes.close(number);
}

// --- what is known of a contact

ValueOf JourneyEngine::valuesOf(const Event &event) const
{
    return [this, event](const QString &key) { return valueOf(*event, key); };
}

/// By the key of a criterion, "Event.<event key>.<field>" or "<data extension>.<field>", or by the plain name of a
/// field of the event.
std::optional<QString> JourneyEngine::valueOf(const AcceptedEvent &event, const QString &key) const
{
    const QString own = u"Event."_s + event.definitionKey + u'.';
    const auto ofEvent = [&](const QString &field) {
        const auto found = event.data.constFind(field.toLower());
        return found == event.data.constEnd() ? std::nullopt : std::optional(*found);
    };
    if (key.startsWith(own))
        return ofEvent(key.sliced(own.size()));
    const qsizetype dot = key.lastIndexOf(u'.');
    return dot < 0 ? ofEvent(key) : m_around.contactData(event.contactKey, key.first(dot), key.sliced(dot + 1));
}

/// The first of the version's default addresses that has a value.
QString JourneyEngine::addressOf(const JourneyVersion &version, const AcceptedEvent &event) const
{
    for (const QString &key : version.defaultEmail) {
        if (const QString address = valueOf(event, key).value_or(QString()); !address.isEmpty())
            return address;
    }
    return {};
}

// --- history

static HistoryPlace placeIn(const JourneyVersion &version, const Step *step, const AcceptedEvent &event)
{
    return HistoryPlace{
        .definitionId = version.definitionId,
        .definitionName = version.name,
        .eventId = event.definitionId,
        .eventName = event.definitionName,
        .activityId = step ? step->id : version.triggerId,
        .activityName = step ? step->name : version.triggerName,
        .activityType = !step ? u"trigger"_s
            : step->isWait()  ? u"waitactivity"_s
                              : step->type.toLower(),
    };
}

/// Of @p step, or of the trigger without one.
HistoryEntry JourneyEngine::entryOf(
    qsizetype version, const Step *step, const AcceptedEvent &event, const QString &status, const QDateTime &at)
{
    const JourneyVersion &from = m_versions[version];
    auto &place = m_historyPlaces[{version, step ? from.stepPlaces.value(step->key) : -1}];
    if (!place || place->eventName != event.definitionName)
        place = std::make_shared<const HistoryPlace>(placeIn(from, step, event));
    return HistoryEntry{.place = place, .contactKey = event.contactKey, .status = status, .at = at};
}

void JourneyEngine::recordCriterion(
    const Pass &pass, const Criterion &criterion, const QString &kind, const QString &message, const QDateTime &at)
{
    HistoryPlace place = placeIn(m_versions[pass.version], nullptr, *pass.event);
    place.activityId = criterion.id;
    place.activityName = criterion.name;
    place.activityType = kind;
    m_around.history.append(HistoryEntry{
        .place = std::make_shared<const HistoryPlace>(place),
        .contactKey = pass.event->contactKey,
        .pass = pass.number,
        .status = u"Complete"_s,
        .message = message,
        .at = at,
    });
}

// --- who is where

Place JourneyEngine::placeOf(const Pass &pass) const
{
    const JourneyVersion &version = m_versions[pass.version];
    return Place{
        .journeyKey = version.key,
        .version = version.number,
        .definitionInstanceId = definitionInstanceId(pass.number),
        .activityKey = pass.at < 0 ? QString() : version.steps[pass.at].key,
    };
}

QList<Place> JourneyEngine::placesOf(const QString &contactKey) const
{
    QList<Place> places;
    for (const quint64 number : m_passes.insideOf(contactKey))
        places.append(placeOf(m_passes.all().at(number)));
    return places;
}

VersionCounts JourneyEngine::countsOf(const JourneyVersion &version) const
{
    const auto found = std::ranges::find(m_versions, version.definitionId, &JourneyVersion::definitionId);
    return m_counts.value(found - m_versions.begin());
}

QMap<QString, int> JourneyEngine::contactsByStepType(const QString &journeyId) const
{
    QMap<QString, int> counts;
    for (const auto &[number, pass] : m_passes.all()) {
        const JourneyVersion &version = m_versions[pass.version];
        if (version.id == journeyId && pass.at >= 0)
            ++counts[version.steps[pass.at].type];
    }
    return counts;
}

TriggerCounts JourneyEngine::triggerCountsOf(const QString &eventDefinitionId) const
{
    TriggerCounts counts = m_triggerCounts.value(eventDefinitionId);
    for (const Pause &pause : m_pauses) {
        counts.waiting += int(std::ranges::count_if(
            pause.held, [&](const Event &event) { return event->definitionId == eventDefinitionId; }));
    }
    return counts;
}

} // namespace journeyscope::simulator
