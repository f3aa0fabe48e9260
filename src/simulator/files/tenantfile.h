// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/description/tenantdescription.h"
#include "simulator/description/tenantmistake.h"
#include "simulator/files/documentplaces.h"
#include "simulator/journeys/journeyversion.h"

namespace journeyscope::simulator {

/// A tenant file that was read and found sound.
struct TenantFile {
    TenantDescription description;
    QList<TextPlace>
        happenedPlaces; ///< where each happening stands, for mistakes that show only when the story is played
};

/// Unusable for a file that cannot be read or has a mistake; the detail is then "FILE:LINE:COLUMN: sentence".
[[nodiscard]] Result<TenantFile> readTenantFile(const QString &path);

/// What @p json, shaped as a tenant file, says, wherever it comes from.
[[nodiscard]] std::expected<TenantDescription, TenantMistake> describeTenant(const Json &json);

/// Where the text is that parseJson() could not read.
[[nodiscard]] TextPlace placeOfFailure(const Failure &failure);
[[nodiscard]] Failure mistakeIn(const QString &path, const TextPlace &place, const QString &sentence);

} // namespace journeyscope::simulator
