// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/door.h"

#include "diagnosis/looking.h"
#include "diagnosis/versionsseen.h"
#include "diagnosis/wording.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace journeyscope {

// Statuses of lines that turn a contact away at the door, as tenants spell them ("Occured" is theirs, too).
static constexpr std::array<QLatin1StringView, 11> refusals{
    "DidNotMeetEntryCriteria"_L1,
    "NotEvaluatingEntryCriteria"_L1,
    "InteractionNotPublished"_L1,
    "InvalidInteractionId"_L1,
    "CouldNotParseInteractionId"_L1,
    "ContactAlreadyInInteraction"_L1,
    "CurrentlyWaitingInSameInteraction"_L1,
    "ContactPreviouslyInSameInteraction"_L1,
    "ContactNotFound"_L1,
    "ContactIsDeleted"_L1,
    "ContactIsRestricted"_L1,
};

bool isEntry(const HistoryRow &row)
{
    return row.isTrigger() && row.hasStatus("Complete"_L1);
}

bool isRefusal(const HistoryRow &row)
{
    if (row.isTrigger())
        return !isEntry(row);
    return std::ranges::any_of(refusals, [&row](QLatin1StringView word) { return row.hasStatus(word); });
}

bool says(const HistoryRow &row, QLatin1StringView word)
{
    return row.hasStatus(word) || row.errorCodes.contains(word, Qt::CaseInsensitive);
}

/// The user said which journey is meant, and it is one of those that were seen.
static bool expectedJourneyIsKnown(const CaseFile &caseFile)
{
    if (!caseFile.subject.expectedJourney)
        return false;
    return std::ranges::contains(versionsSeen(caseFile), *caseFile.subject.expectedJourney, &JourneyVersion::key);
}

QList<HistoryRow> answersOfInterest(const CaseFile &caseFile)
{
    QList<HistoryRow> answers = caseFile.answersToTheEvent();
    if (expectedJourneyIsKnown(caseFile)) {
        answers.removeIf([&](const HistoryRow &row) {
            const auto version = caseFile.versionByDefinitionId(row.journeyDefinitionId);
            return version && version->key != *caseFile.subject.expectedJourney;
        });
    }
    return answers;
}

QList<JourneyVersion> versionsOfInterest(const CaseFile &caseFile)
{
    QList<JourneyVersion> versions = caseFile.listeningVersions();
    if (expectedJourneyIsKnown(caseFile)) {
        versions.removeIf(
            [&](const JourneyVersion &version) { return version.key != *caseFile.subject.expectedJourney; });
    }
    return versions;
}

/// What tells journeys apart: the id that all versions share, or the name where the version was not seen.
static QString journeyOf(const CaseFile &caseFile, const HistoryRow &row)
{
    const auto version = caseFile.versionByDefinitionId(row.journeyDefinitionId);
    return version ? version->id : row.journeyName;
}

QList<HistoryRow> doorRows(const CaseFile &caseFile)
{
    QStringList journeys;
    QList<HistoryRow> decisions;
    for (const HistoryRow &row : answersOfInterest(caseFile)) {
        if (!isEntry(row) && !isRefusal(row))
            continue;
        const QString journey = journeyOf(caseFile, row);
        const qsizetype known = journeys.indexOf(journey);
        if (known < 0) {
            journeys.append(journey);
            decisions.append(row);
        } else if (!caseFile.subject.sinceIsExact) {
            decisions[known] = row;
        }
    }
    return decisions;
}

std::optional<HistoryRow> refusal(const CaseFile &caseFile)
{
    const QList<HistoryRow> decisions = doorRows(caseFile);
    if (decisions.isEmpty() || std::ranges::any_of(decisions, isEntry))
        return {};
    return decisions.first();
}

QString whyNoHistory(const CaseFile &caseFile)
{
    if (caseFile.newestHistory())
        return {};
    return caseFile.history.isEmpty() ? neverRead(u"Journey history"_s)
                                      : whyUnread(caseFile.history.last().result.error(), u"Journey history"_s);
}

bool isSilent(const CaseFile &caseFile)
{
    if (!caseFile.newestHistory())
        return false;
    // A journey that does not listen owes no line; whoever does then answers for the event.
    const bool listens = !versionsOfInterest(caseFile).isEmpty();
    return listens ? answersOfInterest(caseFile).isEmpty() : caseFile.answersToTheEvent().isEmpty();
}

bool silenceIsProof(const CaseFile &caseFile)
{
    const QDateTime provable = caseFile.provableAt();
    return isSilent(caseFile) && provable.isValid() && caseFile.newestHistory()->seen.at >= provable;
}

std::optional<JourneyVersion> versionAtTheDoor(const CaseFile &caseFile, const HistoryRow &row)
{
    if (const auto version = caseFile.versionByDefinitionId(row.journeyDefinitionId))
        return version;
    const QList<JourneyVersion> versions = versionsOfInterest(caseFile);
    const auto open = std::ranges::find_if(versions, &JourneyVersion::takesEntries);
    return open == versions.end() ? std::nullopt : std::optional(*open);
}

