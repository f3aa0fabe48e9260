// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

namespace journeyscope {

/// A place in a text, in UTF-16 units.
struct Stretch {
    qsizetype offset = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return offset + length; }
    friend bool operator==(const Stretch &, const Stretch &) = default;
};

} // namespace journeyscope
