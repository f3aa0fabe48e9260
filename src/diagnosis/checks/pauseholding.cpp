// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/checks/checks.h"
#include "diagnosis/door.h"
#include "diagnosis/looking.h"
#include "diagnosis/pauses.h"
#include "diagnosis/versionsseen.h"
#include "diagnosis/wording.h"

using namespace Qt::StringLiterals;

namespace journeyscope {

QString missingPauseHolding(const CaseFile &caseFile)
{
    if (const QString why = whyUnread(caseFile.journeys, u"The list of journeys"_s);
        !why.isEmpty() && caseFile.versions.isEmpty())
        return why;
    return whyNoHistory(caseFile);
}

static std::optional<Pause> presentPause(const CaseFile &caseFile, const JourneyVersion &version)
{
    const QList<Pause> known = pauses(caseFile);
    for (const Pause &pause : known) {
        if (!pause.resumed && (pause.journeyId.isEmpty() || pause.journeyId == version.id))
            return pause;
    }
    return {};
}

std::optional<Finding> examinePauseHolding(const CaseFile &caseFile)
{
    const std::optional<JourneyVersion> version = pausedVersion(caseFile);
    if (!version || !isSilent(caseFile))
        return {};
    const std::optional<Pause> pause = presentPause(caseFile, *version);
    // An event from before the pause was decided before it, too.
    if (pause && !meetsTheEvent(caseFile, *pause))
        return {};

    Finding finding;
    finding.sentence = pause
        ? u"%1 has been paused since %2: nobody moves, and new people wait outside until it is resumed."_s.arg(
            nameOf(*version), shownMoment(pause->paused.at))
        : u"%1 is paused: nobody moves, and new people wait outside until it is resumed."_s.arg(nameOf(*version));
    finding.remedy =
        u"Resume the journey; people who were kept enter then. Look again afterwards, and check whether waits were extended."_s;
    finding.who = u"Journey owner"_s;
    finding.certainty = Certainty::Indicative;
    finding.lookAlike =
        u"If the option to keep admitting contacts was off when the journey was paused, the event is lost instead of kept; only whoever paused it can tell."_s;
    finding.evidence = {evidence(seenOf(caseFile, *version), u"status"_s, version->statusWord)};
    if (pause)
        finding.evidence.append(evidence(pause->seen, u"action"_s, pause->paused.action));
    finding.evidence.append(evidence(caseFile.newestHistory()->seen, u"items"_s, u"no line about this event"_s));
    return finding;
}

} // namespace journeyscope
