// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/tenant/tenant.h"

#include "simulator/journeys/triggeredsends.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

Tenant::Tenant(TenantDescription description, QList<JourneyVersion> versions, double clockRate)
    : m_description(std::move(description))
    , m_clock(clockRate)
    , m_tokens(m_description.packages)
    , m_history(m_description.historyLag)
    , m_dataExtensions(m_description.dataExtensions)
    , m_contacts(m_description.contacts)
    , m_triggeredSends(triggeredSendsOf(m_description, versions))
    , m_engine(std::move(versions), m_history, m_audit, m_identifiers,
          [this](const QString &contactKey, const QString &dataExtension, const QString &field) {
              return contactData(contactKey, dataExtension, field);
          })
{
    m_audit.beginWith(m_engine.versions(), m_identifiers);
}

std::expected<void, StoryMistake> Tenant::play()
{
    const QDateTime start = now();
    for (qsizetype i = 0; i < m_description.happened.size(); ++i) {
        const Happening &happening = m_description.happened[i];
        const QDateTime at = start + happening.after;
        m_engine.runUntil(at);
        if (const Result<void> done = happen(happening, at); !done)
            return std::unexpected(StoryMistake{.index = i, .sentence = done.error().detail});
    }
    catchUp();
    return {};
}

Result<void> Tenant::happen(const Happening &happening, const QDateTime &at)
{
    const VersionChoice journey{.journey = happening.journeyKey};
    switch (happening.what) {
    case Happening::What::Pause: return m_engine.pause(journey, happening.pause, at);
    case Happening::What::Resume: return m_engine.resume(journey, at);
    case Happening::What::Publish: return m_engine.publish(journey, at);
    case Happening::What::Stop: return m_engine.stop(journey, at);
    default: break;
    }
    const std::expected<QString, Refusal> posted = post(toBytes(happening.event), at);
    if (!posted)
        return std::unexpected(Failure{.reason = Reason::Unusable,
            .detail = u"The event would have been refused: %1"_s.arg(posted.error().message)});
    return {};
}

std::expected<QString, Refusal> Tenant::post(const QByteArray &body, const QDateTime &at)
{
    const QString rowId = m_identifiers.next(u"row");
    const std::expected<AdmittedEvent, Refusal> admitted =
        judgeEvent(body, m_description.eventDefinitions, m_dataExtensions, m_contacts, at, rowId);
    if (!admitted)
        return std::unexpected(admitted.error());
    if (!admitted->dataExtensionId.isEmpty())
        m_dataExtensions.write(admitted->dataExtensionId, admitted->row);
    remember(admitted->event, at);
    m_engine.enter(admitted->event, at);
    return m_identifiers.next(u"event instance");
}

/// A contact that nobody knew is created by its first event.
void Tenant::remember(const AcceptedEvent &event, const QDateTime &at)
{
    if (std::ranges::contains(m_contacts, event.contactKey, &Contact::key))
        return;
    Contact contact{.key = event.contactKey, .created = platformText(at)};
    for (const QString &value : event.data) {
        if (contact.email.isEmpty() && value.contains(u'@'))
            contact.email = value;
    }
    m_contacts.append(contact);
}

std::optional<QString> Tenant::contactData(
    const QString &contactKey, const QString &dataExtension, const QString &field) const
{
    if (dataExtension != "Contact.Default"_L1)
        return m_dataExtensions.valueOf(contactKey, dataExtension, field);
    const auto contact = std::ranges::find(m_contacts, contactKey, &Contact::key);
    return contact == m_contacts.end() ? std::nullopt : std::optional(contact->email);
}

} // namespace journeyscope::simulator
