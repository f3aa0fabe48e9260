// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/checks/checks.h"
#include "diagnosis/looking.h"
#include "diagnosis/signingin.h"
#include "diagnosis/wording.h"

using namespace Qt::StringLiterals;

namespace journeyscope {

QString missingCredentials(const CaseFile &caseFile)
{
    if (!caseFile.signIn)
        return neverRead(u"The sign-in"_s);
    if (caseFile.signIn->succeeded() || signInTrouble(caseFile.signIn->result.error()) == SignInTrouble::Credentials)
        return {};
    return u"The sign-in ended before client id and secret were judged."_s;
}

static QString rootOf(const Failure &failure)
{
    if (failure.detail.contains("unauthorized_client"_L1) || failure.detail.contains("unsupported_grant_type"_L1))
        return u"the installed package is not of the kind server-to-server"_s;
    if (failure.detail.contains("Invalid client ID"_L1, Qt::CaseInsensitive))
        return u"the client id is not known"_s;
    return u"client id and secret do not belong together, or the package was removed or switched off"_s;
}

std::optional<Finding> examineCredentials(const CaseFile &caseFile)
{
    if (caseFile.signIn->succeeded())
        return {};
    const Failure &failure = caseFile.signIn->result.error();
    return Finding{
        .sentence = u"Marketing Cloud does not accept these credentials: %1."_s.arg(rootOf(failure)),
        .remedy =
            u"Copy client id and client secret again from Setup, Installed Packages, and make sure that the package is a server-to-server integration."_s,
        .who = u"Marketing Cloud administrator"_s,
        .certainty = Certainty::Conclusive,
        .evidence = {evidence(caseFile.signIn->seen, u"error"_s, failure.detail)},
        .lookAlike = {},
    };
}

} // namespace journeyscope
