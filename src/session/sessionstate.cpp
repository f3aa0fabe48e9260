// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/sessionstate.h"

#include "timeline/buildtimeline.h"

#include <expected>

using namespace Qt::StringLiterals;

namespace journeyscope {

static constexpr qsizetype longText = 64 * 1024; ///< UTF-16 units; judging more could be felt while typing

DebugSession::State::State(DebugSession *owner, Parts given) : session(owner), parts(given)
{
    QObject::connect(&judgement, &BackgroundRemarks::judged, &judgement, [this](const JudgedPayload &found) {
        payload = found.payload;
        remarks = found.remarks;
        if (session)
            Q_EMIT session->payloadChanged();
    });
}

EventContract DebugSession::State::contract() const
{
    if (!definition)
        return {};
    std::optional<DataExtension> known;
    if (dataExtension && dataExtension->result)
        known = *dataExtension->result;
    return contractOf(*definition, known);
}

CaseFile DebugSession::State::newCase(const ContactKey &contact, const QDateTime &since) const
{
    CaseFile known;
    known.subject.tenant = profile->name;
    known.subject.businessUnit = profile->accountId;
    known.subject.simulated = profile->kind == ProfileKind::Simulated;
    known.subject.eventDefinitionKey = definition->key;
    known.subject.contactKey = contact;
    known.subject.since = since;
    known.subject.until = parts.clock.now();
    known.subject.expectedJourney = expectedJourney;
    return known;
}

static JudgedPayload stillBeingRead()
{
    Failure failure;
    failure.reason = Reason::Unreadable;
    failure.detail = u"The long payload is still being read."_s;
    return {.payload = std::unexpected(failure), .remarks = {}};
}

void DebugSession::State::judgePayload()
{
    judgement.forget();
    const bool asks = definition && !QStringView(payloadText).trimmed().isEmpty();
    const auto judging = [asks, contract = contract(), text = payloadText] {
        return JudgedPayload{
            .payload = readPayload(text), .remarks = asks ? journeyscope::remarks(contract, text) : QList<Remark>()};
    };
    JudgedPayload now = stillBeingRead();
    if (payloadText.size() > longText)
        judgement.judge(judging);
    else
        now = judging();
    payload = now.payload;
    remarks = now.remarks;
    if (session)
        Q_EMIT session->payloadChanged();
}

void DebugSession::State::setBusy(bool on)
{
    if (busy == on)
        return;
    busy = on;
    if (session)
        Q_EMIT session->busyChanged();
}

void DebugSession::State::file(const CaseFile &known, const PollingPlan &looks)
{
    caseFile = known;
    plan = looks;
    diagnosis = diagnose(caseFile, parts.clock.now());
    timeline = buildTimeline(caseFile, *diagnosis);
    if (session)
        Q_EMIT session->diagnosisChanged();
}

void DebugSession::State::forgetTenant()
{
    walkStop.request_stop();
    (void)walk.ask();
    (void)definitionChoice.ask();
    tenant.reset();
    signIn.reset();
    definitions.clear();
    journeys.clear();
    definition.reset();
    dataExtension.reset();
    expectedJourney.reset();
    injection.reset();
    caseFile = {};
    diagnosis.reset();
    timeline.clear();
    plan = {};
}

void DebugSession::State::tellAll()
{
    if (!session)
        return;
    Q_EMIT session->signInChanged();
    Q_EMIT session->definitionsChanged();
    Q_EMIT session->definitionChanged();
    Q_EMIT session->journeysChanged();
    Q_EMIT session->injectionChanged();
    Q_EMIT session->diagnosisChanged();
}

void DebugSession::State::fail(const QString &sentence)
{
    if (session)
        Q_EMIT session->failed(sentence);
}

} // namespace journeyscope
