// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/checks/checks.h"
#include "diagnosis/looking.h"
#include "diagnosis/signingin.h"
#include "diagnosis/wording.h"

using namespace Qt::StringLiterals;

namespace journeyscope {

QString missingHost(const CaseFile &caseFile)
{
    return caseFile.signIn ? QString() : neverRead(u"The sign-in"_s);
}

static QString placeOf(const CaseFile &caseFile)
{
    return caseFile.subject.tenant.isEmpty() ? u"the given address"_s
                                             : u"the address of the profile "_s + inQuotes(caseFile.subject.tenant);
}

static QString sentenceFor(const CaseFile &caseFile, const Failure &failure)
{
    const QString place = placeOf(caseFile);
    if (failure.code == nameNotFound)
        return u"There is no Marketing Cloud at %1: no computer has that name."_s.arg(place);
    if (failure.status == 0)
        return u"No answer came from the sign-in service at %1."_s.arg(place);
    return u"What answers at %1 is not Marketing Cloud's sign-in service: it sent status %2 without the text that service always sends."_s
        .arg(place)
        .arg(failure.status);
}

std::optional<Finding> examineHost(const CaseFile &caseFile)
{
    if (caseFile.signIn->succeeded())
        return {};
    const Failure &failure = caseFile.signIn->result.error();
    const SignInTrouble trouble = signInTrouble(failure);
    if (trouble != SignInTrouble::WrongPlace && trouble != SignInTrouble::DoubtfulPlace)
        return {};

    Finding finding;
    finding.sentence = sentenceFor(caseFile, failure);
    finding.remedy =
        u"Copy the authentication base address again from Setup, Installed Packages, API Integration; it begins with the tenant's own 28 characters."_s;
    finding.who = u"Whoever keeps this profile"_s;
    finding.evidence = {evidence(caseFile.signIn->seen, u"answer"_s, failure.detail)};
    if (trouble == SignInTrouble::DoubtfulPlace) {
        finding.certainty = Certainty::Indicative;
        finding.lookAlike =
            u"A proxy, a firewall or a certificate on the way looks the same; the same sign-in from another network tells them apart."_s;
    }
    return finding;
}

} // namespace journeyscope
