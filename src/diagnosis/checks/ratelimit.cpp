// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/checks/checks.h"
#include "diagnosis/door.h"
#include "diagnosis/looking.h"
#include "diagnosis/wording.h"

using namespace Qt::StringLiterals;

namespace journeyscope {

/// A call that was answered with 429.
struct Slowed {
    Seen seen;
    Failure failure;
};

template <typename T>
static void addSlowed(QList<Slowed> &found, const std::optional<Look<T>> &look)
{
    if (const Failure *failure = failedFor(look, Reason::Throttled))
        found.append({look->seen, *failure});
}

template <typename T>
static void addSlowed(QList<Slowed> &found, const QList<Look<T>> &looks)
{
    for (const Look<T> &look : looks)
        addSlowed(found, std::optional(look));
}

static QList<Slowed> slowedLooks(const CaseFile &caseFile)
{
    QList<Slowed> found;
    addSlowed(found, caseFile.signIn);
    addSlowed(found, caseFile.definition);
    addSlowed(found, caseFile.dataExtension);
    addSlowed(found, caseFile.journeys);
    addSlowed(found, caseFile.versions);
    addSlowed(found, caseFile.audits);
    addSlowed(found, caseFile.history);
    addSlowed(found, caseFile.membership);
    addSlowed(found, caseFile.freshness);
    addSlowed(found, caseFile.rows);
    addSlowed(found, caseFile.recentRows);
    addSlowed(found, caseFile.keysOfAddress);
    return found;
}

static std::optional<Slowed> slowedInjection(const CaseFile &caseFile)
{
    if (caseFile.injection && caseFile.injection->failure && caseFile.injection->failure->reason == Reason::Throttled)
        return Slowed{caseFile.injection->seen, *caseFile.injection->failure};
    return {};
}

QString missingRateLimit(const CaseFile &caseFile)
{
    return caseFile.signIn || caseFile.injection ? QString() : neverRead(u"The tenant"_s);
}

static QString pauseAskedFor(const Failure &failure)
{
    if (!failure.retryAfter)
        return u"some minutes"_s;
    return shownSpan(*failure.retryAfter);
}

std::optional<Finding> examineRateLimit(const CaseFile &caseFile)
{
    const std::optional<Slowed> sent = slowedInjection(caseFile);
    const QList<Slowed> looks = slowedLooks(caseFile);
    // Once the event was taken, a tenant that slows our questions down hides the answer, but it is not the cause.
    if (!sent && (looks.isEmpty() || wasAccepted(caseFile)))
        return {};

    const Slowed first = sent ? *sent : looks.first();
    const bool definitionRead = caseFile.definition && caseFile.definition->succeeded();
    Finding finding;
    finding.sentence = sent
        ? u"The tenant refused the event because too many calls came at once; it asked for a pause of %1."_s.arg(
            pauseAskedFor(first.failure))
        : u"The tenant turns calls away because too many come at once (%1 refused while we looked); it asks for a pause of %2."_s
              .arg(counted(looks.size(), "call"_L1, "calls"_L1), pauseAskedFor(first.failure));
    finding.remedy =
        u"Wait for the time the tenant asks for and send again, more slowly; send many contacts in batches of up to 100, and use one token for all calls."_s;
    finding.who = u"Whoever runs the sending system"_s;
    finding.evidence = {evidence(first.seen, u"message"_s, first.failure.detail)};
    if (first.failure.retryAfter)
        finding.evidence.append(
            evidence(first.seen, u"Retry-After"_s, QString::number(first.failure.retryAfter->count())));
    if (!sent && definitionRead) {
        finding.certainty = Certainty::Indicative;
        finding.lookAlike =
            u"It may be that only this program's questions were slowed down; the sending system's log shows whether its own call was answered with 429."_s;
    }
    return finding;
}

} // namespace journeyscope
