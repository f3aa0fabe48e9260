// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/checks/checks.h"
#include "diagnosis/door.h"
#include "diagnosis/reentry.h"
#include "diagnosis/wording.h"

using namespace Qt::StringLiterals;

namespace journeyscope {

QString missingNoReentry(const CaseFile &caseFile)
{
    return whyNoHistory(caseFile);
}

static QString sentenceFor(const SecondVisit &visit)
{
    const QString journey = visit.version ? nameOf(*visit.version) : inQuotes(visit.refusal->journeyName);
    QString sentence = journey + u" lets nobody in twice, and the contact "_s;
    sentence += visit.earlier ? u"entered on %1"_s.arg(shownMoment(visit.earlier->at)) : u"has been in it before"_s;
    if (visit.refusal)
        sentence += u"; the event was turned away on %1"_s.arg(shownMoment(visit.refusal->at));
    return sentence + u'.';
}

std::optional<Finding> examineNoReentry(const CaseFile &caseFile)
{
    const std::optional<SecondVisit> visit = secondVisit(caseFile, EntryMode::OnceAndDone);
    if (!visit)
        return {};

    Finding finding;
    finding.sentence = sentenceFor(*visit);
    finding.remedy =
        u"Decide whether a person may come again. The entry mode of a running journey cannot be changed: a copy of the journey with another mode is needed."_s;
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
