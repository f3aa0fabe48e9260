// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/clock.h"

namespace journeyscope {

class SimulatedPractice;

/// This machine's time, and the simulated tenant's as long as one runs: with a real tenant "now" is the tenant's time,
/// too.
class PracticeClock final : public Clock {
public:
    /// @p practice outlives the clock.
    explicit PracticeClock(const SimulatedPractice &practice) : m_practice(practice) { }

    [[nodiscard]] QDateTime now() const override;
    /// Waits in the tenant's time: short where it runs fast, and at an end when somebody moves it. Comes back false at
    /// once where it stands still, because no waiting would help, and false when the tenant ends meanwhile.
    [[nodiscard]] QCoro::Task<bool> sleep(std::chrono::milliseconds duration, std::stop_token stop) override;

private:
    const SimulatedPractice &m_practice;
    SystemClock m_machine;
};

} // namespace journeyscope
