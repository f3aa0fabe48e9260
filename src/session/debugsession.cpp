// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/debugsession.h"

#include "eventdefinitions/eventdefinitionloader.h"
#include "injection/injector.h"
#include "journeys/journeyloader.h"
#include "payload/skeleton.h"
#include "session/sessionstate.h"

#include <ranges>

using namespace Qt::StringLiterals;

namespace journeyscope {

// Coroutines take everything by value: the session may be gone when they wake.

namespace {

using Shared = std::shared_ptr<DebugSession::State>;

QCoro::Task<> loadDefinitions(Shared state, Latest::Ticket ticket)
{
    state->definitionsLoading = true;
    const Look<QList<EventDefinition>> look = co_await loadEventDefinitions(*state->tenant);
    if (!state->profileChoice.isNewest(ticket))
        co_return;
    state->definitionsLoading = false;
    if (look.result)
        state->definitions = *look.result;
    else
        state->fail(look.result.error().detail);
    if (state->session)
        Q_EMIT state->session->definitionsChanged();
}

QCoro::Task<> loadAllJourneys(Shared state, Latest::Ticket ticket)
{
    const Look<QList<JourneyVersion>> look = co_await loadJourneys(*state->tenant);
    if (!state->profileChoice.isNewest(ticket))
        co_return;
    if (look.result)
        state->journeys = *look.result;
    if (state->session)
        Q_EMIT state->session->journeysChanged();
}

QCoro::Task<> signInAndLoad(Shared state, Latest::Ticket ticket)
{
    const Look<SignIn> look = co_await state->tenant->signIn();
    if (!state->profileChoice.isNewest(ticket))
        co_return;
    state->signIn = look;
    if (state->session)
        Q_EMIT state->session->signInChanged();
    if (!look.result) {
        state->definitionsLoading = false;
        state->fail(look.result.error().detail);
        if (state->session)
            Q_EMIT state->session->definitionsChanged();
        co_return;
    }
    QCoro::Task<> definitions = loadDefinitions(state, ticket);
    QCoro::Task<> journeys = loadAllJourneys(state, ticket);
    co_await definitions;
    co_await journeys;
}

QCoro::Task<> useKeptSecret(Shared state, CredentialProfile profile, Latest::Ticket ticket)
{
    const Result<Secret> secret = co_await state->parts.secrets.read(profile.name);
    if (!state->profileChoice.isNewest(ticket) || !state->session)
        co_return;
    if (secret)
        state->session->chooseProfile(profile, *secret);
    else
        state->fail(u"The client secret of “%1” could not be read: %2"_s.arg(profile.name, secret.error().detail));
}

QCoro::Task<> keepProfile(Shared state, CredentialProfile profile, Secret clientSecret)
{
    Result<void> result;
    if (!clientSecret.isEmpty())
        result = co_await state->parts.secrets.write(profile.name, clientSecret);
    if (result)
        result = state->parts.profiles.save(profile);
    if (state->session) {
        Q_EMIT state->session->profilesChanged();
        Q_EMIT state->session->profileSaved(result);
    }
}

QCoro::Task<> forgetProfile(Shared state, QString name)
{
    const Result<void> secretGone = co_await state->parts.secrets.remove(name);
    if (!secretGone && secretGone.error().reason != Reason::NotFound)
        state->fail(secretGone.error().detail);
    const Result<void> gone = state->parts.profiles.remove(name);
    if (!gone)
        state->fail(gone.error().detail);
    if (state->session)
        Q_EMIT state->session->profilesChanged();
}

QCoro::Task<> tryProfile(Shared state, CredentialProfile profile, Secret clientSecret)
{
    Result<Secret> secret = clientSecret;
    if (clientSecret.isEmpty())
        secret = co_await state->parts.secrets.read(profile.name);
    Look<SignIn> look {.seen = {}, .result = std::unexpected(Failure {})};
    const Result<CredentialProfile> checked = checkedProfile(profile);
    if (!checked) {
        look.result = std::unexpected(checked.error());
    } else if (!secret) {
        look.result = std::unexpected(secret.error());
    } else {
        const TenantClient tenant(std::make_shared<TokenKeeper>(*checked, *secret, state->parts.transport, state->parts.clock), state->parts.transport);
        look = co_await TenantClient(tenant).signIn();
    }
    if (state->session)
        Q_EMIT state->session->profileTested(look);
}

EventDefinition unlisted(const EventDefinitionKey &key)
{
    EventDefinition definition;
    definition.key = key;
    definition.name = key.text();
    definition.type = u"APIEvent"_s;
    definition.category = u"Event"_s;
    return definition;
}

QCoro::Task<> loadFields(Shared state, QString dataExtensionId, Latest::Ticket ticket)
{
    const Look<DataExtension> look = co_await loadDataExtension(*state->tenant, dataExtensionId);
    if (!state->definitionChoice.isNewest(ticket))
        co_return;
    state->dataExtension = look;
    if (!look.result)
        state->fail(u"The fields of this event could not be read: %1"_s.arg(look.result.error().detail));
    state->judgePayload();
    if (state->session)
        Q_EMIT state->session->definitionChanged();
}

QCoro::Task<> walkOn(Shared state, Inquiry inquiry, Latest::Ticket ticket, std::stop_token stop)
{
    const Progress progress = [state, ticket](const CaseFile &known, const PollingPlan &plan) {
        if (state->walk.isNewest(ticket))
            state->file(known, plan);
    };
    const CaseFile whole = co_await investigate(*state->tenant, &state->parts.clock, std::move(inquiry), stop, progress);
    if (!state->walk.isNewest(ticket))
        co_return;
    state->file(whole, {});
    state->setBusy(false);
}

QCoro::Task<> injectAndWalk(Shared state, CaseFile known, Latest::Ticket ticket, std::stop_token stop)
{
    const Injection injection = co_await journeyscope::inject(*state->tenant, known.payloadText);
    if (!state->walk.isNewest(ticket))
        co_return;
    state->injection = injection;
    if (state->session)
        Q_EMIT state->session->injectionChanged();
    known.injection = injection;
    if (injection.seen.at.isValid())
        known.subject.since = injection.seen.at;
    Inquiry inquiry {.known = std::move(known), .patience = state->patience};
    co_await walkOn(state, std::move(inquiry), ticket, stop);
}

} // namespace

DebugSession::DebugSession(Parts parts, QObject *parent)
    : QObject(parent)
    , m_state(std::make_shared<State>(this, parts))
{
}

DebugSession::~DebugSession()
{
    m_state->walkStop.request_stop();
    m_state->session = nullptr;
}

void DebugSession::chooseProfile(const CredentialProfile &profile)
{
    useKeptSecret(m_state, profile, m_state->profileChoice.ask());
}

void DebugSession::chooseProfile(const CredentialProfile &profile, const Secret &clientSecret)
{
    const Latest::Ticket ticket = m_state->profileChoice.ask();
    m_state->forgetTenant();
    m_state->setBusy(false);
    const Result<CredentialProfile> checked = checkedProfile(profile);
    m_state->profile = profile;
    m_state->definitionsLoading = checked.has_value();
    m_state->tellAll();
    if (!checked) {
        Q_EMIT failed(checked.error().detail);
        return;
    }
    auto keeper = std::make_shared<TokenKeeper>(*checked, clientSecret, m_state->parts.transport, m_state->parts.clock);
    m_state->tenant.emplace(std::move(keeper), m_state->parts.transport);
    signInAndLoad(m_state, ticket);
}

void DebugSession::leaveTenant()
{
    (void)m_state->profileChoice.ask();
    m_state->forgetTenant();
    m_state->setBusy(false);
    m_state->profile.reset();
    m_state->definitionsLoading = false;
    m_state->tellAll();
}

const std::optional<CredentialProfile> &DebugSession::profile() const
{
    return m_state->profile;
}

const std::optional<Look<SignIn>> &DebugSession::signIn() const
{
    return m_state->signIn;
}

QList<CredentialProfile> DebugSession::profiles() const
{
    const Result<QList<CredentialProfile>> loaded = m_state->parts.profiles.load();
    if (loaded)
        return *loaded;
    // Told from the event loop, so that whoever asks is not interrupted by a message.
    QMetaObject::invokeMethod(
        const_cast<DebugSession *>(this), [state = m_state, detail = loaded.error().detail] { state->fail(detail); }, Qt::QueuedConnection);
    return {};
}

void DebugSession::saveProfile(const CredentialProfile &profile, const Secret &clientSecret)
{
    const Result<CredentialProfile> checked = checkedProfile(profile);
    if (checked)
        keepProfile(m_state, *checked, clientSecret);
    else
        Q_EMIT profileSaved(std::unexpected(checked.error()));
}

void DebugSession::removeProfile(const QString &name)
{
    forgetProfile(m_state, name);
}

void DebugSession::testProfile(const CredentialProfile &profile, const Secret &clientSecret)
{
    tryProfile(m_state, profile, clientSecret);
}

QString DebugSession::secretWhereabouts() const
{
    return m_state->parts.secrets.whereabouts();
}

void DebugSession::reloadDefinitions()
{
    if (!m_state->tenant)
        return;
    signInAndLoad(m_state, m_state->profileChoice.ask());
}

const QList<EventDefinition> &DebugSession::definitions() const
{
    return m_state->definitions;
}

bool DebugSession::definitionsLoading() const
{
    return m_state->definitionsLoading;
}

void DebugSession::chooseDefinition(const EventDefinitionKey &key)
{
    const auto chosen = std::ranges::find(m_state->definitions, key, &EventDefinition::key);
    const Latest::Ticket ticket = m_state->definitionChoice.ask();
    m_state->definition = chosen == m_state->definitions.cend() ? unlisted(key) : *chosen;
    m_state->dataExtension.reset();
    m_state->judgePayload();
    Q_EMIT definitionChanged();
    if (!m_state->definition->dataExtensionId.isEmpty())
        loadFields(m_state, m_state->definition->dataExtensionId, ticket);
}

const std::optional<EventDefinition> &DebugSession::definition() const
{
    return m_state->definition;
}

EventContract DebugSession::contract() const
{
    return m_state->contract();
}

const QList<JourneyVersion> &DebugSession::journeys() const
{
    return m_state->journeys;
}

QList<JourneyVersion> DebugSession::journeysListeningTo(const EventDefinitionKey &key) const
{
    QList<JourneyVersion> listening;
    for (const JourneyVersion &version : std::as_const(m_state->journeys)) {
        if (version.eventDefinitionKey == key)
            listening.append(version);
    }
    return listening;
}

void DebugSession::setPayloadText(const QString &text)
{
    if (m_state->payloadText == text)
        return;
    m_state->payloadText = text;
    m_state->judgePayload();
}

const QString &DebugSession::payloadText() const
{
    return m_state->payloadText;
}

const QString &DebugSession::resolvedPayloadText() const
{
    return m_state->resolvedText;
}

QList<PlaceholderPreview> DebugSession::placeholderPreviews() const
{
    return previews(m_state->payloadText, m_state->values);
}

QList<Prompt> DebugSession::payloadPrompts() const
{
    QList<Prompt> asked = prompts(m_state->payloadText);
    for (Prompt &prompt : asked)
        prompt.suggestion = m_state->values.answers.value(prompt.question, prompt.suggestion);
    return asked;
}

void DebugSession::setPromptAnswers(const QHash<QString, QString> &answers)
{
    m_state->values.answers = answers;
    m_state->judgePayload();
}

const Result<Payload> &DebugSession::payload() const
{
    return m_state->payload;
}

const QList<Remark> &DebugSession::payloadRemarks() const
{
    return m_state->remarks;
}

bool DebugSession::isJudgingPayload() const
{
    return m_state->judgement.isJudging();
}

QString DebugSession::payloadSkeleton() const
{
    return m_state->definition ? skeleton(contract(), ContactKey(u"contact-key"_s)) : QString();
}

void DebugSession::setExpectedJourney(const std::optional<JourneyKey> &journey)
{
    m_state->expectedJourney = journey;
}

void DebugSession::inject()
{
    if (!m_state->tenant || !m_state->definition) {
        Q_EMIT failed(u"Choose an event definition first."_s);
        return;
    }
    const bool hasPlaceholders = !findPlaceholders(m_state->payloadText).isEmpty();
    if (hasPlaceholders && (m_state->valuesWereSent || m_state->isJudgedAtOnce())) {
        m_state->drawValues();
        m_state->judgePayload();
        if (const auto text = resolved(m_state->payloadText, m_state->values); !text) {
            Q_EMIT failed(u"Nothing was sent: %1"_s.arg(text.error().first().sentence));
            return;
        }
    }
    if (isJudgingPayload()) {
        Q_EMIT failed(u"Nothing was sent: this long payload is still being checked. Try again in a moment."_s);
        return;
    }
    const Result<Payload> &payload = m_state->payload;
    if (!payload || stopsInjection(m_state->remarks)) {
        Q_EMIT failed(u"Nothing was sent: the payload has errors. The remarks below it say where."_s);
        return;
    }
    stop();
    m_state->walkStop = std::stop_source();
    const Latest::Ticket ticket = m_state->walk.ask();
    CaseFile known = m_state->newCase(payload->contact, m_state->parts.clock.now());
    known.subject.sinceIsExact = true;
    known.payloadText = m_state->resolvedText;
    m_state->valuesWereSent = true;
    m_state->injection = Injection{.contact = payload->contact,
        .definition = payload->definition,
        .body = m_state->resolvedText.toUtf8(),
        .state = DeliveryState::Sending,
        .eventInstanceId = {},
        .failure = {},
        .seen = {}};
    m_state->setBusy(true);
    Q_EMIT injectionChanged();
    injectAndWalk(m_state, std::move(known), ticket, m_state->walkStop.get_token());
}

void DebugSession::diagnoseContact(const ContactKey &contact, const QDateTime &since)
{
    if (!m_state->tenant || !m_state->definition || contact.isEmpty()) {
        Q_EMIT failed(u"Choose an event definition and name a contact first."_s);
        return;
    }
    stop();
    m_state->walkStop = std::stop_source();
    const Latest::Ticket ticket = m_state->walk.ask();
    const QDateTime from = since.isValid() ? since : m_state->parts.clock.now().addDays(-1);
    CaseFile known = m_state->newCase(contact, from);
    if (m_state->payload && m_state->payload->contact == contact)
        known.payloadText = m_state->resolvedText;
    m_state->injection.reset();
    m_state->setBusy(true);
    Q_EMIT injectionChanged();
    Inquiry inquiry {.known = std::move(known), .patience = m_state->patience};
    walkOn(m_state, std::move(inquiry), ticket, m_state->walkStop.get_token());
}

void DebugSession::stop()
{
    m_state->walkStop.request_stop();
}

bool DebugSession::isBusy() const
{
    return m_state->busy;
}

std::chrono::seconds DebugSession::patience() const
{
    return m_state->patience;
}

void DebugSession::setPatience(std::chrono::seconds patience)
{
    m_state->patience = patience;
}

const PollingPlan &DebugSession::pollingPlan() const
{
    return m_state->plan;
}

const std::optional<Injection> &DebugSession::injection() const
{
    return m_state->injection;
}

const std::optional<Diagnosis> &DebugSession::diagnosis() const
{
    return m_state->diagnosis;
}

const CaseFile &DebugSession::caseFile() const
{
    return m_state->caseFile;
}

const QList<TimelineEntry> &DebugSession::timeline() const
{
    return m_state->timeline;
}

const http::TrafficLog &DebugSession::traffic() const
{
    return m_state->parts.traffic;
}

} // namespace journeyscope
