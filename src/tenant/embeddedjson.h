// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/json.h"

namespace journeyscope {

/// @p value itself, or what it holds where a tenant wrote an object or a list into a text. Null for any other text.
[[nodiscard]] inline Json unwrapped(const Json &value)
{
    if (!value.is_string())
        return value;
    const Result<Json> inner = parseJson(scalarText(value).toUtf8());
    return inner && (inner->is_object() || inner->is_array()) ? *inner : Json::null();
}

} // namespace journeyscope
