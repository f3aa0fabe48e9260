// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/shared/practicefaults.h"
#include "session/practicetenants.h"
#include "simulator/simulatedtenant.h"

#include <memory>

namespace journeyscope {

/// The built-in tenant files and those of the user's own, each played by a simulator inside this process when it is chosen.
class SimulatedPractice final : public PracticeTenants, public PracticeControl
{
public:
    // --- PracticeTenants
    /// The built-in ones, then every file and folder that was started.
    [[nodiscard]] QList<PracticeTenant> available() const override;
    /// @p id is the name of a built-in tenant file, or the path of a tenant file or of a folder of recorded answers.
    [[nodiscard]] Result<PracticeWalk> start(const QString &id) override;
    [[nodiscard]] Result<PracticeWalk> reset() override;
    [[nodiscard]] PracticeControl &control() override { return *this; }

    // --- PracticeControl
    [[nodiscard]] bool isRunning() const override { return m_running != nullptr; }
    void stop() override;
    [[nodiscard]] QDateTime now() const override;
    void advance(std::chrono::seconds duration) override;
    [[nodiscard]] double clockRate() const override;
    void setClockRate(double rate) override;
    [[nodiscard]] QList<FaultCard> faultCards() const override;
    [[nodiscard]] Result<void> switchFault(const QString &id, bool on) override;

    /// The tenant that runs at the moment; null when none does.
    [[nodiscard]] SimulatedTenant *running() const { return m_running.get(); }

private:
    [[nodiscard]] PracticeWalk walk() const;
    void remember(const PracticeTenant &tenant);

    QString m_id; ///< of the one that runs
    QList<PracticeTenant> m_own; ///< files and folders of the user's that were started
    PracticeFaults m_faults;
    std::unique_ptr<SimulatedTenant> m_running;
};

} // namespace journeyscope
