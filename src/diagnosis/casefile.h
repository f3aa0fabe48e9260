// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "auth/accesstoken.h"
#include "eventdefinitions/eventdefinition.h"
#include "foundation/look.h"
#include "injection/injection.h"
#include "journeys/getaudit.h"
#include "journeys/journey.h"
#include "observation/getfreshness.h"
#include "observation/getmembership.h"
#include "observation/getrows.h"
#include "observation/historyrow.h"
#include "payload/payload.h"

#include <optional>

namespace journeyscope {

/// Whom and what the diagnosis is about.
struct Subject {
    QString tenant; ///< the profile's name
    QString businessUnit; ///< MID; empty: the package's own
    EventDefinitionKey eventDefinitionKey;
    ContactKey contactKey;
    QDateTime since; ///< UTC: when the event was sent, or the earliest it can have been
    bool sinceIsExact = false; ///< the very moment of sending, not only a lower bound
    QDateTime until; ///< UTC: the moment of the last look
    std::optional<JourneyKey> expectedJourney; ///< the journey the user expects to start
    bool simulated = false; ///< seen on the simulated tenant: said in every report

    friend bool operator==(const Subject &, const Subject &) = default;
};

/// Everything known so far about one event of one contact, as one value. An empty optional means: not looked. A look with
/// a Failure means: looked, and got no usable answer.
struct CaseFile {
    Subject subject;
    QString payloadText; ///< the body as the user wrote it; empty: not known
    std::optional<Injection> injection; ///< only if this program sent it

    std::optional<Look<SignIn>> signIn;
    std::optional<Look<EventDefinition>> definition;
    std::optional<Look<DataExtension>> dataExtension;
    std::optional<Look<QList<JourneyVersion>>> journeys; ///< newest version of every journey
    QList<Look<QList<JourneyVersion>>> versions; ///< all versions of each journey concerned
    QList<Look<QList<AuditEntry>>> audits;
    QList<Look<QList<HistoryRow>>> history; ///< oldest look first; each holds the contact's rows of 30 days
    std::optional<Look<QList<Membership>>> membership; ///< the newest look
    std::optional<Look<Freshness>> freshness;
    std::optional<Look<QList<EventRow>>> rows; ///< the contact's rows in the event's data extension
    std::optional<Look<QList<EventRow>>> recentRows; ///< rows of anybody, to see how keys are built
    std::optional<Look<QList<ContactKey>>> keysOfAddress; ///< Contact Keys behind the contact's e-mail address

    friend bool operator==(const CaseFile &, const CaseFile &) = default;

    /// The versions of every journey whose trigger carries the event's key; newest version first in each journey.
    [[nodiscard]] QList<JourneyVersion> listeningVersions() const;
    /// Null when the id names no version that was seen.
    [[nodiscard]] std::optional<JourneyVersion> versionByDefinitionId(const QString &definitionId) const;
    /// The rows of the newest look that succeeded; empty optional: none did.
    [[nodiscard]] std::optional<QList<HistoryRow>> historyRows() const;
    /// The newest history look that succeeded.
    [[nodiscard]] const Look<QList<HistoryRow>> *newestHistory() const;
    /// Rows that answer the event in question: of a listening version (or of the event), not before the subject's since.
    [[nodiscard]] QList<HistoryRow> answersToTheEvent() const;
    /// The trigger row by which the contact entered the expected journey, or any where none is expected, because of this
    /// event; empty: not seen.
    [[nodiscard]] std::optional<HistoryRow> entry() const;
    /// When silence in history becomes proof: the lag after the event was sent, or, while its moment is not known exactly,
    /// after the first look at history, since it may have been sent until then. Invalid while the lag is not known.
    [[nodiscard]] QDateTime provableAt() const;
    [[nodiscard]] std::optional<Payload> payload() const;
};

} // namespace journeyscope
