// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/casefile.h"

namespace journeyscope {

// A journey's door: what history says about letting a contact in, before any step is taken.

/// Let in.
[[nodiscard]] bool isEntry(const HistoryRow &row);
/// Turned away. A trigger line of an unknown status counts as this, never as an entry.
[[nodiscard]] bool isRefusal(const HistoryRow &row);
/// Its status, or the error code of one of its messages, is @p word.
[[nodiscard]] bool says(const HistoryRow &row, QLatin1StringView word);

/// The answers to the event that count: those of the expected journey where one was named and seen, else all.
[[nodiscard]] QList<HistoryRow> answersOfInterest(const CaseFile &caseFile);
/// The versions that listen and count, likewise.
[[nodiscard]] QList<JourneyVersion> versionsOfInterest(const CaseFile &caseFile);
/// For each journey of interest the line that decided over this event: the first since the event where its moment is
/// known, else the newest.
[[nodiscard]] QList<HistoryRow> doorRows(const CaseFile &caseFile);
/// The line that turned the contact away; empty when one of the journeys let it in, or none has decided.
[[nodiscard]] std::optional<HistoryRow> refusal(const CaseFile &caseFile);

/// Why journey history tells nothing; empty when it was read.
[[nodiscard]] QString whyNoHistory(const CaseFile &caseFile);
/// History was read and has no line about the event.
[[nodiscard]] bool isSilent(const CaseFile &caseFile);
/// History was last read when it had to have a line about the event, if there ever was to be one.
[[nodiscard]] bool silenceIsProof(const CaseFile &caseFile);

/// What @p row is a line of, if that version was seen, and else a listener of interest that takes entries.
[[nodiscard]] std::optional<JourneyVersion> versionAtTheDoor(const CaseFile &caseFile, const HistoryRow &row);
/// All lines of one pass through a journey, oldest first.
[[nodiscard]] QList<HistoryRow> passOf(const CaseFile &caseFile, const HistoryRow &entry);
/// The contact's entries into the journey of @p version, in any version of it, before @p moment; oldest first.
[[nodiscard]] QList<HistoryRow> entriesBefore(
    const CaseFile &caseFile, const JourneyVersion &version, const QDateTime &moment);

/// When the wait that @p row tells of ends: as told, or computed from the activity's rule. Invalid: not known.
[[nodiscard]] QDateTime endOfWait(const CaseFile &caseFile, const HistoryRow &row);

/// What people call the step that @p row is a line of, in quotation marks.
[[nodiscard]] QString stepName(const CaseFile &caseFile, const HistoryRow &row);
/// Membership lists the journey of @p version.
[[nodiscard]] bool isInside(const CaseFile &caseFile, const JourneyVersion &version);

/// The tenant evidently took the event: an id, a row or a line of history says so.
[[nodiscard]] bool wasAccepted(const CaseFile &caseFile);
/// The row in the data extension that this event wrote; empty: not seen, or not to be told from older ones.
[[nodiscard]] std::optional<EventRow> rowOfTheEvent(const CaseFile &caseFile);

/// The data extension keeps what events bring, and there is no row that this event can have written.
[[nodiscard]] bool leftNoRow(const CaseFile &caseFile);

} // namespace journeyscope
