// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/tenant/tenant.h"

#include "simulator/journeys/triggeredsends.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

// How long real queues take was never told; long enough to be seen, short enough not to be waited for.
static constexpr std::chrono::seconds timeInQueue{1};

Tenant::Tenant(TenantDescription description, const QList<JourneyVersion> &versions, double clockRate)
    : m_description(std::move(description))
    , m_clock(clockRate, m_description.start)
    , m_identifiers(m_description.seed)
    , m_tokens(m_description.packages)
    , m_history(m_description.historyLag)
    , m_eventDefinitions(m_description.eventDefinitions, m_description.businessUnits)
    , m_dataExtensions(m_description.dataExtensions)
    , m_contacts(m_description.contacts)
    , m_mail(m_description, triggeredSendsOf(m_description, versions), m_contacts)
    , m_engine(versions,
          JourneyEngine::Surroundings{
              .history = m_history,
              .audit = m_audit,
              .identifiers = m_identifiers,
              .mail = m_mail,
              .contactData = [this](const QString &contactKey, const QString &dataExtension,
                                 const QString &field) { return contactData(contactKey, dataExtension, field); },
              .write =
                  [this](const QString &contactKey, const FieldChange &change) {
                      return m_dataExtensions.change(contactKey, change.dataExtensionId, change.field, change.value);
                  },
              .seed = m_description.seed,
          })
{
    m_audit.beginWith(m_engine.versions(), m_identifiers);
}

// --- the story

std::expected<void, StoryMistake> Tenant::play()
{
    const QDateTime start = now();
    for (qsizetype i = 0; i < m_description.happened.size(); ++i) {
        const Happening &happening = m_description.happened[i];
        const QDateTime at = start + happening.after;
        if (at > start) {
            plan(happening, at);
            continue;
        }
        runUntil(at);
        if (const Result<void> done = happen(happening, at); !done)
            return std::unexpected(StoryMistake{.index = i, .sentence = done.error().detail});
    }
    catchUp();
    return {};
}

void Tenant::runUntil(const QDateTime &moment)
{
    while (!m_ahead.empty() && m_ahead.begin()->first <= moment) {
        const auto [at, happens] = *m_ahead.begin();
        m_ahead.erase(m_ahead.begin());
        m_engine.runUntil(at);
        happens(at);
    }
    m_engine.runUntil(moment);
    m_history.forgetOld(moment);
    m_eventQueue.forgetOld(moment);
}

void Tenant::plan(const Happening &happening, const QDateTime &at)
{
    // Nobody is there to be told that it could not be.
    m_ahead.emplace(at, [this, happening](const QDateTime &then) { (void)happen(happening, then); });
}

Result<void> Tenant::happen(const Happening &happening, const QDateTime &at)
{
    using What = Happening::What;
    switch (happening.what) {
    case What::Pause:
    case What::Resume:
    case What::Publish:
    case What::Stop: return happenToJourney(happening, at);
    case What::Exit: exit(happening.contactKey, happening.journeyKey, {}); return {};
    case What::Write:
    case What::Remove: return changeRows(happening);
    case What::Send: m_mail.setStatus(happening.triggeredSendKey, happening.status, at); return {};
    case What::Subscribe: m_contacts.setSubscriber(happening.contactKey, happening.status, at); return {};
    case What::Post: break;
    }
    const std::expected<QString, Refusal> posted = post(toBytes(happening.event), at);
    if (!posted)
        return std::unexpected(Failure{.reason = Reason::Unusable,
            .detail = u"The event would have been refused: %1"_s.arg(posted.error().message)});
    return {};
}

Result<void> Tenant::happenToJourney(const Happening &happening, const QDateTime &at)
{
    const VersionChoice journey{.journey = happening.journeyKey};
    switch (happening.what) {
    case Happening::What::Pause: return m_engine.pause(journey, happening.pause, at);
    case Happening::What::Resume: return m_engine.resume(journey, at);
    case Happening::What::Publish: return m_engine.publish(journey, at).transform([](const PublishReport &) {});
    default: return m_engine.stop(journey, at);
    }
}

static Row numbered(Row row, int number)
{
    for (QString &value : row)
        value.replace("{{number}}"_L1, QString::number(number));
    return row;
}

Result<void> Tenant::changeRows(const Happening &happening)
{
    const DataExtension *const dataExtension = m_dataExtensions.byKey(happening.dataExtensionKey);
    if (!dataExtension)
        return std::unexpected(Failure{.reason = Reason::Unusable,
            .detail = u"There is no data extension with the key \"%1\"."_s.arg(happening.dataExtensionKey)});
    const QString id = dataExtension->id;
    if (happening.what == Happening::What::Write) {
        for (int copy = 1; copy <= happening.copies; ++copy)
            m_dataExtensions.write(id, numbered(happening.row, copy));
    } else if (happening.row.isEmpty()) {
        m_dataExtensions.remove(id);
    } else if (m_dataExtensions.removeRows(id, happening.row) == 0) {
        return std::unexpected(Failure{.reason = Reason::Unusable,
            .detail = u"There was no such row in the data extension \"%1\"."_s.arg(happening.dataExtensionKey)});
    }
    return {};
}

