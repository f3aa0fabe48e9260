// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/description/tenantmistake.h"
#include "simulator/rest/call.h"
#include "simulator/tenant/tenant.h"

#include <functional>

namespace journeyscope::simulator {

/// One call on its way to an answer, as far as faults look at it.
struct FaultedCall {
    QString route;
    bool isRest = false; ///< "rest" means it too
    qint64 bodySize = 0; ///< bytes
    QDateTime now; ///< UTC, of the tenant
    std::function<Reply()> truth; ///< the answer if nothing went wrong; asked at most once
    /// How the service of this call says no.
    std::function<Reply(const Refusal &)> refuse;
};

/// A fault that is being played.
struct ActiveFault {
    int id = 0; ///< counted from 1
    Fault fault;
    int seen = 0; ///< calls of its route
    int played = 0;
    QList<QDateTime> passed; ///< with RateLimit: calls of the last minute that went well
};

/// The faults that are being played, in the order they are tried. Delays add up; of the others, each call meets one.
class Faults {
public:
    /// @p seed decides what falls to chance, for each fault apart, so that one does not change another.
    Faults(const QList<Fault> &faults, quint64 seed);

    [[nodiscard]] Reply answer(Tenant &tenant, const FaultedCall &call);
    int add(const Fault &fault); ///< its id
    bool remove(int id); ///< false: there is none with this id
    void clear() { m_faults.clear(); }
    [[nodiscard]] qsizetype count() const { return m_faults.size(); }
    [[nodiscard]] const QList<ActiveFault> &list() const { return m_faults; }

private:
    [[nodiscard]] bool strikes(ActiveFault &active, const QDateTime &now) const;
    [[nodiscard]] std::chrono::milliseconds delayOf(const ActiveFault &active) const;

    QList<ActiveFault> m_faults;
    quint64 m_seed;
    int m_lastId = 0;
};

/// A fault as tenant files and the control address write it. The mistake's pointer begins at the fault. Whether there
/// is a call of that name is for others to say.
[[nodiscard]] std::expected<Fault, TenantMistake> readFault(const Json &json);

} // namespace journeyscope::simulator
