// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/checks/checks.h"
#include "diagnosis/door.h"
#include "diagnosis/wording.h"

using namespace Qt::StringLiterals;

namespace journeyscope {

QString missingWaiting(const CaseFile &caseFile)
{
    return whyNoHistory(caseFile);
}

std::optional<Finding> examineWaiting(const CaseFile &caseFile)
{
    const std::optional<HistoryRow> entry = caseFile.entry();
    if (!entry)
        return {};
    const HistoryRow last = passOf(caseFile, *entry).last();
    const QDateTime end = endOfWait(caseFile, last);
    if (!last.isWait() || (end.isValid() && end <= caseFile.subject.until))
        return {};
    const auto version = caseFile.versionByDefinitionId(last.journeyDefinitionId);
    const bool inside = version && isInside(caseFile, *version);
    // A wait of unknown end may be long over; only membership still tells that it is not.
    if (!end.isValid() && !inside)
        return {};

    const QString journey = version ? nameOf(*version) : inQuotes(last.journeyName);
    const QString step = stepName(caseFile, last);
    const Seen history = caseFile.newestHistory()->seen;
    Finding finding;
    finding.who = u"Nobody"_s;
    if (end.isValid()) {
        finding.sentence =
            u"Until %1 the contact waits at %2 in %3, as designed."_s.arg(shownMoment(end), step, journey);
        finding.remedy = u"Nothing is wrong: look again after %1."_s.arg(shownMoment(end));
    } else {
        finding.sentence =
            u"The contact waits at %1 in %2; when the wait ends, history does not tell."_s.arg(step, journey);
        finding.remedy = u"Look up on the canvas when the wait ends."_s;
        finding.certainty = Certainty::Indicative;
        finding.lookAlike =
            u"A wait whose date is empty or far away by mistake looks the same; the step's settings on the canvas tell."_s;
    }
    finding.evidence = {evidence(history, u"activityType"_s, last.activityType)};
    if (last.waitUntil.isValid())
        finding.evidence.append(evidence(history, u"endDate"_s, shownMoment(last.waitUntil)));
    else
        finding.evidence.append(evidence(history, u"transactionTime"_s, shownMoment(last.at)));
    if (inside)
        finding.evidence.append(evidence(caseFile.membership->seen, u"definitionKey"_s, version->key.text()));
    return finding;
}

} // namespace journeyscope
