// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "contract/eventcontract.h"
#include "foundation/json.h"

namespace journeyscope {

/// The contract as JSON Schema 2020-12 of the body of a single event, for the team that sends it. What a schema cannot
/// say stands in notInSchema().
[[nodiscard]] Json contractSchema(const EventContract &contract);
/// The ids of the rules that a schema cannot express, for those who check with a schema alone.
[[nodiscard]] QStringList notInSchema();

/// The same contract as a page of Markdown.
[[nodiscard]] QString contractMarkdown(const EventContract &contract);

} // namespace journeyscope
