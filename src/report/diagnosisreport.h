// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/diagnosis.h"
#include "foundation/json.h"
#include "timeline/timelineentry.h"

namespace journeyscope {

/// What a report is made of.
struct ReportInput {
    Diagnosis diagnosis;
    QList<TimelineEntry> timeline;
    bool maskPersonalData = true; ///< false only on the user's explicit choice
};

/// The object that resources/schema/diagnosis-1.json describes. Says SIMULATED in the tenant's name where it is so.
[[nodiscard]] Json diagnosisJson(const ReportInput &input);
/// For a terminal, at most 100 columns, without colours.
[[nodiscard]] QString diagnosisText(const ReportInput &input);
/// Every value that came from outside is escaped.
[[nodiscard]] QString diagnosisMarkdown(const ReportInput &input);
/// One self-contained file without scripts or remote parts; a content-security policy forbids both.
[[nodiscard]] QString diagnosisHtml(const ReportInput &input);

} // namespace journeyscope