QList<HistoryRow> passOf(const CaseFile &caseFile, const HistoryRow &entry)
{
    QList<HistoryRow> pass;
    for (const HistoryRow &row : caseFile.historyRows().value_or(QList<HistoryRow>())) {
        if (row.id == entry.id || (!entry.instanceId.isEmpty() && row.instanceId == entry.instanceId))
            pass.append(row);
    }
    std::ranges::stable_sort(pass, {}, &HistoryRow::at);
    return pass;
}

QList<HistoryRow> entriesBefore(const CaseFile &caseFile, const JourneyVersion &version, const QDateTime &moment)
{
    QList<HistoryRow> entries;
    for (const HistoryRow &row : caseFile.historyRows().value_or(QList<HistoryRow>())) {
        const auto other = caseFile.versionByDefinitionId(row.journeyDefinitionId);
        const bool sameJourney = other ? other->id == version.id : row.journeyName == version.name;
        if (sameJourney && isEntry(row) && row.at < moment)
            entries.append(row);
    }
    std::ranges::stable_sort(entries, {}, &HistoryRow::at);
    return entries;
}

static QDateTime after(const QDateTime &start, const WaitRule &rule)
{
    const QString unit = rule.unit.toUpper();
    if (rule.duration <= 0)
        return {};
    if (unit == "MINUTES"_L1)
        return start.addSecs(qint64(rule.duration) * 60);
    if (unit == "HOURS"_L1)
        return start.addSecs(qint64(rule.duration) * 3600);
    if (unit == "DAYS"_L1)
        return start.addDays(rule.duration);
    if (unit == "WEEKS"_L1)
        return start.addDays(qint64(rule.duration) * 7);
    if (unit == "MONTHS"_L1)
        return start.addMonths(rule.duration);
    return {};
}

QDateTime endOfWait(const CaseFile &caseFile, const HistoryRow &row)
{
    if (row.waitUntil.isValid())
        return row.waitUntil;
    const auto version = caseFile.versionByDefinitionId(row.journeyDefinitionId);
    const Activity *activity = version ? version->activity(row.activityId) : nullptr;
    return activity ? after(row.at, activity->wait) : QDateTime();
}

QString stepName(const CaseFile &caseFile, const HistoryRow &row)
{
    if (!row.activityName.isEmpty())
        return inQuotes(row.activityName);
    const auto version = caseFile.versionByDefinitionId(row.journeyDefinitionId);
    const Activity *activity = version ? version->activity(row.activityId) : nullptr;
    return activity ? inQuotes(activity->title()) : u"an unnamed step"_s;
}

bool isInside(const CaseFile &caseFile, const JourneyVersion &version)
{
    if (!caseFile.membership || !caseFile.membership->result)
        return false;
    return std::ranges::any_of(*caseFile.membership->result,
        [&version](const Membership &membership) { return membership.journey == version.key; });
}

/// The tenant gives every value back as text and may spell a number in its own way.
static bool sameValue(const QString &sent, const QString &stored)
{
    if (sent.compare(stored, Qt::CaseInsensitive) == 0)
        return true;
    bool one = false;
    bool other = false;
    const double number = sent.toDouble(&one);
    return stored.toDouble(&other) == number && one && other;
}

static bool holds(const EventRow &row, const Payload &payload)
{
    if (payload.data.isEmpty())
        return false;
    return std::ranges::all_of(payload.data, [&row](const auto &field) {
        const auto stored = row.constFind(field.first.toLower());
        return stored != row.constEnd() && sameValue(field.second, *stored);
    });
}

std::optional<EventRow> rowOfTheEvent(const CaseFile &caseFile)
{
    const std::optional<Payload> payload = caseFile.payload();
    if (!payload || !caseFile.rows || !caseFile.rows->result)
        return {};
    for (const EventRow &row : *caseFile.rows->result) {
        if (holds(row, *payload))
            return row;
    }
    return {};
}

bool leftNoRow(const CaseFile &caseFile)
{
    if (!caseFile.rows || !caseFile.rows->result || !caseFile.definition || !caseFile.definition->result)
        return false;
    // Behind a full page there may be more.
    if (caseFile.definition->result->rowLoggingOff || caseFile.rows->result->size() >= GetRows().pageSize)
        return false;
    return caseFile.rows->result->isEmpty() || (caseFile.payload() && !rowOfTheEvent(caseFile));
}

bool wasAccepted(const CaseFile &caseFile)
{
    const bool receipt = caseFile.injection
        && (caseFile.injection->state == DeliveryState::Accepted
            || caseFile.injection->state == DeliveryState::AcceptedReceiptIncomplete);
    return receipt || !caseFile.answersToTheEvent().isEmpty() || rowOfTheEvent(caseFile);
}

} // namespace journeyscope
