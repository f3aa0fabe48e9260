// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "payload/jsontree.h"

namespace journeyscope {

/// Edits of one member of an object that leave the rest of the text as it is. @p text is what the nodes were read from.

/// Takes away @p member of @p object with its comma.
[[nodiscard]] TextEdit withoutMember(const JsonNode &object, const JsonMember &member);
/// Adds a member behind the last one, laid out like that one. @p json is the value as it stands in JSON.
[[nodiscard]] TextEdit withMember(const QString &text, const JsonNode &object, const QString &name, const QString &json);
/// The part of @p text at @p place.
[[nodiscard]] QString sliceOf(const QString &text, Stretch place);

} // namespace journeyscope
