// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/journeys/duequeue.h"
#include "simulator/journeys/filter.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <map>
#include <memory>
#include <optional>

namespace journeyscope::simulator {

/// An event that was let in at the door: the journeys decide now.
struct AcceptedEvent {
    QString contactKey;
    QString contactStatus;
    QString definitionId;
    QString definitionKey;
    QString definitionName;
    bool isTest = false; ///< the definition is in test mode: its events start nothing
    Filter entryFilter; ///< of the event definition itself
    QMap<QString, QString> data; ///< lower-cased name to value
};

/// One pass of one contact through one version.
struct Pass {
    quint64 number = 0; ///< counts from 1
    qsizetype version = 0;
    std::shared_ptr<const AcceptedEvent> event; ///< as it was at entry
    int steps = 0;
    qsizetype at = -1; ///< the step the contact is at; -1: between two
    quint64 waitLine = 0; ///< of the history, while waiting
    bool isWaiting = false;
    bool hasMetGoal = false;
    std::optional<DueQueue::iterator> due; ///< empty while a pause holds the contact
    qsizetype heldStep = -1; ///< where a pause holds the contact
    QDateTime heldDue; ///< when the held step would have been due; invalid: not held
    QHash<QString, quint64> mails; ///< numbers in the send log by activity key
};

/// Who is in which journey, and who was. Passes that have ended leave only what re-entry is decided by.
class PassBook {
public:
    Pass &open(const QString &journeyId, qsizetype version, std::shared_ptr<const AcceptedEvent> event);
    void close(quint64 number);
    [[nodiscard]] Pass *find(quint64 number); ///< null: the pass has ended
    [[nodiscard]] QList<quint64> insideOf(const QString &contactKey) const; ///< in order of entry
    [[nodiscard]] bool wasEverIn(const QString &journeyId, const QString &contactKey) const;
    [[nodiscard]] const std::map<quint64, Pass> &all() const { return m_inside; }
    [[nodiscard]] std::map<quint64, Pass> &all() { return m_inside; }

private:
    std::map<quint64, Pass> m_inside;
    QHash<QString, QList<quint64>> m_byContact;
    QHash<QString, QSet<QString>> m_ever; ///< contact keys by journey
    quint64 m_count = 0;
};

} // namespace journeyscope::simulator
