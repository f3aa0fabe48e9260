// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/injection/payloadfiller.h"

#include "payload/payload.h"
#include "payload/placeholderremarks.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace journeyscope {

PayloadFiller::PayloadFiller(DebugSession &session, Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_preferences(preferences)
{
}

void PayloadFiller::forget()
{
    m_key = {};
    m_skeleton.clear();
    m_typed.clear();
}

void PayloadFiller::definitionChosen(const EventDefinitionKey &key, const QString &suggestion)
{
    m_key = key;
    m_skeleton.clear();
    QString text = m_typed.value(key);
    if (text.isEmpty())
        text = suggestion;
    if (text.isEmpty())
        text = draftFor(key);
    if (text.isEmpty()) {
        m_skeleton = m_session.payloadSkeleton();
        text = m_skeleton;
    }
    fill(text);
}

void PayloadFiller::contractKnown()
{
    const QString better = m_session.payloadSkeleton();
    if (m_skeleton.isEmpty() || m_session.payloadText() != m_skeleton || better == m_skeleton)
        return;
    m_skeleton = better;
    fill(better);
}

void PayloadFiller::edited(const QString &text)
{
    m_skeleton.clear();
    m_typed.insert(m_key, text);
    // What is tried on the simulated tenant must not push aside the draft for a real one.
    if (!m_session.profile() || m_session.profile()->kind != ProfileKind::Simulated)
        m_preferences.set(preferences::payloadDraft, text);
}

QString PayloadFiller::draft() const
{
    return m_preferences.get(preferences::payloadDraft);
}

void PayloadFiller::fill(const QString &text)
{
    m_session.setPayloadText(text);
    Q_EMIT filled(text);
}

QString PayloadFiller::draftFor(const EventDefinitionKey &key) const
{
    const QString text = draft();
    // The moment does not matter for the key, nor do other values; without any, bare placeholders would be no JSON.
    const auto whole =
        resolved(text, withStandIns(text, {.now = QDateTime::currentDateTimeUtc(), .row = {}, .answers = {}}));
    const Result<Payload> payload = readPayload(whole ? whole->text : text);
    return payload && payload->definition == key ? text : QString();
}

} // namespace journeyscope
