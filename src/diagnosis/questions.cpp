// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/questions.h"

#include "diagnosis/criteria.h"
#include "diagnosis/door.h"
#include "diagnosis/signingin.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope {

/// A question that only a person can answer.
struct GuidedQuestion {
    const char *id; ///< of the cause it would settle
    const char *text;
    /// Why it is asked in this case; empty: it would settle nothing.
    QString (*because)(const CaseFile &, const Diagnosis &);
};

static bool found(const Diagnosis &diagnosis, QLatin1StringView id)
{
    const CheckResult *result = diagnosis.result(QString(id));
    return result && result->outcome == CheckOutcome::Found;
}

/// Nobody knows yet, and no fault is even suspected.
static bool isOpen(const Diagnosis &diagnosis)
{
    const VerdictOutcome outcome = diagnosis.verdict.outcome;
    return (outcome == VerdictOutcome::Undetermined || outcome == VerdictOutcome::NotProvableYet)
        && std::ranges::none_of(
            diagnosis.layers, [](const LayerResult &layer) { return layer.outcome == CheckOutcome::Found; });
}

/// Silence is proven, as far as the moment of the event is known, and nothing explains it.
static bool isRiddle(const CaseFile &caseFile, const Diagnosis &diagnosis)
{
    return isOpen(diagnosis) && (silenceIsProof(caseFile) || (isSilent(caseFile) && !caseFile.subject.sinceIsExact));
}

static QString pauseOption(const CaseFile &, const Diagnosis &diagnosis)
{
    const bool asked = found(diagnosis, "journey-paused-holding"_L1) || found(diagnosis, "journey-paused-dropping"_L1);
    return asked && diagnosis.verdict.certainty == Certainty::Indicative
        ? u"No call tells whether a pause keeps new contacts; if it does, they enter after the resume."_s
        : QString();
}

static QString journeyMeant(const CaseFile &caseFile, const Diagnosis &diagnosis)
{
    return !caseFile.subject.expectedJourney && isOpen(diagnosis) && !caseFile.listeningVersions().isEmpty()
        ? u"Whether the event belongs to another journey can only be examined when it is known which journey was meant."_s
        : QString();
}

static QString momentOfSending(const CaseFile &caseFile, const Diagnosis &diagnosis)
{
    return !caseFile.subject.sinceIsExact && isOpen(diagnosis) && isSilent(caseFile)
        ? u"Only the earliest possible moment is known, and silence in journey history proves something only a while after the real one."_s
        : QString();
}

static QString logLine(const CaseFile &caseFile, const Diagnosis &diagnosis)
{
    return isRiddle(caseFile, diagnosis) && !wasAccepted(caseFile)
        ? u"There is no trace of the event: no line in journey history, and no row that is certainly its own."_s
        : QString();
}

static QString answerReceived(const CaseFile &caseFile, const Diagnosis &diagnosis)
{
    return isRiddle(caseFile, diagnosis) && !caseFile.injection
        ? u"The event was not sent from here, so its answer is not known; without an eventInstanceId it was not taken."_s
        : QString();
}

static QString pathCalled(const CaseFile &caseFile, const Diagnosis &diagnosis)
{
    return isRiddle(caseFile, diagnosis) && !caseFile.injection && rowOfTheEvent(caseFile)
        ? u"The row is in the data extension, and nobody entered: calls to other addresses write rows without starting journeys."_s
        : QString();
}

static QString placeLookedAt(const CaseFile &caseFile, const Diagnosis &diagnosis)
{
    return isRiddle(caseFile, diagnosis) ? u"Nothing wrong was found in this business unit."_s : QString();
}

static QString wayOut(const CaseFile &caseFile, const Diagnosis &)
{
    return caseFile.signIn && !caseFile.signIn->succeeded()
            && signInTrouble(caseFile.signIn->result.error()) == SignInTrouble::DoubtfulPlace
        ? u"The sign-in service could not be reached from this machine."_s
        : QString();
}

static QString contactDataInFilter(const CaseFile &caseFile, const Diagnosis &diagnosis)
{
    const auto row = refusal(caseFile);
    if (!row || !found(diagnosis, "entry-criteria-not-met"_L1))
        return {};
    const auto version = versionAtTheDoor(caseFile, *row);
    const Criteria criteria = readCriteria(version ? version->entryCriteria : QString());
    return std::ranges::any_of(criteria.conditions, [](const Condition &condition) { return !condition.ofTheEvent; })
        ? u"The entry filter reads contact data, which it finds only over that link."_s
        : QString();
}

static QString deletion(const CaseFile &caseFile, const Diagnosis &)
{
    const auto row = refusal(caseFile);
    return row && (says(*row, "ContactIsDeleted"_L1) || says(*row, "ContactNotFound"_L1))
        ? u"Journey history does not know this contact."_s
        : QString();
}

static constexpr GuidedQuestion guidedQuestions[] = {
    {"journey-paused-dropping", "When the journey was paused, was the option to keep admitting contacts on or off?",
        pauseOption},
    {"event-bound-to-other-journey", "Which journey should have started?", journeyMeant},
    {"history-lag-or-expired", "When exactly was the event sent?", momentOfSending},
    {"call-never-sent", "Is there a log line for this person at this time in the sending system, with the answer?",
        logLine},
    {"success-misread",
        "Which address did the status you quote come from, and does the body of that answer hold an eventInstanceId?",
        answerReceived},
    {"wrong-endpoint", "Which path did your system call: one with events, with dataevents, or with messaging?",
        pathCalled},
    {"looking-in-the-wrong-place",
        "Which business unit, journey, version and dates were you looking at, and did you search by Contact Key or by "
        "e-mail address?",
        placeLookedAt},
    {"network-proxy-or-tls", "Does the call leave through a proxy, and does the same call work from another network?",
        wayOut},
    {"contact-model-link-missing",
        "In Contact Builder, Data Designer: is the data extension named in the filter linked to the contact, and over "
        "which field?",
        contactDataInFilter},
    {"contact-delete-in-progress", "Was this person deleted in the last two weeks at their request?", deletion},
};

QList<Question> questionsFor(const CaseFile &caseFile, const Diagnosis &diagnosis)
{
    QList<Question> questions;
    for (const GuidedQuestion &question : guidedQuestions) {
        const QString because = question.because(caseFile, diagnosis);
        if (!because.isEmpty())
            questions.append(
                {.id = QLatin1StringView(question.id), .text = QLatin1StringView(question.text), .because = because});
    }
    return questions;
}

} // namespace journeyscope
