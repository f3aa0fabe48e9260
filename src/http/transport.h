// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/exchange.h"

#include <QCoroTask>

namespace journeyscope::http {

/// Carries one request out and one answer back. Has never heard of Marketing Cloud.
class Transport
{
public:
    virtual ~Transport() = default;

    /// Sends @p request exactly once, but for a GET that a dying connection swallowed, which may be repeated; it changes
    /// nothing at the other side. Always finishes, at the latest at the request's deadline, with a complete
    /// answer of any status or with a Failure: Unreachable when certainly nothing was sent, BrokenOff or TimedOut when
    /// something may have been, Redirected for 3xx, Unreadable for what is not HTTP or is too large.
    [[nodiscard]] virtual QCoro::Task<Delivery> send(Request request) = 0;

    static constexpr qsizetype largestBody = 16 * 1024 * 1024; ///< bytes after decompression
};

} // namespace journeyscope::http
