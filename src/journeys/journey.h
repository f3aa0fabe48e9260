// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/key.h"
#include "journeys/eventmention.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QStringList>

namespace journeyscope {

/// The words are the API's; the screen says Running for Published and Finishing for Unpublished.
enum class JourneyStatus { Draft, Published, ScheduledToPublish, Unpublished, Paused, Stopped, Deleted, ScheduledToSend, Sent, Unknown };

/// May a contact enter again? The words are the tenant's.
enum class EntryMode {
    NotSet,
    OnceAndDone, ///< no re-entry, over all versions
    SingleEntryAcrossAllVersions, ///< re-entry only after exiting
    MultipleEntries, ///< re-entry at any time
    Unknown,
};

enum class ActivityKind { Wait, DecisionSplit, EngagementSplit, RandomSplit, Join, Email, UpdateContact, Custom, Other };

/// One way out of an activity.
struct Outcome {
    QString key;
    QString next; ///< key of the next activity; empty: the path ends here
    QString label;
    QString criteria; ///< filter XML of a decision split's outcome; empty: the rest

    friend bool operator==(const Outcome &, const Outcome &) = default;
};

struct WaitRule {
    int duration = 0;
    QString unit; ///< MINUTES, HOURS, DAYS, WEEKS or MONTHS; empty: not a wait by duration
    QString variant; ///< metaData.uiType, "WAITBYDURATION" and so on

    friend bool operator==(const WaitRule &, const WaitRule &) = default;
};

struct Activity {
    QString id; ///< GUID, absent until saved
    QString key; ///< unique in the version, "EMAILV2-1"
    QString name; ///< often empty
    QString type; ///< the platform's word
    ActivityKind kind = ActivityKind::Other;
    QList<Outcome> outcomes;
    WaitRule wait; ///< only with Wait
    QString triggeredSendId; ///< only with Email, and only once published
    QString emailId; ///< only with Email: the legacy id of the message

    /// The name, or for the nameless what it does, "Wait 1 day".
    [[nodiscard]] QString title() const;
    friend bool operator==(const Activity &, const Activity &) = default;
};

/// One version of a journey.
struct JourneyVersion {
    QString id; ///< the same for all versions
    QString definitionId; ///< of this version; journey history wants this one
    JourneyKey key;
    QString name;
    int version = 0;
    JourneyStatus status = JourneyStatus::Unknown;
    QString statusWord; ///< as the tenant wrote it
    EntryMode entryMode = EntryMode::Unknown;
    QString definitionType; ///< "Multistep", "Quicksend", "Transactional"
    EventDefinitionKey eventDefinitionKey; ///< of the trigger; empty: no trigger, or not asked for
    QString triggerType;
    QString entryCriteria; ///< of the trigger, filter XML; empty: everybody
    QList<Activity> activities; ///< in no order; empty when not asked for
    QStringList defaultEmail; ///< expressions such as {{Event.key."Email"}}
    QList<EventMention> eventMentions; ///< what it reads of the data of events; empty when activities were not asked for
    int goals = 0;
    int exits = 0;
    QDateTime lastPublished; ///< UTC; invalid: never, or not known
    QDateTime modified;

    [[nodiscard]] bool takesEntries() const { return status == JourneyStatus::Published; }
    [[nodiscard]] const Activity *activity(const QString &idOrKey) const;
    friend bool operator==(const JourneyVersion &, const JourneyVersion &) = default;
};

[[nodiscard]] QString journeyStatusWord(JourneyStatus status); ///< the API's word
[[nodiscard]] JourneyStatus journeyStatusFromWord(QStringView word);
[[nodiscard]] QString journeyStatusTitle(JourneyStatus status); ///< as Journey Builder's screen says it
[[nodiscard]] QString entryModeWord(EntryMode mode);
[[nodiscard]] EntryMode entryModeFromWord(QStringView word);
[[nodiscard]] QString entryModeTitle(EntryMode mode); ///< as Journey Builder's screen says it

} // namespace journeyscope
