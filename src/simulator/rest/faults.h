// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/rest/call.h"
#include "simulator/description/tenantdescription.h"

namespace journeyscope::simulator {

/// The faults that are being played, in the order they are tried.
class Faults {
public:
    explicit Faults(QList<Fault> faults) : m_faults(std::move(faults)) { }

    /// What the call named @p route gets instead of the truth, or with a delay before it; counts down what is limited.
    [[nodiscard]] std::optional<Fault> take(const QString &route, bool isRest);
    void add(const Fault &fault) { m_faults.append(fault); }
    void clear() { m_faults.clear(); }
    [[nodiscard]] qsizetype count() const { return m_faults.size(); }

private:
    QList<Fault> m_faults;
};

/// A fault as tenant files and the control address write it.
[[nodiscard]] Fault readFault(const Json &json);
[[nodiscard]] Reply replyOf(const Fault &fault);

} // namespace journeyscope::simulator
