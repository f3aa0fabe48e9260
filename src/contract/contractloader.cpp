// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contract/contractloader.h"

#include "eventdefinitions/eventdefinitionloader.h"
#include "eventdefinitions/geteventdefinition.h"
#include "journeys/journeyloader.h"
#include "messages/findemail.h"

#include <algorithm>

namespace journeyscope {

static bool runs(const JourneyVersion &version)
{
    return version.status == JourneyStatus::Published || version.status == JourneyStatus::Paused;
}

/// @p versions are those of one journey, newest first.
static std::optional<JourneyVersion> versionThatCounts(const QList<JourneyVersion> &versions, const EventDefinitionKey &key)
{
    for (const bool running : {true, false}) {
        for (const JourneyVersion &version : versions) {
            if (version.eventDefinitionKey == key && (!running || runs(version)))
                return version;
        }
    }
    return {};
}

static QCoro::Task<QList<JourneyVersion>> versionsListening(TenantClient tenant, EventDefinitionKey key, QList<JourneyVersion> newest)
{
    QList<JourneyVersion> listening;
    for (const JourneyVersion &journey : std::as_const(newest)) {
        if (journey.eventDefinitionKey != key)
            continue;
        const Look<QList<JourneyVersion>> all = co_await loadVersions(tenant, journey.id);
        if (const auto version = versionThatCounts(all.result.value_or(QList {journey}), key))
            listening.append(*version);
        else
            listening.append(journey);
    }
    co_return listening;
}

static QCoro::Task<QMap<QString, EmailContent>> messagesOf(TenantClient tenant, QList<JourneyVersion> versions)
{
    QMap<QString, EmailContent> messages;
    for (const JourneyVersion &version : std::as_const(versions)) {
        for (const Activity &activity : version.activities) {
            if (activity.kind != ActivityKind::Email || activity.emailId.isEmpty() || messages.contains(activity.emailId))
                continue;
            const FindEmail call {.legacyId = activity.emailId};
            const Look<EmailContent> email = co_await tenant.send(call);
            if (email.result)
                messages.insert(activity.emailId, *email.result);
        }
    }
    co_return messages;
}

QCoro::Task<Consumers> loadConsumers(TenantClient tenant, EventDefinitionKey key, QStringList fields)
{
    const Look<QList<JourneyVersion>> journeys = co_await loadJourneys(tenant);
    if (!journeys.result)
        co_return {};
    const QList<JourneyVersion> listening = co_await versionsListening(tenant, key, *journeys.result);
    const QMap<QString, EmailContent> messages = co_await messagesOf(tenant, listening);
    co_return consumersOf(key, listening, messages, fields);
}

static QStringList namesOf(const QList<DataExtensionField> &fields)
{
    QStringList names;
    for (const DataExtensionField &field : fields)
        names.append(field.name);
    return names;
}

QCoro::Task<Look<EventContract>> loadContract(TenantClient tenant, EventDefinitionKey key)
{
    const GetEventDefinition call {.key = key, .id = {}};
    const Look<EventDefinition> definition = co_await tenant.send(call);
    if (!definition.result)
        co_return Look<EventContract> {definition.seen, std::unexpected(definition.result.error())};
    std::optional<DataExtension> dataExtension;
    if (!definition.result->dataExtensionId.isEmpty()) {
        const Look<DataExtension> found = co_await loadDataExtension(tenant, definition.result->dataExtensionId);
        if (found.result)
            dataExtension = *found.result;
    }
    EventContract contract = contractOf(*definition.result, dataExtension);
    Consumers consumers = co_await loadConsumers(tenant, key, namesOf(contract.fields));
    consumers.uses += contract.consumers.uses;
    contract.consumers = consumers;
    if (consumers.journeysKnown)
        contract.publishedJourneys = int(std::ranges::count_if(consumers.listeners, [](const Listener &listener) { return listener.status == JourneyStatus::Published; }));
    co_return Look<EventContract> {definition.seen, contract};
}

} // namespace journeyscope
