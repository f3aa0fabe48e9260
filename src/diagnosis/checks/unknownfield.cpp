// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/checks/checks.h"
#include "diagnosis/door.h"
#include "diagnosis/payloadjudged.h"
#include "diagnosis/wording.h"
#include "payload/nearestname.h"

using namespace Qt::StringLiterals;

namespace journeyscope {

QString missingUnknownField(const CaseFile &caseFile)
{
    return whyNotJudged(caseFile);
}

static QString sentenceFor(const EventContract &contract, const QStringList &unknown)
{
    QStringList shown;
    for (const QString &name : unknown) {
        const QString meant = nearestName(name, contract.fields);
        shown.append(meant.isEmpty() ? inQuotes(name) : u"%1 (probably %2)"_s.arg(inQuotes(name), inQuotes(meant)));
    }
    if (shown.size() == 1)
        return u"The event carries the field %1, which its data extension does not have."_s.arg(shown.first());
    return u"The event carries %1 fields that its data extension does not have: %2."_s.arg(shown.size())
        .arg(listed(shown));
}

std::optional<Finding> examineUnknownField(const CaseFile &caseFile)
{
    const QStringList unknown = fieldsRemarked(caseFile, {"P-FLD-UNKNOWN"_L1, "P-FLD-NEAR"_L1});
    if (unknown.isEmpty())
        return {};

    Finding finding;
    finding.sentence = sentenceFor(contractOfCase(caseFile), unknown);
    finding.remedy =
        u"Compare the names one by one and correct the sending system, or add the field to the data extension and publish a new version of the journey."_s;
    finding.who = u"Whoever runs the sending system"_s;
    finding.evidence = evidenceOfRejection(caseFile) << evidenceOfFields(caseFile);
    if (wasAccepted(caseFile)) {
        finding.certainty = Certainty::Indicative;
        finding.lookAlike =
            u"The tenant took the event all the same and probably dropped the value; the row in the data extension shows what arrived."_s;
    }
    return finding;
}

} // namespace journeyscope
