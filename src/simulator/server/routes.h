// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/rest/faults.h"
#include "simulator/server/route.h"

#include <functional>

namespace journeyscope::simulator {

/// Answers that stand before the tenant's own. Empty: none for this call.
using ReadyAnswer = std::function<std::optional<Reply>(Tenant &tenant, const QString &route, const Call &call)>;

/// The simulated API: which address is which call, and which rights it needs. No other file names an address.
class Routes {
public:
    /// @p tenant outlives the routes.
    explicit Routes(Tenant &tenant, ReadyAnswer recorded = {});

    [[nodiscard]] Reply answer(Call call);
    [[nodiscard]] Faults &faults() { return m_faults; }
    /// Every call there is, in the order they are looked through.
    [[nodiscard]] static const QList<Route> &table();
    /// The names that faults are addressed to.
    [[nodiscard]] static QStringList names();

private:
    [[nodiscard]] Reply answerWithFaults(Call &call);
    [[nodiscard]] Reply answerTruly(const Route &route, Call &call);

    Tenant &m_tenant;
    ReadyAnswer m_recorded;
    Faults m_faults;
};

} // namespace journeyscope::simulator
