// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "investigation/investigate.h"

#include "investigation/gathering.h"

namespace journeyscope {

// An event may feed up to ten journeys; asking for the versions of more than these few costs more than it tells.
static constexpr qsizetype mostJourneysExamined = 3;

static bool answered(const auto &look)
{
    return look && look->succeeded();
}

/// The ids of the journeys whose versions and audit are worth a look: those that listen, then the one that was expected.
static QStringList journeysConcerned(const CaseFile &caseFile)
{
    QStringList ids;
    if (!answered(caseFile.journeys))
        return ids;
    const auto concerned = [&](const JourneyVersion &version) {
        return version.eventDefinitionKey == caseFile.subject.eventDefinitionKey
            || (caseFile.subject.expectedJourney && version.key == *caseFile.subject.expectedJourney);
    };
    for (const JourneyVersion &version : *caseFile.journeys->result) {
        if (concerned(version) && !version.id.isEmpty() && !ids.contains(version.id))
            ids.append(version.id);
    }
    return ids.first(std::min(ids.size(), mostJourneysExamined));
}

/// Layers 2 and 3 as far as they do not depend on each other.
static QCoro::Task<> lookAround(SharedGathering gathering)
{
    QCoro::Task<> dataExtension = lookAtDataExtension(gathering);
    QCoro::Task<> journeys = lookAtJourneys(gathering);
    QCoro::Task<> history = lookAtHistory(gathering);
    QCoro::Task<> membership = lookAtMembership(gathering);
    QCoro::Task<> freshness = lookAtFreshness(gathering);
    co_await dataExtension;
    co_await journeys;
    co_await history;
    co_await membership;
    co_await freshness;
}

/// What only makes sense once the first answers are there.
static QCoro::Task<> lookCloser(SharedGathering gathering)
{
    std::vector<QCoro::Task<>> looks;
    const QStringList journeys = journeysConcerned(gathering->caseFile);
    for (const QString &id : journeys)
        looks.push_back(lookAtVersions(gathering, id));
    // Who entered needs no explanation of why not.
    const bool entered = gathering->caseFile.entry().has_value();
    if (!entered) {
        for (const QString &id : journeys)
            looks.push_back(lookAtAudit(gathering, id));
    }
    if (answered(gathering->caseFile.dataExtension)) {
        looks.push_back(lookAtRows(gathering));
        if (!entered)
            looks.push_back(lookAtRecentRows(gathering));
    }
    for (QCoro::Task<> &look : looks)
        co_await look;
    if (!entered && !gathering->shouldRest())
        co_await lookAtKeysOfAddress(gathering);
}

static bool isCertain(const CaseFile &caseFile, const QDateTime &now)
{
    const Verdict verdict = diagnose(caseFile, now).verdict;
    switch (verdict.outcome) {
    case VerdictOutcome::NotProvableYet:
    case VerdictOutcome::Undetermined:
        return false;
    case VerdictOutcome::Entered:
    case VerdictOutcome::Waiting:
    case VerdictOutcome::Refused:
    case VerdictOutcome::Failed:
        return verdict.certainty == Certainty::Conclusive;
    }
    return false;
}

/// Looks again at the planned moments for what changes by itself: history, membership and the row.
static QCoro::Task<> keepLooking(SharedGathering gathering, std::chrono::seconds patience)
{
    const Look<Freshness> *freshness = gathering->caseFile.freshness ? &*gathering->caseFile.freshness : nullptr;
    const std::chrono::seconds lag = freshness && freshness->result ? freshness->result->lag : patience;
    const QDateTime began = gathering->clock->now();
    gathering->plan = planLooks(began, lag, patience);
    gathering->tell();

    while (!gathering->shouldRest() && !isCertain(gathering->caseFile, gathering->clock->now())) {
        const QDateTime now = gathering->clock->now();
        const QDateTime next = gathering->plan.nextAfter(now);
        if (!next.isValid())
            break;
        const std::chrono::milliseconds pause(std::max<qint64>(0, now.msecsTo(next)));
        const bool whole = co_await gathering->clock->sleep(pause, gathering->stop);
        if (!whole)
            break;
        QCoro::Task<> history = lookAtHistory(gathering);
        QCoro::Task<> membership = lookAtMembership(gathering);
        co_await history;
        co_await membership;
        const bool noRowYet = answered(gathering->caseFile.rows) && gathering->caseFile.rows->result->isEmpty();
        if (noRowYet)
            co_await lookAtRows(gathering);
    }
    gathering->plan = {};
}

QCoro::Task<CaseFile> investigate(TenantClient tenant, Clock *clock, Inquiry inquiry, std::stop_token stop, Progress progress)
{
    auto gathering = std::make_shared<Gathering>(std::move(tenant), clock, std::move(inquiry.known), PollingPlan {}, stop, std::move(progress));

    co_await lookAtSignIn(gathering);
    if (answered(gathering->caseFile.signIn) && !gathering->shouldRest())
        co_await lookAtDefinition(gathering);
    if (answered(gathering->caseFile.definition) && !gathering->shouldRest()) {
        co_await lookAround(gathering);
        if (!gathering->shouldRest())
            co_await lookCloser(gathering);
        if (!gathering->shouldRest())
            co_await keepLooking(gathering, inquiry.patience);
    }
    gathering->tell();
    co_return gathering->caseFile;
}

} // namespace journeyscope
