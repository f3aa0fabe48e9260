// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/sessionstate.h"

#include "payload/placeholderremarks.h"
#include "timeline/buildtimeline.h"

#include <QRandomGenerator>

#include <expected>

using namespace Qt::StringLiterals;

namespace journeyscope {

static constexpr qsizetype longText = 64 * 1024; ///< UTF-16 units; judging more could be felt while typing

DebugSession::State::State(DebugSession *owner, Parts given) : session(owner), parts(given)
{
    values.seed = QRandomGenerator::system()->generate64();
    QObject::connect(&judgement, &BackgroundRemarks::judged, &judgement, [this](const JudgedPayload &found) { take(found); });
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

void DebugSession::State::drawValues()
{
    if (!valuesWereSent)
        return;
    values.seed = QRandomGenerator::system()->generate64();
    ++values.count;
    valuesWereSent = false;
}

static JudgedPayload stillBeingRead(const QString &text)
{
    Failure failure;
    failure.reason = Reason::Unreadable;
    failure.detail = u"The long payload is still being read."_s;
    return {.text = text, .payload = std::unexpected(failure), .remarks = {}};
}

void DebugSession::State::judgePayload()
{
    judgement.forget();
    values.now = parts.clock.now();
    const bool asks = definition && !QStringView(payloadText).trimmed().isEmpty();
    const auto judging = [asks, contract = contract(), text = payloadText, values = values] {
        const auto filled = resolved(text, withStandIns(text, values));
        const QString whole = filled ? filled->text : text;
        return JudgedPayload {.text = whole,
            .payload = readPayload(whole),
            .remarks = asks ? remarksWithPlaceholders(contract, text, values) : QList<Remark>()};
    };
    if (!isJudgedAtOnce())
        judgement.judge(judging);
    take(isJudgedAtOnce() ? judging() : stillBeingRead(payloadText));
}

bool DebugSession::State::isJudgedAtOnce() const
{
    return payloadText.size() <= longText;
}

void DebugSession::State::take(const JudgedPayload &found)
{
    resolvedText = found.text;
    payload = found.payload;
    remarks = found.remarks;
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
