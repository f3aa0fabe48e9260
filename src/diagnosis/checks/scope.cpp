// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/checks/checks.h"
#include "diagnosis/door.h"
#include "diagnosis/looking.h"
#include "diagnosis/wording.h"

using namespace Qt::StringLiterals;

namespace journeyscope {

// What firing an event and reading what became of it take, by the platform's own table.
static const auto toReadJourneys = u"journeys_read"_s;
static const auto toFireEvents = u"list_and_subscribers_read"_s;

QString missingScope(const CaseFile &caseFile)
{
    if (caseFile.signIn && caseFile.signIn->succeeded())
        return {};
    return u"Without a token there are no scopes to read."_s;
}

/// A call that was answered with 403.
struct Forbidden {
    QString purpose; ///< what it was to do, after "refused"
    Seen seen;
    Failure failure;
};

template <typename T>
static void addForbidden(QList<Forbidden> &found, const std::optional<Look<T>> &look, const QString &purpose)
{
    if (const Failure *failure = failedFor(look, Reason::NotPermitted))
        found.append({purpose, look->seen, *failure});
}

/// Only the calls that every event depends on; a right that merely this program lacks stops no event.
static QList<Forbidden> forbiddenCalls(const CaseFile &caseFile)
{
    QList<Forbidden> found;
    const auto &injection = caseFile.injection;
    if (injection && injection->failure && injection->failure->reason == Reason::NotPermitted)
        found.append({u"the event itself"_s, injection->seen, *injection->failure});
    addForbidden(found, caseFile.definition, u"a look at the event definition"_s);
    addForbidden(found, caseFile.journeys, u"a look at the journeys"_s);
    if (!caseFile.history.isEmpty())
        addForbidden(found, std::optional(caseFile.history.last()), u"a look at journey history"_s);
    return found;
}

static bool journeysWereRead(const CaseFile &caseFile)
{
    return (caseFile.definition && caseFile.definition->succeeded())
        || (caseFile.journeys && caseFile.journeys->succeeded()) || caseFile.newestHistory();
}

static QStringList scopesLacking(const CaseFile &caseFile)
{
    const SignIn &signIn = *caseFile.signIn->result;
    QStringList lacking;
    if (!signIn.grants(toReadJourneys) && !journeysWereRead(caseFile))
        lacking.append(toReadJourneys);
    if (!signIn.grants(toFireEvents) && !wasAccepted(caseFile))
        lacking.append(toFireEvents);
    return lacking;
}

static QString sentenceFor(const QList<Forbidden> &forbidden, const QStringList &lacking)
{
    const QString rights = (lacking.size() == 1 ? u"the right "_s : u"the rights "_s) + listed(lacking);
    if (forbidden.isEmpty())
        return u"The sign-in works, but the installed package lacks %1, which sending events takes."_s.arg(rights);
    const QString calls = u"the tenant refused "_s + forbidden.first().purpose;
    if (lacking.isEmpty())
        return u"The sign-in works, but %1 for want of a right."_s.arg(calls);
    return u"The sign-in works, but the installed package lacks %1: %2."_s.arg(rights, calls);
}

std::optional<Finding> examineScope(const CaseFile &caseFile)
{
    const QList<Forbidden> forbidden = forbiddenCalls(caseFile);
    const QStringList lacking = scopesLacking(caseFile);
    if (forbidden.isEmpty() && lacking.isEmpty())
        return {};

    Finding finding;
    finding.sentence = sentenceFor(forbidden, lacking);
    finding.remedy =
        u"In Setup, Installed Packages, tick Journeys: Read and List and Subscribers: Read (for this program also Data Extensions: Read), save, and sign in anew: an old token does not learn new rights."_s;
    finding.who = u"Marketing Cloud administrator"_s;
    for (const Forbidden &call : forbidden)
        finding.evidence.append(evidence(call.seen, u"message"_s, call.failure.detail));
    finding.evidence.append(evidence(caseFile.signIn->seen, u"scope"_s, caseFile.signIn->result->scopes.join(u' ')));

    // These credentials certainly cannot; but nobody has tried, and the event may have come with others.
    const bool tried = !forbidden.isEmpty() || lacking.contains(toReadJourneys);
    if (!tried) {
        finding.certainty = Certainty::Indicative;
        finding.lookAlike =
            u"If another system sends the events with credentials of its own, these rights do not matter; the status its call was answered with tells."_s;
    }
    return finding;
}

} // namespace journeyscope
