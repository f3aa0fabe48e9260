// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/json.h"
#include "simulator/journeys/filter.h"

#include <QList>

namespace journeyscope::simulator {

/// One way out of a step.
struct Way {
    QString outcomeKey;
    QString next; ///< key of the next step; empty: the path ends
    bool hasFilter = false; ///< false at a decision: the remainder
    Filter filter;
};

struct Wait {
    int duration = 0;
    QString unit; ///< MINUTES, HOURS, DAYS, WEEKS or MONTHS; empty: no wait by duration

    [[nodiscard]] QDateTime endAfter(const QDateTime &start) const;
};

struct Step {
    QString id;
    QString key;
    QString name;
    QString type; ///< the platform's word in capitals
    QList<Way> ways;
    Wait wait;

    [[nodiscard]] bool isDecision() const;
    [[nodiscard]] bool isMessage() const;
    [[nodiscard]] bool isWait() const;
};

/// One version of a journey, made ready to be walked. The status changes while the tenant lives.
struct JourneyVersion {
    Json json; ///< as the file has it
    QString id; ///< the same for all versions
    QString definitionId; ///< of this version
    QString key;
    QString name;
    int number = 1;
    QString status;
    QString entryMode;
    QDateTime published; ///< UTC; invalid: never
    QString triggerId;
    QString triggerName;
    QString eventDefinitionId;
    QString eventDefinitionKey;
    Filter entryFilter;
    QStringList defaultEmail; ///< expressions such as {{Event.key."Email"}}
    QList<Step> steps;
    bool retainsContacts = false; ///< while Paused

    [[nodiscard]] const Step *step(const QString &stepKey) const; ///< null: none
    [[nodiscard]] const Step *firstStep() const; ///< the one nobody points to; null: none
    [[nodiscard]] bool listensTo(const QString &event) const { return !event.isEmpty() && eventDefinitionKey == event; }
};

/// Reads a version in the JSON of the API. Unusable when a filter or a wait cannot be walked.
[[nodiscard]] Result<JourneyVersion> readJourneyVersion(const Json &json);

} // namespace journeyscope::simulator
