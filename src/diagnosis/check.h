// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/casefile.h"
#include "diagnosis/finding.h"

#include <optional>
#include <span>

namespace journeyscope {

/// Whether a finding stops the event, or explains why nothing is wrong.
enum class CheckKind {
    Fault, ///< somebody must act
    NoFault, ///< waiting, or too early to tell
};

/// A question that can be asked of a case.
struct Check {
    const char *id; ///< stable, kebab-case: reports, pages and fixtures are named after it
    Layer layer;
    CheckKind kind;
    int frequency; ///< rank in the table of how often causes occur, 1 is commonest; orders equal evidence
    const char *title; ///< a few words for lists, "No re-entry allowed"
    /// Empty: enough has been observed. Else a sentence: why it could not be examined.
    QString (*missing)(const CaseFile &);
    /// Only asked when nothing is missing.
    std::optional<Finding> (*examine)(const CaseFile &);
};

/// Every check, by layer and in the order of the procedure: cheapest and most conclusive first.
[[nodiscard]] std::span<const Check> checkCatalogue();
/// Null: no such check.
[[nodiscard]] const Check *checkById(QStringView id);
/// The check's page in Markdown, from the resources; empty when there is none.
[[nodiscard]] QString checkPage(const Check &check);

} // namespace journeyscope
