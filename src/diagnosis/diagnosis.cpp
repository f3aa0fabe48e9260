// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/diagnosis.h"

#include "diagnosis/layers.h"
#include "diagnosis/questions.h"
#include "diagnosis/verdict.h"

using namespace Qt::StringLiterals;

namespace journeyscope {

const CheckResult *Diagnosis::result(QStringView id) const
{
    for (const LayerResult &layer : layers) {
        for (const CheckResult &check : layer.checks) {
            if (check.id == id)
                return &check;
        }
    }
    return nullptr;
}

Diagnosis diagnose(const CaseFile &caseFile, const QDateTime &now)
{
    CaseFile asOfNow = caseFile;
    asOfNow.subject.until = now;

    Diagnosis diagnosis;
    diagnosis.subject = caseFile.subject;
    for (const Layer layer : allLayers)
        diagnosis.layers.append(examineLayer(asOfNow, layer));
    diagnosis.verdict = verdictOn(asOfNow, diagnosis.layers);
    diagnosis.questions = questionsFor(asOfNow, diagnosis);
    return diagnosis;
}

QString verdictOutcomeWord(VerdictOutcome outcome)
{
    switch (outcome) {
    case VerdictOutcome::Entered: return u"entered"_s;
    case VerdictOutcome::Waiting: return u"waiting"_s;
    case VerdictOutcome::Refused: return u"refused"_s;
    case VerdictOutcome::Failed: return u"failed"_s;
    case VerdictOutcome::NotProvableYet: return u"not-provable-yet"_s;
    case VerdictOutcome::Undetermined: return u"undetermined"_s;
    }
    return {};
}

QString verdictOutcomeTitle(VerdictOutcome outcome)
{
    switch (outcome) {
    case VerdictOutcome::Entered: return u"Entered"_s;
    case VerdictOutcome::Waiting: return u"Waiting"_s;
    case VerdictOutcome::Refused: return u"Refused"_s;
    case VerdictOutcome::Failed: return u"Failed"_s;
    case VerdictOutcome::NotProvableYet: return u"Not provable yet"_s;
    case VerdictOutcome::Undetermined: return u"Undetermined"_s;
    }
    return {};
}

} // namespace journeyscope
