// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/looking.h"

#include "diagnosis/wording.h"

using namespace Qt::StringLiterals;

namespace journeyscope {

static QString inWords(const Failure &failure)
{
    switch (failure.reason) {
    case Reason::NotPermitted: return u"the credentials lack the right to read it"_s;
    case Reason::Throttled: return u"the tenant asked to slow down"_s;
    case Reason::NotFound: return u"it does not exist in this business unit"_s;
    case Reason::SignInRefused: return u"the tenant refused the sign-in"_s;
    case Reason::TimedOut: return u"the tenant did not answer in time"_s;
    case Reason::Unreachable:
    case Reason::BrokenOff: return u"the connection failed"_s;
    case Reason::TenantFault: return u"the tenant had a fault of its own"_s;
    case Reason::Withdrawn: return u"the look was withdrawn"_s;
    case Reason::Rejected:
    case Reason::Redirected:
    case Reason::Unreadable:
    case Reason::Unusable: break;
    }
    return u"the tenant gave no usable answer"_s;
}

QString whyUnread(const Failure &failure, const QString &what)
{
    return u"%1 could not be read: %2."_s.arg(what, inWords(failure));
}

QString neverRead(const QString &what)
{
    return what + u" was not looked at."_s;
}

} // namespace journeyscope
