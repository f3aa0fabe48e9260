// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/checks/checks.h"
#include "diagnosis/door.h"
#include "diagnosis/wording.h"

using namespace Qt::StringLiterals;

namespace journeyscope {

// The platform keeps journey history for this long.
static constexpr qint64 daysKept = 30;

QString missingHistoryLag(const CaseFile &caseFile)
{
    if (!caseFile.subject.since.isValid())
        return u"It is not known when the event was sent."_s;
    return whyNoHistory(caseFile);
}

static Finding expired(const CaseFile &caseFile)
{
    const Subject &subject = caseFile.subject;
    Finding finding;
    finding.sentence =
        u"The event of %1 is older than the %2 days that journey history goes back, so its absence there tells nothing."_s
            .arg(shownMoment(subject.since))
            .arg(daysKept);
    finding.remedy = u"Ask for the tracking extract of that time."_s;
    finding.who = u"Marketing Cloud administrator"_s;
    finding.evidence = {evidence(caseFile.newestHistory()->seen, u"items"_s, u"no line about this event"_s)};
    return finding;
}

static Finding tooEarly(const CaseFile &caseFile)
{
    const std::chrono::seconds lag = caseFile.freshness->result->lag;
    Finding finding;
    finding.sentence =
        u"Before %1 nothing is proven: the event was sent on %2, and journey history trails by %3."_s.arg(
            shownMoment(caseFile.provableAt()), shownMoment(caseFile.subject.since), shownSpan(lag));
    finding.remedy = u"Look again after %1."_s.arg(shownMoment(caseFile.provableAt()));
    finding.who = u"Nobody"_s;
    finding.evidence = {
        evidence(caseFile.freshness->seen, u"seconds"_s, QString::number(lag.count())),
        evidence(caseFile.newestHistory()->seen, u"items"_s, u"no line about this event"_s),
    };
    return finding;
}

/// Only about when the event was sent is known: it may be too young for history.
static Finding perhapsTooEarly(const CaseFile &caseFile)
{
    const std::chrono::seconds lag = caseFile.freshness->result->lag;
    const QDateTime covered = caseFile.newestHistory()->seen.at.addDuration(-lag);
    Finding finding;
    finding.sentence = u"If the event was sent after %1, nothing is proven yet: journey history trails by %2."_s.arg(
        shownMoment(covered), shownSpan(lag));
    finding.remedy =
        u"Look again after %1, or find out when exactly the event was sent."_s.arg(shownMoment(caseFile.provableAt()));
    finding.who = u"Nobody"_s;
    finding.certainty = Certainty::Indicative;
    finding.lookAlike = u"If it was sent earlier, the contact did not enter; the exact moment of sending tells."_s;
    finding.evidence = {
        evidence(caseFile.freshness->seen, u"seconds"_s, QString::number(lag.count())),
        evidence(caseFile.newestHistory()->seen, u"items"_s, u"no line about this event"_s),
    };
    return finding;
}

static Finding lagUnknown(const CaseFile &caseFile)
{
    Finding finding;
    finding.sentence = u"Journey history has no line about this event, and how far it trails is not known."_s;
    finding.remedy = u"Look again in half an hour."_s;
    finding.who = u"Nobody"_s;
    finding.certainty = Certainty::Indicative;
    finding.lookAlike = u"Every reason for not entering looks the same for the first minutes; a later look tells."_s;
    finding.evidence = {evidence(caseFile.newestHistory()->seen, u"items"_s, u"no line about this event"_s)};
    return finding;
}

std::optional<Finding> examineHistoryLag(const CaseFile &caseFile)
{
    if (!isSilent(caseFile))
        return {};
    if (caseFile.subject.since < caseFile.newestHistory()->seen.at.addDays(-daysKept))
        return expired(caseFile);
    if (!caseFile.provableAt().isValid())
        return lagUnknown(caseFile);
    if (silenceIsProof(caseFile))
        return {};
    if (caseFile.subject.sinceIsExact)
        return tooEarly(caseFile);
    // A row is there at once; where none is, there is nothing that history could still owe.
    return leftNoRow(caseFile) ? std::nullopt : std::optional(perhapsTooEarly(caseFile));
}

} // namespace journeyscope
