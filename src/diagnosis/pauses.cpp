// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/pauses.h"

#include "diagnosis/door.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope {

static bool does(const AuditEntry &entry, QLatin1StringView action)
{
    return entry.action.compare(action, Qt::CaseInsensitive) == 0;
}

static bool ends(const AuditEntry &entry)
{
    return does(entry, "Resume"_L1) || does(entry, "Stop"_L1) || does(entry, "Publish"_L1);
}

static QList<Pause> pausesIn(const Look<QList<AuditEntry>> &look)
{
    QList<AuditEntry> entries = *look.result;
    std::ranges::stable_sort(entries, {}, &AuditEntry::at);
    QList<Pause> found;
    for (const AuditEntry &entry : std::as_const(entries)) {
        const bool open = !found.isEmpty() && !found.last().resumed;
        if (does(entry, "Pause"_L1) && !open)
            found.append({.journeyId = entry.journeyId, .paused = entry, .resumed = {}, .seen = look.seen});
        else if (open && ends(entry))
            found.last().resumed = entry;
    }
    return found;
}

QList<Pause> pauses(const CaseFile &caseFile)
{
    QStringList journeys;
    for (const JourneyVersion &version : versionsOfInterest(caseFile))
        journeys.append(version.id);

    QList<Pause> found;
    for (const auto &look : caseFile.audits) {
        if (!look.succeeded())
            continue;
        for (const Pause &pause : pausesIn(look)) {
            if (pause.journeyId.isEmpty() || journeys.contains(pause.journeyId))
                found.append(pause);
        }
    }
    std::ranges::stable_sort(
        found, [](const Pause &one, const Pause &other) { return one.paused.at < other.paused.at; });
    return found;
}

bool meetsTheEvent(const CaseFile &caseFile, const Pause &pause)
{
    const Subject &subject = caseFile.subject;
    // Without the exact moment the event may lie anywhere between the two bounds.
    const QDateTime latest = subject.sinceIsExact ? subject.since : subject.until;
    return pause.paused.at <= latest && (!pause.resumed || pause.resumed->at > subject.since);
}

std::optional<JourneyVersion> pausedVersion(const CaseFile &caseFile)
{
    const QList<JourneyVersion> versions = versionsOfInterest(caseFile);
    if (std::ranges::any_of(versions, &JourneyVersion::takesEntries))
        return {};
    const auto paused = std::ranges::find(versions, JourneyStatus::Paused, &JourneyVersion::status);
    return paused == versions.end() ? std::nullopt : std::optional(*paused);
}

} // namespace journeyscope
