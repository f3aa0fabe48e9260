// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/verdict.h"

#include "diagnosis/door.h"
#include "diagnosis/ranking.h"
#include "diagnosis/wording.h"
#include "foundation/masking.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope {

static QStringList idsOf(const QList<Cause> &causes)
{
    QStringList ids;
    for (const Cause &cause : causes)
        ids.append(QLatin1StringView(cause.check->id));
    return ids;
}

static Verdict verdictFrom(const Finding &finding, VerdictOutcome outcome)
{
    Verdict verdict;
    verdict.outcome = outcome;
    verdict.sentence = finding.sentence;
    // An indicative cause never stands alone.
    if (finding.certainty == Certainty::Indicative)
        verdict.sentence += u' ' + finding.lookAlike;
    verdict.certainty = finding.certainty;
    verdict.nextStep = {.who = finding.who, .what = finding.remedy};
    return verdict;
}

static std::optional<HistoryRow> failedStep(const QList<HistoryRow> &pass)
{
    const auto failed = std::ranges::find_if(pass, [](const HistoryRow &row) { return row.hasStatus("Failed"_L1); });
    return failed == pass.end() ? std::nullopt : std::optional(*failed);
}

static QString journeyName(const CaseFile &caseFile, const HistoryRow &row)
{
    const auto version = caseFile.versionByDefinitionId(row.journeyDefinitionId);
    return version ? nameOf(*version) : inQuotes(row.journeyName);
}

static Verdict entered(const CaseFile &caseFile, const HistoryRow &entry)
{
    const QList<HistoryRow> pass = passOf(caseFile, entry);
    Verdict verdict;
    verdict.sentence = u"The contact entered %1 on %2"_s.arg(journeyName(caseFile, entry), shownMoment(entry.at));
    if (const auto failed = failedStep(pass)) {
        verdict.outcome = VerdictOutcome::Failed;
        verdict.sentence += u", but the step %1 failed"_s.arg(stepName(caseFile, *failed));
        verdict.sentence +=
            failed->messages.isEmpty() ? u"."_s : u": "_s + asSentence(quoted(failed->messages.join(u' ')));
        verdict.nextStep = {
            .who = u"Journey owner"_s, .what = u"Read the message of the failed step and mend what it names."_s};
        return verdict;
    }
    verdict.outcome = VerdictOutcome::Entered;
    verdict.sentence += pass.size() > 1 ? u"; its newest step is %1."_s.arg(stepName(caseFile, pass.last())) : u"."_s;
    verdict.nextStep = {.who = u"Nobody"_s, .what = u"Nothing is to be done: the event did what it was meant to."_s};
    return verdict;
}

/// Whether the tenant or the journey said no, or the call never worked.
static VerdictOutcome outcomeOf(const Cause &cause)
{
    return cause.check->layer == Layer::Authentication ? VerdictOutcome::Failed : VerdictOutcome::Refused;
}

/// @p lag is what history's lag or its end had to say. Sets how far that leaves the verdict open.
static void leaveOpen(Verdict &verdict, const CaseFile &caseFile, const Finding &lag)
{
    const bool later =
        lag.certainty == Certainty::Indicative || caseFile.newestHistory()->seen.at < caseFile.provableAt();
    verdict.outcome = later ? VerdictOutcome::NotProvableYet : VerdictOutcome::Undetermined;
    if (later)
        verdict.provableAt = caseFile.provableAt();
}

/// What fits while history still owes its line: named, but not said to be so.
static Verdict suspicion(const CaseFile &caseFile, const Cause &first, const Finding &lag)
{
    Verdict verdict = verdictFrom(first.finding, outcomeOf(first));
    verdict.sentence += u' ' + lag.sentence;
    leaveOpen(verdict, caseFile, lag);
    return verdict;
}

static Verdict tooEarlyOrTooLate(const CaseFile &caseFile, const Finding &lag)
{
    Verdict verdict = verdictFrom(lag, VerdictOutcome::NotProvableYet);
    leaveOpen(verdict, caseFile, lag);
    return verdict;
}

static Verdict turnedAway(const CaseFile &caseFile, const HistoryRow &row)
{
    Verdict verdict;
    verdict.outcome = VerdictOutcome::Refused;
    verdict.sentence = u"%1 turned the contact away on %2: journey history says %3."_s.arg(
        journeyName(caseFile, row), shownMoment(row.at), inQuotes(row.status));
    if (!row.messages.isEmpty())
        verdict.sentence += u' ' + asSentence(quoted(row.messages.join(u' ')));
    verdict.nextStep = {.who = u"Marketing Cloud administrator"_s,
        .what =
            u"Look into that status; if it speaks of a fault of the platform, open a Support case with the ids of this report."_s};
    return verdict;
}

