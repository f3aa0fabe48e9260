// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/description/tenantdescription.h"
#include "simulator/journeys/audit.h"
#include "simulator/journeys/stepkinds.h"
#include "simulator/records/history.h"

#include <functional>
#include <memory>

namespace journeyscope::simulator {

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

    /// What the engine writes to and asks; all of it outlives the engine.
    struct Surroundings {
        History &history;
        Audit &audit;
        Identifiers &identifiers;
        MailDesk &mail;
        ContactData contactData;
        WriteContactData write;
        quint64 seed = 1; ///< of all chance
    };
    JourneyEngine(QList<JourneyVersion> versions, Surroundings surroundings);

    /// Everything due up to @p moment happens, in order.
    void runUntil(const QDateTime &moment);
    /// Offers @p event to every journey that listens to it, and releases who waits for it.
    void enter(const AcceptedEvent &event, const QDateTime &at);

    /// Each ends as Unusable, with a sentence, when the journey is unknown or in a state in which it cannot be done.
    Result<void> pause(const VersionChoice &choice, const PauseOptions &options, const QDateTime &at);
    Result<void> resume(const VersionChoice &choice, const QDateTime &at);
    /// The version that was published before goes on with those inside, but takes nobody in. A version in which the
    /// check finds errors stays a draft; the audit log tells of it, and the report is the answer.
    Result<PublishReport> publish(const VersionChoice &choice, const QDateTime &at);
    /// Who is inside is ejected.
    Result<void> stop(const VersionChoice &choice, const QDateTime &at);
    /// A new journey, or a new version of one.
    Result<void> add(const JourneyVersion &version, const QDateTime &at);
    /// Only of a draft, which @p version names by id and number.
    Result<void> replace(const JourneyVersion &version, const QDateTime &at);
    /// The version's status becomes Deleted; who was inside leaves.
    Result<void> remove(const VersionChoice &choice, const QDateTime &at);
    /// Takes a contact out of the versions of a journey, out of all without @p versions. Gives the places that were
    /// left.
    QList<Place> exit(const QString &contactKey, const QString &journeyKey, const QList<int> &versions);

    [[nodiscard]] const QList<JourneyVersion> &versions() const { return m_versions; }
    [[nodiscard]] QList<Place> placesOf(const QString &contactKey) const;
    [[nodiscard]] VersionCounts countsOf(const JourneyVersion &version) const;
    /// How many contacts wait in any version of a journey, by the type of the activity they wait at.
    [[nodiscard]] QMap<QString, int> contactsByStepType(const QString &journeyId) const;
    [[nodiscard]] TriggerCounts triggerCountsOf(const QString &eventDefinitionId) const;

private:
    using Event = std::shared_ptr<const AcceptedEvent>;

    struct Pause {
        PauseOptions options;
        QDateTime since;
        QList<Event> held;
    };

    // entering
    void offer(const QString &journeyId, const Event &event, const QDateTime &at);
    void decideEntry(qsizetype version, const Event &event, const QDateTime &at);
    [[nodiscard]] QString refusal(const JourneyVersion &version, const AcceptedEvent &event) const;
    [[nodiscard]] QString reentryRefusal(const JourneyVersion &version, const QString &contactKey) const;
    void begin(qsizetype version, const Event &event, const QDateTime &at);
    void release(const AcceptedEvent &event, const QDateTime &at);

    // walking
    void perform(const Due &due, const QDateTime &at);
    void endWait(Pass &pass);
    [[nodiscard]] bool leavesByCriteria(Pass &pass, bool withExits, const QDateTime &at);
    void walk(Pass &pass, const Step &step, const QDateTime &at);
    void record(Pass &pass, const Step &step, const StepResult &result, const QDateTime &at);
    void schedule(Pass &pass, const Way *way, const QDateTime &at);
    void scheduleStep(Pass &pass, qsizetype step, const QDateTime &at);
    void leave(quint64 pass);
    [[nodiscard]] ValueOf valuesOf(const Event &event) const;
    [[nodiscard]] std::optional<QString> valueOf(const AcceptedEvent &event, const QString &key) const;
    [[nodiscard]] QString addressOf(const JourneyVersion &version, const AcceptedEvent &event) const;

    // history
    [[nodiscard]] HistoryEntry entryOf(
        qsizetype version, const Step *step, const AcceptedEvent &event, const QString &status, const QDateTime &at);
    void recordCriterion(
        const Pass &pass, const Criterion &criterion, const QString &kind, const QString &message, const QDateTime &at);

    // lifecycle
    [[nodiscard]] qsizetype find(const VersionChoice &choice, const QStringList &statuses) const;
    [[nodiscard]] qsizetype newest(const QString &journeyId, const QString &event, const QStringList &statuses) const;
    void endPause(qsizetype version, const QDateTime &at);
    void letGoOn(qsizetype version, const Pause &pause, const QDateTime &at);
    int ejectFrom(qsizetype version);
    [[nodiscard]] Place placeOf(const Pass &pass) const;

    QList<JourneyVersion> m_versions;
    Surroundings m_around;
    PassBook m_passes;
    DueQueue m_due;
    QHash<qsizetype, Pause> m_pauses; ///< by version
    QHash<qsizetype, VersionCounts> m_counts; ///< by version
    QHash<QString, TriggerCounts> m_triggerCounts; ///< by id of the event definition
    QHash<std::pair<qsizetype, qsizetype>, std::shared_ptr<const HistoryPlace>>
        m_historyPlaces; ///< by version and step
};

} // namespace journeyscope::simulator
