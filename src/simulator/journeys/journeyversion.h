// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/journeys/step.h"

#include <QHash>

namespace journeyscope::simulator {

/// A goal or an exit criterion.
struct Criterion {
    QString id;
    QString name;
    Filter filter;
    bool exits = true; ///< false: a goal that is only counted
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
    bool isTest = false; ///< executionMode Test: real events do not start it
    QDateTime published; ///< UTC; invalid: never
    QString triggerId;
    QString triggerName;
    QString eventDefinitionId;
    QString eventDefinitionKey;
    Filter entryFilter;
    QStringList defaultEmail; ///< keys of the fields that hold the address, the first that has a value counts
    QList<Criterion> goals;
    QList<Criterion> exits;
    QList<Step> steps;
    QHash<QString, qsizetype> stepPlaces; ///< place in steps by key

    [[nodiscard]] const Step *step(const QString &stepKey) const; ///< null: none
    [[nodiscard]] const Step *firstStep() const; ///< the one nobody points to; null: none
    [[nodiscard]] bool listensTo(const QString &event) const { return !event.isEmpty() && eventDefinitionKey == event; }
};

/// Reads a version in the JSON of the API. Unusable when a filter cannot be read.
[[nodiscard]] Result<JourneyVersion> readJourneyVersion(const Json &json);

} // namespace journeyscope::simulator
