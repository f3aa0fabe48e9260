// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/practicecontrol.h"

#include <QSet>

namespace journeyscope {

class SimulatedTenant;

/// Which faults are switched on for a simulated tenant. The simulator knows only a list that can be emptied, so
/// switching one means writing the list anew; faults that count how often they are played begin to count again.
class PracticeFaults {
public:
    /// Back to the faults that the tenant file @p path has of its own, all on.
    void takeFrom(const QString &path);
    [[nodiscard]] QList<FaultCard> cards() const;
    [[nodiscard]] Result<void> switchOne(SimulatedTenant &tenant, const QString &id, bool on);

private:
    [[nodiscard]] QByteArrayList playing() const;

    QByteArrayList m_own; ///< of the tenant file
    QSet<QString> m_on; ///< ids of cards
};

} // namespace journeyscope
