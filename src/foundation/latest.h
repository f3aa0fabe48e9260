// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace journeyscope {

/// Hands on a result only if its question is still the newest one, where people click faster than answers come.
class Latest
{
public:
    using Ticket = unsigned;

    /// Makes every older ticket stale.
    [[nodiscard]] Ticket ask() { return ++m_newest; }
    [[nodiscard]] bool isNewest(Ticket ticket) const { return ticket == m_newest; }

private:
    Ticket m_newest = 0;
};

} // namespace journeyscope