void Tenant::exit(const QString &contactKey, const QString &journeyKey, const QList<int> &versions)
{
    for (const Place &place : m_engine.exit(contactKey, journeyKey, versions))
        m_exits.insert({contactKey, journeyKey}, place);
}

QList<Place> Tenant::exitsOf(const QString &contactKey, const QString &journeyKey) const
{
    return m_exits.values({contactKey, journeyKey});
}

// --- events

std::expected<QString, Refusal> Tenant::post(const QByteArray &body, const QDateTime &at, const QString &unit)
{
    if (const std::expected<void, Refusal> taken = take(body, at, unit); !taken)
        return std::unexpected(taken.error());
    return m_identifiers.next(u"event instance");
}

QString Tenant::enqueue(const Json &event, const QString &requestId)
{
    const QString instance = m_identifiers.next(u"event instance");
    m_eventQueue.add(QueuedEvent{
        .requestId = requestId,
        .eventInstanceId = instance,
        .contactKey = textOf(event, "ContactKey"_L1),
        .eventDefinitionKey = textOf(event, "EventDefinitionKey"_L1),
        .created = now(),
        .modified = now(),
        .error = {},
    });
    m_ahead.emplace(now() + timeInQueue, [this, instance, body = toBytes(event)](const QDateTime &at) {
        const std::expected<void, Refusal> taken = take(body, at, {});
        m_eventQueue.settle(instance, taken ? std::nullopt : std::optional(taken.error()), at);
    });
    return instance;
}

const DeleteRequest &Tenant::deleteContacts(const QStringList &keys)
{
    for (const QString &key : keys)
        m_contacts.setStatus(key, u"Deleted"_s);
    return m_deleteRequests.add(keys, now());
}

std::expected<void, Refusal> Tenant::take(const QByteArray &body, const QDateTime &at, const QString &unit)
{
    const QString rowId = m_identifiers.next(u"row");
    const std::expected<AdmittedEvent, Refusal> admitted =
        judgeEvent(body, unit, m_eventDefinitions, m_dataExtensions, m_contacts, at, rowId);
    if (!admitted)
        return std::unexpected(admitted.error());
    if (!admitted->dataExtensionId.isEmpty())
        m_dataExtensions.write(admitted->dataExtensionId, admitted->row);
    remember(admitted->event, at);
    planEnrichments(admitted->event, at);
    m_engine.enter(admitted->event, at);
    return {};
}

/// A contact that nobody knew is created by its first event, and becomes a subscriber with its first mail.
void Tenant::remember(const AcceptedEvent &event, const QDateTime &at)
{
    if (m_contacts.find(event.contactKey))
        return;
    Contact contact{.key = event.contactKey, .created = platformText(at), .subscriber = {}};
    for (const QString &value : event.data) {
        if (contact.email.isEmpty() && value.contains(u'@'))
            contact.email = value;
    }
    m_contacts.remember(contact);
}

/// The row of @p enrichment, with what the event says in the places that name it.
static Row filledIn(const Enrichment &enrichment, const AcceptedEvent &event)
{
    Row row = enrichment.row;
    for (QString &value : row) {
        value.replace("{{ContactKey}}"_L1, event.contactKey);
        for (auto field = event.data.constBegin(); field != event.data.constEnd(); ++field)
            value.replace(u"{{%1}}"_s.arg(field.key()), field.value(), Qt::CaseInsensitive);
    }
    return row;
}

void Tenant::planEnrichments(const AcceptedEvent &event, const QDateTime &at)
{
    for (const Enrichment &enrichment : std::as_const(m_description.enrichments)) {
        if (enrichment.afterEvent != event.definitionKey)
            continue;
        plan(Happening{.what = Happening::What::Write,
                 .dataExtensionKey = enrichment.dataExtensionKey,
                 .row = filledIn(enrichment, event)},
            at + enrichment.delay);
    }
}

static bool names(const Json &group, const QString &dataExtension)
{
    const Json &sets = member(group, "attributeSetIdentifiers"_L1);
    return sets.is_array() && std::ranges::any_of(sets.array_range(), [&](const Json &set) {
        return textOf(set, "definitionKey"_L1) == dataExtension
            || textOf(member(set, "definitionName"_L1), "value"_L1) == dataExtension;
    });
}

/// A tenant that says nothing of its contact model has everything in it.
static bool isLinked(const QList<Json> &groups, const QString &dataExtension)
{
    return groups.isEmpty()
        || std::ranges::any_of(groups, [&](const Json &group) { return names(group, dataExtension); });
}

std::optional<QString> Tenant::contactData(
    const QString &contactKey, const QString &dataExtension, const QString &field) const
{
    if (dataExtension != "Contact.Default"_L1) {
        return isLinked(m_description.attributeGroups, dataExtension)
            ? m_dataExtensions.valueOf(contactKey, dataExtension, field)
            : std::nullopt;
    }
    const Contact *const contact = m_contacts.find(contactKey);
    return contact ? std::optional(contact->email) : std::nullopt;
}

} // namespace journeyscope::simulator
