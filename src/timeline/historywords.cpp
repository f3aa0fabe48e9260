// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/historywords.h"

#include "diagnosis/wording.h"
#include "foundation/masking.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace journeyscope {

struct StatusWords {
    QLatin1StringView status;
    TimelineOutcome outcome;
    const char16_t *what;
    const char16_t *because;
};

/// The statuses by which a contact is turned away or taken out, in plain words. %1 is the journey.
static constexpr std::array<StatusWords, 17> statuses {{
    {"InteractionNotPublished"_L1, TimelineOutcome::Refused, u"Not let in: not running",
        u"%1 was not running when the event came."},
    {"NotEvaluatingEntryCriteria"_L1, TimelineOutcome::Refused, u"Not let in: takes nobody",
        u"%1 was not taking anybody in when the event came."},
    {"DidNotMeetEntryCriteria"_L1, TimelineOutcome::Refused, u"Not let in: entry filter",
        u"The contact's data did not meet the entry filter of %1."},
    {"ContactPreviouslyInSameInteraction"_L1, TimelineOutcome::Refused, u"Not let in: was here before",
        u"%1 lets nobody in twice, and the contact had been in it."},
    {"ContactAlreadyInInteraction"_L1, TimelineOutcome::Refused, u"Not let in: still inside",
        u"The contact was still inside %1."},
    {"CurrentlyWaitingInSameInteraction"_L1, TimelineOutcome::Refused, u"Not let in: still waiting inside",
        u"The contact was still waiting inside %1."},
    {"ContactNotFound"_L1, TimelineOutcome::Refused, u"Not let in: contact unknown",
        u"The tenant did not find the contact for %1."},
    {"ContactObjectNull"_L1, TimelineOutcome::Refused, u"Not let in: contact unreadable",
        u"The tenant could not read the contact for %1."},
    {"ErrorValidatingContact"_L1, TimelineOutcome::Refused, u"Not let in: contact unreadable",
        u"The tenant could not read the contact for %1."},
    {"ContactIsDeleted"_L1, TimelineOutcome::Refused, u"Not let in: contact deleted",
        u"The contact is deleted or about to be, so %1 did not take it."},
    {"ContactIsRestricted"_L1, TimelineOutcome::Refused, u"Not let in: contact restricted",
        u"Processing of the contact is restricted, so %1 did not take it."},
    {"InvalidInteractionId"_L1, TimelineOutcome::Refused, u"Not let in: journey gone",
        u"The event is tied to a journey that is no longer there."},
    {"CouldNotParseInteractionId"_L1, TimelineOutcome::Refused, u"Not let in: journey gone",
        u"The event is tied to a journey that is no longer there."},
    {"MetExitCriteria"_L1, TimelineOutcome::Done, u"Left: exit rule met",
        u"The contact met an exit rule and left %1."},
    {"WaitActivityAlreadyProcessed"_L1, TimelineOutcome::Quiet, u"Wait already over",
        u"A wait in %1 was released a second time, which changes nothing."},
    {"ErrorProcessingWaitActivity"_L1, TimelineOutcome::Failed, u"Wait failed",
        u"%1 could not work out how long the contact has to wait."},
    {"ErrorDeterminingInitialActivity"_L1, TimelineOutcome::Failed, u"No first step",
        u"The platform found no step of %1 to begin with."},
}};

static QString said(const HistoryRow &row)
{
    const QString messages = row.messages.join(u' ').trimmed();
    return messages.isEmpty() ? QString() : u" The tenant says: “"_s + quoted(messages) + u"”."_s;
}

static std::optional<Activity> activityOf(const HistoryRow &row, const CaseFile &caseFile, const QString &id)
{
    const std::optional<JourneyVersion> version = caseFile.versionByDefinitionId(row.journeyDefinitionId);
    if (!version || id.isEmpty())
        return {};
    const Activity *activity = version->activity(id);
    return activity ? std::optional(*activity) : std::nullopt;
}

static QString stepName(const HistoryRow &row, const CaseFile &caseFile)
{
    if (!row.activityName.isEmpty())
        return row.activityName;
    const std::optional<Activity> activity = activityOf(row, caseFile, row.activityId);
    return activity ? activity->title() : QString();
}

static QString journeyName(const HistoryRow &row, const CaseFile &caseFile)
{
    if (!row.journeyName.isEmpty())
        return row.journeyName;
    const std::optional<JourneyVersion> version = caseFile.versionByDefinitionId(row.journeyDefinitionId);
    return version ? version->name : QString();
}

static QString journeyInQuotes(const HistoryRow &row, const CaseFile &caseFile)
{
    if (const std::optional<JourneyVersion> version = caseFile.versionByDefinitionId(row.journeyDefinitionId))
        return nameOf(*version);
    return row.journeyName.isEmpty() ? u"the journey"_s : inQuotes(row.journeyName);
}

