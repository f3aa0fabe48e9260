// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/json.h"
#include "simulator/description/tenantmistake.h"

#include <QMap>
#include <QSet>

namespace journeyscope::simulator {

/// mcdev writes keys where the platform has ids, so that files can move between business units
/// ("r__dataExtension_key"), and leaves out what the platform makes itself. These functions undo that; an id that no
/// file tells is made from the key, and so is the same at every start.
struct McdevKeys {
    QMap<QString, QString> dataExtensionNames; ///< by key
    QSet<QString> eventDefinitions;
};

/// A data extension, as a tenant file has it, from one as mcdev writes it.
[[nodiscard]] Json dataExtensionFrom(const Json &retrieved);
/// As the API has it. The mistake points into @p retrieved.
[[nodiscard]] std::expected<Json, TenantMistake> eventDefinitionFrom(const Json &retrieved, const McdevKeys &keys);
[[nodiscard]] std::expected<Json, TenantMistake> journeyFrom(const Json &retrieved, const McdevKeys &keys);

} // namespace journeyscope::simulator
