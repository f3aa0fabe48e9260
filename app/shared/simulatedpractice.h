// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/practicetenants.h"
#include "simulator/simulatedtenant.h"

#include <memory>

namespace journeyscope {

/// The built-in tenant files, each played by a simulator inside this process when it is chosen.
class SimulatedPractice final : public PracticeTenants
{
public:
    [[nodiscard]] QList<PracticeTenant> available() const override;
    /// @p id is the name of a built-in tenant file, or the path of a tenant file or of a folder of recorded answers.
    [[nodiscard]] Result<PracticeWalk> start(const QString &id) override;

    /// The tenant that runs at the moment; null when none does.
    [[nodiscard]] SimulatedTenant *running() const { return m_running.get(); }

private:
    std::unique_ptr<SimulatedTenant> m_running;
};

} // namespace journeyscope
