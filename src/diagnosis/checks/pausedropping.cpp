// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/checks/checks.h"
#include "diagnosis/door.h"
#include "diagnosis/looking.h"
#include "diagnosis/pauses.h"
#include "diagnosis/versionsseen.h"
#include "diagnosis/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope {

static bool someAuditRead(const CaseFile &caseFile)
{
    return std::ranges::any_of(caseFile.audits, [](const auto &look) { return look.succeeded(); });
}

QString missingPauseDropping(const CaseFile &caseFile)
{
    if (const QString why = whyNoHistory(caseFile); !why.isEmpty())
        return why;
    if (someAuditRead(caseFile) || pausedVersion(caseFile))
        return {};
    return caseFile.audits.isEmpty()
        ? neverRead(u"The audit log of the journey"_s)
        : whyUnread(caseFile.audits.first().result.error(), u"The audit log of the journey"_s);
}

static QString journeyName(const CaseFile &caseFile, const QString &journeyId)
{
    for (const JourneyVersion &version : versionsOfInterest(caseFile)) {
        if (journeyId.isEmpty() || version.id == journeyId)
            return inQuotes(version.name);
    }
    return u"The journey"_s;
}

static Finding duringThePause(const CaseFile &caseFile, const Pause &pause)
{
    Finding finding;
    finding.sentence =
        u"%1 was paused from %2 to %3; an event sent in between is lost unless the pause was set to keep new contacts, and there is no trace of this one."_s
            .arg(journeyName(caseFile, pause.journeyId), shownMoment(pause.paused.at), shownMoment(pause.resumed->at));
    finding.remedy = u"Send the events of the pause again; next time keep admitting contacts while pausing."_s;
    finding.lookAlike =
        u"If contacts were kept while the journey was paused, the event enters a while after the resume and is only late; a look at history after its delay tells."_s;
    finding.evidence = {
        evidence(pause.seen, u"action"_s, pause.paused.action + u", "_s + shownMoment(pause.paused.at)),
        evidence(pause.seen, u"action"_s, pause.resumed->action + u", "_s + shownMoment(pause.resumed->at)),
    };
    return finding;
}

static Finding whilePaused(const CaseFile &caseFile, const JourneyVersion &version)
{
    Finding finding;
    finding.sentence =
        u"%1 is paused; if the pause was not set to keep new contacts, this event is lost."_s.arg(nameOf(version));
    finding.remedy =
        u"Ask whoever paused the journey whether it keeps admitting contacts; if not, send the event again after the resume."_s;
    finding.lookAlike =
        u"If contacts are kept, the event enters when the journey is resumed; only whoever paused it can tell."_s;
    finding.evidence = {evidence(seenOf(caseFile, version), u"status"_s, version.statusWord)};
    return finding;
}

std::optional<Finding> examinePauseDropping(const CaseFile &caseFile)
{
    if (!isSilent(caseFile))
        return {};
    std::optional<Finding> finding;
    for (const Pause &pause : pauses(caseFile)) {
        if (pause.resumed && meetsTheEvent(caseFile, pause))
            finding = duringThePause(caseFile, pause);
    }
    // As long as the pause lasts this is only the look-alike of an event that is kept.
    const std::optional<JourneyVersion> paused = pausedVersion(caseFile);
    if (!finding && paused && examinePauseHolding(caseFile))
        finding = whilePaused(caseFile, *paused);
    if (finding) {
        finding->who = u"Journey owner"_s;
        finding->certainty = Certainty::Indicative;
        finding->evidence.append(evidence(caseFile.newestHistory()->seen, u"items"_s, u"no line about this event"_s));
    }
    return finding;
}

} // namespace journeyscope
