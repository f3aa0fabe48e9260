// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/failure.h"

#include <QDateTime>
#include <QList>

#include <chrono>

namespace journeyscope {

/// A trouble that the simulated tenant can be told to play, in the words of those who will see it.
struct FaultCard {
    QString id; ///< "event-server-error"
    QString title; ///< a few words
    QString sentence; ///< what people will see while it is on
    bool isOn = false;
};

/// The hand on the running simulated tenant: its clock and its faults. An interface, because the window may not know
/// the simulator. While none runs, everything here does nothing.
class PracticeControl {
public:
    virtual ~PracticeControl() = default;

    [[nodiscard]] virtual bool isRunning() const = 0;
    /// Ends the tenant. What was sent to it is forgotten.
    virtual void stop() = 0;

    /// The tenant's own time, UTC; invalid while none runs.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// Lets @p duration pass at once; what falls due happens in order. Time never runs backwards.
    virtual void advance(std::chrono::seconds duration) = 0;
    /// Seconds of the tenant per second of this machine; 0: its time stands still.
    [[nodiscard]] virtual double clockRate() const = 0;
    virtual void setClockRate(double rate) = 0;

    /// Every fault that can be switched, those of the tenant's own file first.
    [[nodiscard]] virtual QList<FaultCard> faultCards() const = 0;
    /// Unusable, with a sentence, when the tenant cannot play it.
    [[nodiscard]] virtual Result<void> switchFault(const QString &id, bool on) = 0;
};

} // namespace journeyscope
