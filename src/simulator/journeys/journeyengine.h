// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/description/tenantdescription.h"
#include "simulator/journeys/audit.h"
#include "simulator/records/history.h"
#include "simulator/journeys/journeyversion.h"

#include <functional>
#include <map>

namespace journeyscope::simulator {

/// An event that was let in at the door: the journeys decide now.
struct AcceptedEvent {
    QString contactKey;
    QString contactStatus;
    QString definitionId;
    QString definitionKey;
    QString definitionName;
    Filter entryFilter; ///< of the event definition itself
    QMap<QString, QString> data; ///< lower-cased name to value
};

/// A journey version somebody is in.
struct Place {
    QString journeyKey;
    int version = 1;
    QString definitionInstanceId; ///< of this pass of this contact
    QString activityKey; ///< where the contact is; empty: between two activities
};

/// Which version somebody means.
struct VersionChoice {
    QString journey; ///< id or key of the journey
    int number = 0; ///< 0: the newest of those that are in a state for what is asked
};

/// How many contacts of one version are, and were, where.
struct VersionCounts {
    int inside = 0;
    int entered = 0; ///< ever
    int metGoal = 0;
    int metExitCriteria = 0;
};

/// What has become of the events of one event definition.
struct TriggerCounts {
    int attempted = 0;
    int metCriteria = 0;
    int failed = 0;
    int waiting = 0; ///< held by a pause
};

/// Lets contacts enter journeys and walks them through. Knows no clock: time is what runUntil() is told.
class JourneyEngine {
public:
    /// What a data extension has of a contact: the value of a field, or nothing.
    using ContactData = std::function<std::optional<QString>(
        const QString &contactKey, const QString &dataExtension, const QString &field)>;

    /// @p history, @p audit and @p identifiers outlive the engine.
    JourneyEngine(QList<JourneyVersion> versions, History &history, Audit &audit, Identifiers &identifiers,
        ContactData contactData);

    /// Everything due up to @p moment happens, in order.
    void runUntil(const QDateTime &moment);
    /// Offers @p event to every journey that listens to it.
    void enter(const AcceptedEvent &event, const QDateTime &at);

    /// Each ends as Unusable, with a sentence, when the journey is unknown or in a state in which it cannot be done.
    Result<void> pause(const VersionChoice &choice, const PauseOptions &options, const QDateTime &at);
    Result<void> resume(const VersionChoice &choice, const QDateTime &at);
    Result<void> publish(const VersionChoice &choice, const QDateTime &at);
    Result<void> stop(const VersionChoice &choice, const QDateTime &at);
    /// A new journey, or a new version of one.
    Result<void> add(const JourneyVersion &version, const QDateTime &at);
    /// Only of a draft, which @p version names by id and number.
    Result<void> replace(const JourneyVersion &version, const QDateTime &at);
    /// The version's status becomes Deleted; who was inside leaves.
    Result<void> remove(const VersionChoice &choice, const QDateTime &at);
    /// Takes a contact out of the versions of a journey, out of all without @p versions. Gives the places that were left.
    QList<Place> exit(const QString &contactKey, const QString &journeyKey, const QList<int> &versions, const QDateTime &at);

    [[nodiscard]] const QList<JourneyVersion> &versions() const { return m_versions; }
    [[nodiscard]] QList<Place> placesOf(
        const QString &contactKey) const; ///< only Published, Unpublished and Paused versions
    [[nodiscard]] VersionCounts countsOf(const JourneyVersion &version) const;
    [[nodiscard]] TriggerCounts triggerCountsOf(const QString &eventDefinitionId) const;

private:
    /// One pass of one contact through one version.
    struct Pass {
        QString instanceId;
        AcceptedEvent event;
        qsizetype version = 0;
        bool inside = true;
        bool waiting = false;
        int steps = 0;
    };
    struct Due {
        qsizetype pass = 0;
        QString step; ///< empty: the path has ended
        qsizetype waitLine = -1; ///< the history line of the wait that ends now; -1: none
    };

    void offer(const QString &journeyId, const AcceptedEvent &event, const QDateTime &at);
    void decideEntry(qsizetype version, const AcceptedEvent &event, const QDateTime &at);
    [[nodiscard]] QString refusal(const JourneyVersion &version, const AcceptedEvent &event) const;
    [[nodiscard]] QString reentryRefusal(const JourneyVersion &version, const QString &contactKey) const;
    void begin(qsizetype version, const AcceptedEvent &event, const QDateTime &at);
    void perform(const Due &due, const QDateTime &at);
    void walk(qsizetype pass, const Step &step, const QDateTime &at);
    void waitAt(qsizetype pass, const Step &step, const QDateTime &at);
    [[nodiscard]] const Way *wayOf(const Pass &pass, const Step &step) const;
    [[nodiscard]] bool passes(const Filter &filter, const AcceptedEvent &event) const;
    [[nodiscard]] std::optional<QString> valueOf(const AcceptedEvent &event, const QString &key) const;
    [[nodiscard]] bool hasAddress(const Pass &pass) const;
    void leave(qsizetype pass);
    void ejectFrom(qsizetype version);
    [[nodiscard]] Place placeOf(const Pass &pass) const;
    void schedule(const Due &due, const QDateTime &at);
    [[nodiscard]] HistoryLine line(
        const JourneyVersion &version, const AcceptedEvent &event, const QString &status, const QDateTime &at);
    [[nodiscard]] HistoryLine line(const Pass &pass, const Step &step, const QString &status, const QDateTime &at);
    [[nodiscard]] qsizetype find(const VersionChoice &choice, const QStringList &statuses) const; ///< newest first; -1: none

    QList<JourneyVersion> m_versions;
    History &m_history;
    Audit &m_audit;
    Identifiers &m_identifiers;
    ContactData m_contactData;
    QList<Pass> m_passes;
    std::multimap<QDateTime, Due> m_due; ///< equal moments in the order they were scheduled
    QMap<qsizetype, QList<Due>> m_heldSteps; ///< by version, while it is paused
    QMap<qsizetype, QList<AcceptedEvent>> m_heldEvents;
};

} // namespace journeyscope::simulator
