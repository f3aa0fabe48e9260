// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "credentials/profilestore.h"
#include "credentials/secretstore.h"
#include "diagnosis/diagnosis.h"
#include "contract/eventcontract.h"
#include "foundation/clock.h"
#include "foundation/latest.h"
#include "http/trafficlog.h"
#include "investigation/investigate.h"
#include "payload/payload.h"
#include "payload/remark.h"
#include "placeholders/resolved.h"
#include "timeline/timelineentry.h"

#include <QObject>

namespace journeyscope {

/// One debugging session: remembers what is chosen, asks the next room, files the result and says what changed. It does not
/// think. Everything it starts ends by itself; starting something anew withdraws what was under way.
class DebugSession : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive the session.
    struct Parts {
        http::Transport &transport;
        http::TrafficLog &traffic;
        SecretStore &secrets;
        ProfileStore &profiles;
        Clock &clock;
    };
    explicit DebugSession(Parts parts, QObject *parent = nullptr);
    ~DebugSession() override;

    // --- who we are
    /// Signs in with @p profile, whose secret the store has, and loads its event definitions.
    void chooseProfile(const CredentialProfile &profile);
    /// The same with a secret that is not in the store: the simulated tenant, or "this session only".
    void chooseProfile(const CredentialProfile &profile, const Secret &clientSecret);
    /// Nobody is chosen any more; what was under way is withdrawn and what was seen is forgotten.
    void leaveTenant();
    [[nodiscard]] const std::optional<CredentialProfile> &profile() const;
    /// Empty while nothing was tried; the newest sign-in otherwise.
    [[nodiscard]] const std::optional<Look<SignIn>> &signIn() const;
    [[nodiscard]] QList<CredentialProfile> profiles() const;
    /// Keeps @p profile, and its secret unless that is empty. The answer comes by profileSaved().
    void saveProfile(const CredentialProfile &profile, const Secret &clientSecret);
    void removeProfile(const QString &name);
    /// One sign-in with the given secret, or the kept one where it is empty. The answer comes by profileTested().
    void testProfile(const CredentialProfile &profile, const Secret &clientSecret);
    [[nodiscard]] QString secretWhereabouts() const;

    // --- what we send
    void reloadDefinitions();
    [[nodiscard]] const QList<EventDefinition> &definitions() const;
    [[nodiscard]] bool definitionsLoading() const;
    /// Loads its data extension and the journeys that listen. A key that is not among definitions() is taken as it is: the
    /// list may not have come, and whether the key is wrong is for the diagnosis to say.
    void chooseDefinition(const EventDefinitionKey &key);
    [[nodiscard]] const std::optional<EventDefinition> &definition() const;
    [[nodiscard]] EventContract contract() const;
    /// Every journey of the unit, newest version; empty until loaded.
    [[nodiscard]] const QList<JourneyVersion> &journeys() const;
    [[nodiscard]] QList<JourneyVersion> journeysListeningTo(const EventDefinitionKey &key) const;

    void setPayloadText(const QString &text);
    [[nodiscard]] const QString &payloadText() const;
    /// What the payload text says once its placeholders have their values, as it would be sent now; the same text to
    /// the byte where it has none, and while one of them is wrong. Questions count as answered by their suggestions.
    [[nodiscard]] const QString &resolvedPayloadText() const;
    [[nodiscard]] QList<PlaceholderPreview> placeholderPreviews() const;
    /// What has to be asked before the payload can be sent, with the answers given last.
    [[nodiscard]] QList<Prompt> payloadPrompts() const;
    void setPromptAnswers(const QHash<QString, QString> &answers);
    /// What the resolved payload text says; Unreadable while it is not one JSON object, or long and still
    /// being read.
    [[nodiscard]] const Result<Payload> &payload() const;
    /// Of a long text they come later, by another payloadChanged(); see isJudgingPayload().
    [[nodiscard]] const QList<Remark> &payloadRemarks() const;
    [[nodiscard]] bool isJudgingPayload() const;
    /// A payload to start from, made from the contract; empty while no definition is chosen.
    [[nodiscard]] QString payloadSkeleton() const;
    void setExpectedJourney(const std::optional<JourneyKey> &journey);

    // --- what happens
    /// Sends the resolved payload text once and goes on to diagnose, looking again for at most patience(). Placeholders
    /// have new values each time. Refused, with failed(), while a remark stops it, a question is not answered, or the
    /// text is still being judged.
    void inject();
    /// The three layers for @p contact and the chosen definition, read-only. An invalid @p since means: the last 24 hours.
    void diagnoseContact(const ContactKey &contact, const QDateTime &since);
    /// Withdraws what is under way; what is known by then is kept and diagnosed.
    void stop();
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] std::chrono::seconds patience() const;
    void setPatience(std::chrono::seconds patience);
    [[nodiscard]] const PollingPlan &pollingPlan() const;

    [[nodiscard]] const std::optional<Injection> &injection() const;
    [[nodiscard]] const std::optional<Diagnosis> &diagnosis() const;
    [[nodiscard]] const CaseFile &caseFile() const;
    [[nodiscard]] const QList<TimelineEntry> &timeline() const;
    [[nodiscard]] const http::TrafficLog &traffic() const;

Q_SIGNALS:
    void profilesChanged();
    void profileSaved(const journeyscope::Result<void> &result);
    void profileTested(const journeyscope::Look<journeyscope::SignIn> &look);
    void signInChanged();
    void definitionsChanged();
    void definitionChanged(); ///< another one is chosen, or more is known of it
    void journeysChanged();
    void payloadChanged(); ///< text, values of placeholders, or remarks
    void injectionChanged();
    void diagnosisChanged(); ///< diagnosis, case file and timeline
    void busyChanged();
    void failed(const QString &sentence); ///< for a message strip

public:
    struct State; ///< named for the session's own coroutines only

private:
    std::shared_ptr<State> m_state;
};

} // namespace journeyscope
