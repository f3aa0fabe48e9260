// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/json.h"

#include <QList>
#include <QStringList>

#include <chrono>

namespace journeyscope::simulator {

// What every group of a tenant file is read with. The file has passed the schema, so nothing is refused here.

[[nodiscard]] QStringList textsOf(const Json &array);
/// "-P3DT4H" and "PT5M" as lengths of time.
[[nodiscard]] std::chrono::seconds duration(const QString &text);

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