/// The way a split sent the contact: its label, or else the step it leads to.
static QString wayTaken(const HistoryRow &row, const CaseFile &caseFile)
{
    const std::optional<Activity> split = activityOf(row, caseFile, row.activityId);
    const std::optional<Activity> next = activityOf(row, caseFile, row.outcomeActivityId);
    if (split) {
        for (const Outcome &outcome : split->outcomes) {
            const bool leadsThere = next ? outcome.next == next->key || outcome.next == next->id : outcome.next == row.outcomeActivityId;
            if (leadsThere && !outcome.label.isEmpty())
                return outcome.label;
        }
    }
    return next ? next->title() : QString();
}

static bool isSplit(const HistoryRow &row)
{
    return row.activityType.contains("decision"_L1) || row.activityType.endsWith("split"_L1) || row.activityType == "abntest"_L1;
}

static HistoryWords wordsForStep(const HistoryRow &row, const CaseFile &caseFile)
{
    const QString journey = journeyInQuotes(row, caseFile);
    const QString step = stepName(row, caseFile);
    const QString place = step.isEmpty() ? u"In %1."_s.arg(journey) : u"%1 in %2."_s.arg(inQuotes(step), journey);

    if (row.isTrigger()) {
        const QString name = journeyName(row, caseFile);
        return {u"Entered "_s + (name.isEmpty() ? u"the journey"_s : quoted(name, 40)), TimelineOutcome::Done,
            u"The contact entered %1."_s.arg(journey)};
    }
    if (row.isWait())
        return {step.isEmpty() ? u"Wait"_s : quoted(step, 40), TimelineOutcome::Done, u"In %1."_s.arg(journey)};
    if (isSplit(row)) {
        const QString way = wayTaken(row, caseFile);
        if (way.isEmpty())
            return {u"Split"_s, TimelineOutcome::Done, place};
        return {u"Split: "_s + quoted(way, 40), TimelineOutcome::Done,
            u"%1 The contact went the way %2."_s.arg(place, inQuotes(way))};
    }
    if (row.activityType.startsWith("email"_L1))
        return {u"E-mail step done"_s, TimelineOutcome::Done, place + u" A finished e-mail step does not prove that a message left."_s};
    if (row.activityType == "exitcriteriaactivity"_L1)
        return {u"Left: exit rule met"_s, TimelineOutcome::Done, u"The contact met an exit rule and left %1."_s.arg(journey)};
    if (row.activityType == "goalcriteriaactivity"_L1)
        return {u"Goal met"_s, TimelineOutcome::Done, u"The contact met the goal of %1."_s.arg(journey)};
    return {step.isEmpty() ? u"Step done"_s : quoted(step, 40), TimelineOutcome::Done, place};
}

static bool saysExit(const HistoryRow &row)
{
    const auto names = [](const QString &text) { return text.contains("MetExitCriteria"_L1, Qt::CaseInsensitive); };
    return std::ranges::any_of(row.messages, names) || std::ranges::any_of(row.errorCodes, names);
}

static HistoryWords wordsForFailure(const HistoryRow &row, const CaseFile &caseFile)
{
    const QString journey = journeyInQuotes(row, caseFile);
    const QString step = stepName(row, caseFile);
    const QString kind = row.isWait() ? u"Wait failed"_s
        : row.activityType.startsWith("email"_L1) ? u"E-mail step failed"_s
                                                  : u"Step failed"_s;
    const QString sentence = step.isEmpty() ? u"A step of %1 failed."_s.arg(journey) : u"%1 in %2 failed."_s.arg(inQuotes(step), journey);
    return {kind, TimelineOutcome::Failed, sentence + said(row)};
}

static QString beginningLarge(QString sentence)
{
    if (!sentence.isEmpty())
        sentence[0] = sentence.at(0).toUpper();
    return sentence;
}

HistoryWords wordsFor(const HistoryRow &row, const CaseFile &caseFile)
{
    if (row.hasStatus("Complete"_L1) || row.hasStatus("Completed"_L1) || row.hasStatus("Success"_L1) || (row.isWait() && row.status.isEmpty()))
        return wordsForStep(row, caseFile);
    // An ejection by exit rule is written down as an error, but is none.
    const QString status = saysExit(row) ? u"MetExitCriteria"_s : row.status;
    for (const StatusWords &words : statuses) {
        if (words.status.compare(status, Qt::CaseInsensitive) != 0)
            continue;
        const QString sentence = QString::fromUtf16(words.because).arg(journeyInQuotes(row, caseFile));
        return {QString::fromUtf16(words.what), words.outcome, beginningLarge(sentence)};
    }
    if (row.hasStatus("Failed"_L1))
        return wordsForFailure(row, caseFile);
    return {u"Unclear: "_s + (row.status.isEmpty() ? u"no status"_s : quoted(row.status, 40)), TimelineOutcome::Failed,
        u"The tenant wrote a status that says neither yes nor no, in %1."_s.arg(journeyInQuotes(row, caseFile)) + said(row)};
}

} // namespace journeyscope
