// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shared/practiceclock.h"

#include "app/shared/simulatedpractice.h"

#include <QPointer>

#include <cmath>

using namespace std::chrono_literals;

namespace journeyscope {

/// A clock that is moved or changes its pace is noticed after this time.
static constexpr std::chrono::milliseconds longestNap = 200ms;

static std::chrono::milliseconds napFor(std::chrono::milliseconds left, double rate)
{
    const double here = std::ceil(double(left.count()) / rate);
    return here < double(longestNap.count()) ? std::chrono::milliseconds(qint64(here)) : longestNap;
}

QDateTime PracticeClock::now() const
{
    return m_practice.isRunning() ? m_practice.now() : m_machine.now();
}

QCoro::Task<bool> PracticeClock::sleep(std::chrono::milliseconds duration, std::stop_token stop)
{
    if (!m_practice.isRunning())
        co_return co_await m_machine.sleep(duration, stop);
    const QPointer<const SimulatedTenant> tenant = m_practice.running();
    const QDateTime end = tenant->now().addDuration(duration);
    while (tenant && tenant->now() < end) {
        const double rate = tenant->clockRate();
        if (rate <= 0)
            co_return false;
        const bool whole = co_await m_machine.sleep(napFor(end - tenant->now(), rate), stop);
        if (!whole)
            co_return false;
    }
    co_return tenant && !stop.stop_requested();
}

} // namespace journeyscope
