// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoroTask>
#include <QDateTime>

#include <chrono>
#include <stop_token>

namespace journeyscope {

/// Time, handed in to whoever waits. Functions that only need to know the time take a QDateTime instead.
class Clock
{
public:
    virtual ~Clock() = default;

    /// The present moment in UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// Comes back after @p duration, or at once when @p stop asks for it. True when the whole time has passed.
    /// The event loop turns meanwhile. Measured on a monotonic clock: a jump of the wall clock changes nothing.
    [[nodiscard]] virtual QCoro::Task<bool> sleep(std::chrono::milliseconds duration, std::stop_token stop) = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] QCoro::Task<bool> sleep(std::chrono::milliseconds duration, std::stop_token stop) override;
};

} // namespace journeyscope
