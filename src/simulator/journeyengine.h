// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/audit.h"
#include "simulator/history.h"
#include "simulator/journeyversion.h"

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
    Result<void> pause(const QString &journeyKey, bool retainContacts, const QDateTime &at);
    Result<void> resume(const QString &journeyKey, const QDateTime &at);
    Result<void> publish(const QString &journeyKey, const QDateTime &at);
    Result<void> stop(const QString &journeyKey, const QDateTime &at);

    [[nodiscard]] const QList<JourneyVersion> &versions() const { return m_versions; }
    [[nodiscard]] QList<Place> placesOf(
        const QString &contactKey) const; ///< only Published, Unpublished and Paused versions
    [[nodiscard]] int populationOf(const JourneyVersion &version) const; ///< inside now
    [[nodiscard]] int everIn(const JourneyVersion &version) const;

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
    void schedule(const Due &due, const QDateTime &at);
    [[nodiscard]] HistoryLine line(
        const JourneyVersion &version, const AcceptedEvent &event, const QString &status, const QDateTime &at);
    [[nodiscard]] HistoryLine line(const Pass &pass, const Step &step, const QString &status, const QDateTime &at);
    [[nodiscard]] qsizetype find(
        const QString &journeyKey, const QStringList &statuses) const; ///< newest first; -1: none

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
