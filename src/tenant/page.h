// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace journeyscope {

/// One page of a list, as the interaction service gives it. The size asked for is not always the size given, so whoever
/// wants all goes on until @p total are there or a page is empty.
template <typename T>
struct Page {
    QList<T> items;
    int page = 1; ///< counted from 1
    int total = 0; ///< of all pages

    friend bool operator==(const Page &, const Page &) = default;
};

} // namespace journeyscope
