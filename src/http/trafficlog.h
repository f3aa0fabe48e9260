// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/exchange.h"

#include <QObject>

namespace journeyscope::http {

/// Every exchange of this program run, in memory only, newest last. Secrets are blanked before they come here.
class TrafficLog : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The number the next exchange will bear.
    [[nodiscard]] quint64 nextNumber() { return ++m_last; }
    void record(const Exchange &exchange);

    [[nodiscard]] const QList<Exchange> &exchanges() const { return m_exchanges; }
    /// Null when there is none of that number.
    [[nodiscard]] const Exchange *find(quint64 number) const;

Q_SIGNALS:
    void recorded(quint64 number);

private:
    QList<Exchange> m_exchanges;
    quint64 m_last = 0;
};

} // namespace journeyscope::http
