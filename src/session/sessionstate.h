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
    PlaceholderValues values; ///< of the placeholders in payloadText
    bool valuesWereSent = false; ///< the next injection needs new ones
    QString resolvedText; ///< payloadText with these values
    Result<Payload> payload = readPayload({}); ///< what resolvedText says
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
    /// Resolves, reads and judges the payload text and says that it changed. About a long text the answer comes later, with
    /// another payloadChanged(); until then there are no remarks.
    void judgePayload();
    /// Whether the payload text is short enough to be judged while the window waits.
    [[nodiscard]] bool isJudgedAtOnce() const;
    void take(const JudgedPayload &found);
    /// New values for the placeholders, where the present ones were sent already.
    void drawValues();
    void setBusy(bool on);
    /// Files what an investigation knows so far and diagnoses it.
    void file(const CaseFile &known, const PollingPlan &looks);
    void forgetTenant();
    void tellAll(); ///< that everything about the tenant may have changed
    void fail(const QString &sentence);
};

} // namespace journeyscope
