// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/backgroundremarks.h"
#include "session/debugsession.h"

#include <QPointer>

namespace journeyscope {

/// What a session remembers. Shared with the coroutines it starts: they may outlive the session, which then is null here.
struct DebugSession::State {
    QPointer<DebugSession> session;
    Parts parts;

    std::optional<CredentialProfile> profile;
    std::optional<TenantClient> tenant;
    std::optional<Look<SignIn>> signIn;

    QList<EventDefinition> definitions;
    bool definitionsLoading = false;
    QList<JourneyVersion> journeys;
    std::optional<EventDefinition> definition;
    std::optional<Look<DataExtension>> dataExtension;

    QString payloadText;
    Result<Payload> payload = readPayload({}); ///< what payloadText says
    QList<Remark> remarks;
    BackgroundRemarks judgement; ///< of long texts, whose remarks come later
    std::optional<JourneyKey> expectedJourney;

    std::optional<Injection> injection;
    CaseFile caseFile;
    std::optional<Diagnosis> diagnosis;
    QList<TimelineEntry> timeline;
    PollingPlan plan;
    std::chrono::seconds patience {60};
    bool busy = false;

    Latest profileChoice; ///< a tenant chosen later makes answers of the earlier one stale
    Latest definitionChoice;
    Latest walk;
    std::stop_source walkStop;

    explicit State(DebugSession *owner, Parts given);

    [[nodiscard]] EventContract contract() const;
    /// The subject of a walk for @p contact with the definition chosen.
    [[nodiscard]] CaseFile newCase(const ContactKey &contact, const QDateTime &since) const;
    /// Reads and judges payloadText. About a long text the answer comes later, with another payloadChanged(); until
    /// then there are no remarks.
    void judgePayload();
    void setBusy(bool on);
    /// Files what an investigation knows so far and diagnoses it.
    void file(const CaseFile &known, const PollingPlan &looks);
    void forgetTenant();
    void tellAll(); ///< that everything about the tenant may have changed
    void fail(const QString &sentence);
};

} // namespace journeyscope
