// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/checks/checks.h"
#include "diagnosis/door.h"
#include "diagnosis/payloadjudged.h"
#include "diagnosis/wording.h"

using namespace Qt::StringLiterals;

namespace journeyscope {

// The platform's errorcode for "a required part is missing".
static constexpr int requiredPartMissing = 10002;

static bool tenantSaysSo(const CaseFile &caseFile)
{
    return wasDeclined(caseFile) && caseFile.injection->failure->errorCode == requiredPartMissing;
}

QString missingRequiredField(const CaseFile &caseFile)
{
    return tenantSaysSo(caseFile) ? QString() : whyNotJudged(caseFile);
}

/// @p absent is empty where only the tenant says that something is missing.
static QString sentenceFor(const QStringList &absent)
{
    QStringList shown;
    for (const QString &name : absent)
        shown.append(inQuotes(name));
    if (shown.isEmpty())
        return u"The tenant refused the event because a required part of it is missing."_s;
    if (shown.size() == 1)
        return u"The event lacks the field %1, which its data extension requires."_s.arg(shown.first());
    return u"The event lacks %1 fields that its data extension requires: %2."_s.arg(shown.size()).arg(listed(shown));
}

std::optional<Finding> examineRequiredField(const CaseFile &caseFile)
{
    const bool judged = whyNotJudged(caseFile).isEmpty();
    const QStringList absent = judged ? fieldsRemarked(caseFile, {"P-FLD-REQUIRED"_L1, "P-FLD-PK"_L1}) : QStringList();
    if (absent.isEmpty() && !tenantSaysSo(caseFile))
        return {};

    Finding finding;
    finding.sentence = sentenceFor(absent);
    finding.remedy =
        u"Always send the field, or make it optional in the data extension before the next version of the journey."_s;
    finding.who = u"Whoever runs the sending system"_s;
    finding.evidence = evidenceOfRejection(caseFile);
    if (judged)
        finding.evidence.append(evidenceOfFields(caseFile));
    if (wasAccepted(caseFile)) {
        finding.certainty = Certainty::Indicative;
        finding.lookAlike =
            u"The tenant took the event all the same, so the field may have a value of its own there; the row in the data extension shows what arrived."_s;
    }
    return finding;
}

} // namespace journeyscope
