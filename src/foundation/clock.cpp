// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/clock.h"

#include <QCoroTimer>
#include <QTimer>

namespace journeyscope {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

QCoro::Task<bool> SystemClock::sleep(std::chrono::milliseconds duration, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return false;

    QTimer timer;
    timer.setSingleShot(true);
    timer.setTimerType(Qt::PreciseTimer);
    // A stop shortens the wait to nothing; the timer then wakes us the ordinary way, from the event loop.
    const std::stop_callback wake(stop, [&timer] {
        QMetaObject::invokeMethod(&timer, [&timer] { timer.start(0); }, Qt::QueuedConnection);
    });
    timer.start(duration);
    co_await qCoro(timer).waitForTimeout();
    co_return !stop.stop_requested();
}

} // namespace journeyscope
