// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/reentry.h"

#include "diagnosis/door.h"
#include "diagnosis/versionsseen.h"
#include "diagnosis/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope {

static bool saysInsideNow(const HistoryRow &row)
{
    return says(row, "ContactAlreadyInInteraction"_L1) || says(row, "CurrentlyWaitingInSameInteraction"_L1);
}

static bool saysWasInside(const HistoryRow &row)
{
    return says(row, "ContactPreviouslyInSameInteraction"_L1);
}

/// The mode that @p row enforces. A journey without re-entry may say "is in" as well as "was in".
static EntryMode modeEnforced(const HistoryRow &row, const std::optional<JourneyVersion> &version)
{
    if (saysWasInside(row) || (saysInsideNow(row) && version && version->entryMode == EntryMode::OnceAndDone))
        return EntryMode::OnceAndDone;
    return saysInsideNow(row) ? EntryMode::SingleEntryAcrossAllVersions : EntryMode::Unknown;
}

static std::optional<HistoryRow> newestEntryBefore(
    const CaseFile &caseFile, const std::optional<JourneyVersion> &version, const QDateTime &moment)
{
    if (!version)
        return {};
    const QList<HistoryRow> entries = entriesBefore(caseFile, *version, moment);
    return entries.isEmpty() ? std::nullopt : std::optional(entries.last());
}

static std::optional<SecondVisit> refusedVisit(const CaseFile &caseFile, EntryMode mode)
{
    if (const QList<HistoryRow> decisions = doorRows(caseFile); !std::ranges::any_of(decisions, isEntry)) {
        for (const HistoryRow &row : decisions) {
            const auto version = versionAtTheDoor(caseFile, row);
            if (modeEnforced(row, version) == mode)
                return SecondVisit{
                    .version = version, .refusal = row, .earlier = newestEntryBefore(caseFile, version, row.at)};
        }
    }
    return {};
}

static std::optional<SecondVisit> foreseenVisit(const CaseFile &caseFile, EntryMode mode)
{
    for (const JourneyVersion &version : versionsOfInterest(caseFile)) {
        if (!version.takesEntries() || version.entryMode != mode)
            continue;
        const auto earlier = newestEntryBefore(caseFile, version, caseFile.subject.since);
        if (earlier && (mode == EntryMode::OnceAndDone || isInside(caseFile, version)))
            return SecondVisit{.version = version, .refusal = {}, .earlier = earlier};
    }
    return {};
}

std::optional<SecondVisit> secondVisit(const CaseFile &caseFile, EntryMode mode)
{
    const auto refused = refusedVisit(caseFile, mode);
    return refused || !isSilent(caseFile) ? refused : foreseenVisit(caseFile, mode);
}

QList<Evidence> evidenceOf(const CaseFile &caseFile, const SecondVisit &visit)
{
    QList<Evidence> found;
    const Seen history = caseFile.newestHistory()->seen;
    if (visit.refusal)
        found.append(evidence(history, u"status"_s, visit.refusal->status));
    if (visit.earlier)
        found.append(evidence(history, u"transactionTime"_s, u"entered "_s + shownMoment(visit.earlier->at)));
    if (visit.version && visit.version->entryMode != EntryMode::Unknown)
        found.append(
            evidence(seenOf(caseFile, *visit.version), u"entryMode"_s, entryModeWord(visit.version->entryMode)));
    if (visit.version && isInside(caseFile, *visit.version))
        found.append(evidence(caseFile.membership->seen, u"definitionKey"_s, visit.version->key.text()));
    return found;
}

} // namespace journeyscope
