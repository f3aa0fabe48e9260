// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/key.h"

#include <QDateTime>
#include <QStringList>

namespace journeyscope {

/// One line of journey history: what the tenant says a contact did, or was refused, at one step.
struct HistoryRow {
    QString id;
    ContactKey contact;
    QString journeyDefinitionId; ///< of the version
    QString journeyName;
    QString instanceId; ///< one pass of one contact through one version; empty for refusals
    QString eventDefinitionId;
    QString eventName;
    QString activityId;
    QString activityName;
    QString activityType; ///< lower-cased: "trigger", "waitactivity", "emailv2", …
    QString outcomeActivityId;
    QDateTime at; ///< transactionTime, UTC
    QDateTime waitUntil; ///< endDate of a wait, UTC; invalid: not told
    QString status; ///< the tenant's word, "Complete", "DidNotMeetEntryCriteria", …
    QStringList messages; ///< with the parameters filled in
    QStringList errorCodes; ///< of the messages

    /// Without regard to case, since tenants spell statuses in more than one way.
    [[nodiscard]] bool hasStatus(QLatin1StringView word) const { return status.compare(word, Qt::CaseInsensitive) == 0; }
    [[nodiscard]] bool isTrigger() const { return activityType == QLatin1StringView("trigger"); }
    [[nodiscard]] bool isWait() const { return activityType == QLatin1StringView("waitactivity") || activityType == QLatin1StringView("wait"); }
    friend bool operator==(const HistoryRow &, const HistoryRow &) = default;
};

/// What to ask journey history for. Empty members do not narrow.
struct HistoryQuery {
    ContactKey contact;
    QDateTime from; ///< UTC
    QDateTime until; ///< UTC
    QStringList journeyDefinitionIds; ///< version ids
};

} // namespace journeyscope
