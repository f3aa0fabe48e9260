// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/json.h"

#include <QList>
#include <QStringList>

namespace journeyscope::simulator {

/// Every scalar of @p array as text; empty for what is no array.
[[nodiscard]] inline QStringList textsOf(const Json &array)
{
    QStringList texts;
    if (array.is_array()) {
        for (const Json &text : array.array_range())
            texts.append(scalarText(text));
    }
    return texts;
}

/// Every element of the array called @p name, read by @p read.
template <typename Read>
[[nodiscard]] auto listOf(const Json &object, QLatin1StringView name, Read read)
{
    QList<decltype(read(object))> list;
    const Json &array = member(object, name);
    if (array.is_array()) {
        for (const Json &element : array.array_range())
            list.append(read(element));
    }
    return list;
}

} // namespace journeyscope::simulator
