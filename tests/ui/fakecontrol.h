// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/practicecontrol.h"

#include <QTimeZone>

#include <algorithm>

namespace journeyscope::testing {

/// A simulated tenant without a simulator: keeps what it is told, and time passes only when it is moved.
class FakeControl final : public PracticeControl {
public:
    [[nodiscard]] bool isRunning() const override { return running; }
    void stop() override { running = false; }
    [[nodiscard]] QDateTime now() const override { return running ? time : QDateTime(); }
    void advance(std::chrono::seconds duration) override { time = time.addDuration(duration); }
    [[nodiscard]] double clockRate() const override { return rate; }
    void setClockRate(double wanted) override { rate = wanted; }
    [[nodiscard]] QList<FaultCard> faultCards() const override { return cards; }
    [[nodiscard]] Result<void> switchFault(const QString &id, bool on) override
    {
        if (!refusal.isEmpty())
            return std::unexpected(Failure{.reason = Reason::Unusable, .detail = refusal});
        std::ranges::find(cards, id, &FaultCard::id)->isOn = on;
        return {};
    }

    static QDateTime beginning() { return QDateTime(QDate(2026, 3, 2), QTime(9, 0), QTimeZone::UTC); }

    bool running = false;
    QDateTime time = beginning();
    double rate = 1;
    QString refusal; ///< why no fault can be switched; empty: all can
    QList<FaultCard> cards{
        {.id = QStringLiteral("broken"),
            .title = QStringLiteral("Broken answers"),
            .sentence = QStringLiteral("Nothing can be read.")},
        {.id = QStringLiteral("slow"),
            .title = QStringLiteral("Slow answers"),
            .sentence = QStringLiteral("All of it comes late.")},
    };
};

} // namespace journeyscope::testing
