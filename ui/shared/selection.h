// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

namespace journeyscope {

/// What is selected, for timeline, findings and raw requests alike: choosing it in one place shows it in the others.
class Selection : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The number of an exchange in the traffic log, 0: none.
    [[nodiscard]] quint64 exchange() const { return m_exchange; }
    /// The id of a check, empty: none.
    [[nodiscard]] const QString &checkId() const { return m_checkId; }

    void select(quint64 exchange, const QString &checkId);
    void selectExchange(quint64 exchange) { select(exchange, m_checkId); }
    void selectCheck(const QString &checkId) { select(m_exchange, checkId); }
    void clear() { select(0, {}); }

Q_SIGNALS:
    void changed();

private:
    quint64 m_exchange = 0;
    QString m_checkId;
};

} // namespace journeyscope
