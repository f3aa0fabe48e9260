// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/versionsseen.h"

#include <algorithm>

namespace journeyscope {

static bool holds(const QList<JourneyVersion> &versions, const JourneyVersion &wanted)
{
    return std::ranges::any_of(versions, [&wanted](const JourneyVersion &version) {
        return version.id == wanted.id && version.definitionId == wanted.definitionId
            && version.version == wanted.version;
    });
}

QList<JourneyVersion> versionsSeen(const CaseFile &caseFile)
{
    QList<JourneyVersion> seen;
    const auto add = [&seen](const JourneyVersion &version) {
        if (!holds(seen, version))
            seen.append(version);
    };
    for (const auto &look : caseFile.versions) {
        if (look.result)
            std::ranges::for_each(*look.result, add);
    }
    if (caseFile.journeys && caseFile.journeys->result)
        std::ranges::for_each(*caseFile.journeys->result, add);
    return seen;
}

Seen seenOf(const CaseFile &caseFile, const JourneyVersion &version)
{
    for (const auto &look : caseFile.versions) {
        if (look.result && holds(*look.result, version))
            return look.seen;
    }
    return caseFile.journeys ? caseFile.journeys->seen : Seen();
}

} // namespace journeyscope