static std::optional<Verdict> signInFailed(const CaseFile &caseFile)
{
    if (!caseFile.signIn || caseFile.signIn->succeeded())
        return {};
    const Failure &failure = caseFile.signIn->result.error();
    Verdict verdict;
    verdict.outcome = VerdictOutcome::Failed;
    verdict.sentence =
        u"The sign-in failed, so nothing else could be looked at: %1"_s.arg(asSentence(quoted(failure.detail)));
    verdict.certainty = Certainty::Indicative;
    verdict.nextStep = {
        .who = u"Whoever keeps this profile"_s, .what = u"Mend what the message names, and sign in again."_s};
    return verdict;
}

static std::optional<Verdict> eventNotTaken(const CaseFile &caseFile)
{
    if (!caseFile.injection || !caseFile.injection->failure)
        return {};
    const QString words = asSentence(quoted(caseFile.injection->failure->detail));
    Verdict verdict;
    verdict.nextStep = {.who = u"Whoever runs the sending system"_s,
        .what = u"Correct what the answer names, and send the event again."_s};
    switch (caseFile.injection->state) {
    case DeliveryState::Rejected:
        verdict.outcome = VerdictOutcome::Refused;
        verdict.sentence = u"The tenant refused the event: "_s + words;
        return verdict;
    case DeliveryState::NotSent:
        verdict.outcome = VerdictOutcome::Failed;
        verdict.sentence = u"The event never left this machine: "_s + words;
        return verdict;
    case DeliveryState::Planned:
    case DeliveryState::Sending:
    case DeliveryState::Accepted:
    case DeliveryState::AcceptedReceiptIncomplete:
    case DeliveryState::Unknown: break;
    }
    return {};
}

static Verdict undetermined(const CaseFile &caseFile)
{
    Verdict verdict;
    verdict.certainty = Certainty::Indicative;
    if (silenceIsProof(caseFile)) {
        verdict.sentence =
            u"The contact did not enter because of this event, and nothing that can be looked at says why."_s;
        verdict.nextStep = {.who = u"Whoever runs the sending system"_s,
            .what =
                u"Answer the questions below; first of all, find the log line of the call and the id it was answered with."_s};
    } else if (isSilent(caseFile) && leftNoRow(caseFile)) {
        verdict.sentence =
            u"There is no trace of the event: neither a row in its data extension nor a line in journey history."_s;
        verdict.nextStep = {.who = u"Whoever runs the sending system"_s,
            .what =
                u"Find the log line of the call and the id it was answered with; without such an id it was not sent."_s};
    } else if (!answersOfInterest(caseFile).isEmpty()) {
        verdict.sentence =
            u"Journey history has lines about the event, but no entry into the journey that was meant."_s;
        verdict.nextStep = {
            .who = u"Journey owner"_s, .what = u"Compare journey and times in history with what was expected."_s};
    } else {
        verdict.sentence = u"Too little could be looked at to say what became of the event."_s;
        verdict.nextStep = {.who = u"Whoever keeps this profile"_s,
            .what = u"See under “not examined” what could not be looked at and why; mend that, and diagnose again."_s};
    }
    return verdict;
}

static Verdict withoutCause(const CaseFile &caseFile)
{
    if (const auto row = refusal(caseFile))
        return turnedAway(caseFile, *row);
    if (const auto verdict = signInFailed(caseFile))
        return *verdict;
    if (const auto verdict = eventNotTaken(caseFile))
        return *verdict;
    return undetermined(caseFile);
}

static const Cause *causeCalled(const QList<Cause> &causes, QLatin1StringView id)
{
    const auto found =
        std::ranges::find_if(causes, [id](const Cause &cause) { return id == QLatin1StringView(cause.check->id); });
    return found == causes.end() ? nullptr : &*found;
}

Verdict verdictOn(const CaseFile &caseFile, const QList<LayerResult> &layers)
{
    const QList<Cause> causes = rankedCauses(layers);
    if (const Cause *waiting = causeCalled(causes, "waiting-by-design"_L1)) {
        Verdict verdict = verdictFrom(waiting->finding, VerdictOutcome::Waiting);
        verdict.causes = {QLatin1StringView(waiting->check->id)};
        return verdict;
    }
    if (const auto entry = caseFile.entry())
        return entered(caseFile, *entry);
    if (causes.isEmpty())
        return withoutCause(caseFile);

    const Cause &first = causes.first();
    const Cause *lag = causeCalled(causes, "history-lag-or-expired"_L1);
    Verdict verdict;
    if (first.check->kind == CheckKind::NoFault) {
        if (const auto notTaken = eventNotTaken(caseFile))
            return *notTaken;
        verdict = tooEarlyOrTooLate(caseFile, first.finding);
    } else if (lag && caseFile.subject.sinceIsExact && first.finding.certainty == Certainty::Indicative) {
        verdict = suspicion(caseFile, first, lag->finding);
    } else {
        verdict = verdictFrom(first.finding, outcomeOf(first));
    }
    verdict.causes = idsOf(causes);
    return verdict;
}

} // namespace journeyscope
