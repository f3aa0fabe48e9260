// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QElapsedTimer>
#include <QTimeZone>

#include <chrono>

namespace journeyscope::simulator {

/// The tenant's own time. It starts with the machine's, runs at a rate, and jumps when told to; never backwards.
class TenantClock {
public:
    /// @p rate seconds of the tenant per second of the machine; 0: time stands still between jumps.
    /// An invalid @p start: the machine's present.
    explicit TenantClock(double rate, const QDateTime &start = {});

    static constexpr double mostRate = 1e7; ///< a year in about three seconds
    [[nodiscard]] static QDateTime end(); ///< UTC: the moment it stops at, so that dates stay dates

    [[nodiscard]] QDateTime now() const; ///< UTC
    [[nodiscard]] double rate() const { return m_rate; }
    void setRate(double rate);
    /// Nothing happens, and false, when @p moment has passed or lies behind the end.
    bool set(const QDateTime &moment);
    /// At the end the clock stops.
    void advance(std::chrono::milliseconds duration);

private:
    QDateTime m_anchor;
    QElapsedTimer m_sinceAnchor;
    double m_rate;
};

/// US Central standard time (UTC-6) all year.
[[nodiscard]] QTimeZone platformZone();
/// Text as the platform and its callers write moments: ISO 8601, or 5/13/2026 8:05:00 PM. Local time for text without a
/// zone, whatever that zone is to be; invalid for text that is no moment.
[[nodiscard]] QDateTime readMoment(const QString &text);
/// As the platform writes moments: US Central standard time (UTC-6) all year, without a zone.
[[nodiscard]] QString platformText(const QDateTime &moment);
/// The opposite. Text with a zone keeps it. Invalid for text that is no moment.
[[nodiscard]] QDateTime platformMoment(const QString &text);

} // namespace journeyscope::simulator
