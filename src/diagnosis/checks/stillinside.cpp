// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/checks/checks.h"
#include "diagnosis/door.h"
#include "diagnosis/reentry.h"
#include "diagnosis/wording.h"

using namespace Qt::StringLiterals;

namespace journeyscope {

QString missingStillInside(const CaseFile &caseFile)
{
    return whyNoHistory(caseFile);
}

/// ", now at “Wait 3 days” until 6 March 2026, 14:32 UTC"; empty when it is not known where the contact is.
static QString whereabouts(const CaseFile &caseFile, const HistoryRow &earlier)
{
    const QList<HistoryRow> pass = passOf(caseFile, earlier);
    if (pass.isEmpty() || !pass.last().isWait())
        return {};
    const QDateTime end = endOfWait(caseFile, pass.last());
    const QString step = u", waiting at "_s + stepName(caseFile, pass.last());
    return end.isValid() ? step + u" until "_s + shownMoment(end) : step;
}

static QString sentenceFor(const CaseFile &caseFile, const SecondVisit &visit)
{
    const QString journey = visit.version ? nameOf(*visit.version) : inQuotes(visit.refusal->journeyName);
    QString sentence = journey + u" lets a person in again only after leaving it, and the contact "_s;
    sentence += visit.refusal ? u"was still inside when the event came on %1"_s.arg(shownMoment(visit.refusal->at))
                              : u"is still inside"_s;
    if (visit.earlier)
        sentence += u": entered on %1%2"_s.arg(shownMoment(visit.earlier->at), whereabouts(caseFile, *visit.earlier));
    return sentence + u'.';
}

std::optional<Finding> examineStillInside(const CaseFile &caseFile)
{
    const std::optional<SecondVisit> visit = secondVisit(caseFile, EntryMode::SingleEntryAcrossAllVersions);
    if (!visit)
        return {};

    Finding finding;
    finding.sentence = sentenceFor(caseFile, *visit);
    finding.remedy =
        u"Take waits off the ends of paths so that people leave sooner, or allow re-entry at any time where every event counts, such as orders."_s;
    finding.who = u"Journey owner"_s;
    finding.evidence = evidenceOf(caseFile, *visit);
    if (!visit->refusal) {
        finding.certainty = Certainty::Indicative;
        finding.lookAlike =
            u"History has no line about this event yet, and every other reason looks the same until it has; its line will name the reason."_s;
    }
    return finding;
}

} // namespace journeyscope
