// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "investigation/gathering.h"

#include "eventdefinitions/eventdefinitionloader.h"
#include "eventdefinitions/geteventdefinition.h"
#include "journeys/journeyloader.h"
#include "observation/lookup.h"
#include "observation/searchemail.h"

using namespace Qt::StringLiterals;

namespace journeyscope {

// Journey history is kept for 30 days; earlier entries explain refusals, so all of them are asked for.
static constexpr int historyDays = 30;

void Gathering::tell()
{
    caseFile.subject.until = clock->now();
    if (progress)
        progress(caseFile, plan);
}

bool Gathering::shouldRest() const
{
    const auto throttled = [](const auto &look) { return look && !look->result && look->result.error().reason == Reason::Throttled; };
    return stop.stop_requested() || throttled(caseFile.signIn) || throttled(caseFile.definition) || throttled(caseFile.journeys);
}

QCoro::Task<> lookAtSignIn(SharedGathering gathering)
{
    Look<SignIn> look = co_await gathering->tenant.signIn();
    gathering->caseFile.signIn = std::move(look);
    gathering->tell();
}

QCoro::Task<> lookAtDefinition(SharedGathering gathering)
{
    GetEventDefinition call {.key = gathering->caseFile.subject.eventDefinitionKey, .id = {}};
    Look<EventDefinition> look = co_await gathering->tenant.send(std::move(call));
    gathering->caseFile.definition = std::move(look);
    gathering->tell();
}

QCoro::Task<> lookAtDataExtension(SharedGathering gathering)
{
    const QString id = gathering->caseFile.definition->result->dataExtensionId;
    if (id.isEmpty())
        co_return;
    Look<DataExtension> look = co_await loadDataExtension(gathering->tenant, id);
    gathering->caseFile.dataExtension = std::move(look);
    gathering->tell();
}

QCoro::Task<> lookAtJourneys(SharedGathering gathering)
{
    Look<QList<JourneyVersion>> look = co_await loadJourneys(gathering->tenant);
    gathering->caseFile.journeys = std::move(look);
    gathering->tell();
}

QCoro::Task<> lookAtVersions(SharedGathering gathering, QString journeyId)
{
    Look<QList<JourneyVersion>> look = co_await loadVersions(gathering->tenant, journeyId);
    gathering->caseFile.versions.append(std::move(look));
    gathering->tell();
}

QCoro::Task<> lookAtAudit(SharedGathering gathering, QString journeyId)
{
    GetAudit call {.journeyId = journeyId, .version = 0};
    Look<QList<AuditEntry>> look = co_await gathering->tenant.send(std::move(call));
    gathering->caseFile.audits.append(std::move(look));
    gathering->tell();
}

QCoro::Task<> lookAtHistory(SharedGathering gathering)
{
    const Subject &subject = gathering->caseFile.subject;
    HistoryQuery query {.contact = subject.contactKey,
        .from = std::min(subject.since, gathering->clock->now().addDays(-historyDays)),
        .until = {},
        .journeyDefinitionIds = {}};
    Look<QList<HistoryRow>> look = co_await lookUpHistory(gathering->tenant, std::move(query));
    gathering->caseFile.history.append(std::move(look));
    gathering->tell();
}

QCoro::Task<> lookAtMembership(SharedGathering gathering)
{
    GetMembership call {.contact = gathering->caseFile.subject.contactKey};
    Look<QList<Membership>> look = co_await gathering->tenant.send(std::move(call));
    gathering->caseFile.membership = std::move(look);
    gathering->tell();
}

QCoro::Task<> lookAtFreshness(SharedGathering gathering)
{
    Look<Freshness> look = co_await gathering->tenant.send(GetFreshness {});
    gathering->caseFile.freshness = std::move(look);
    gathering->tell();
}

/// The field by which the contact's row is found: the sendable field carries the Contact Key.
static QString contactField(const CaseFile &caseFile)
{
    return caseFile.dataExtension->result->sendableField;
}

QCoro::Task<> lookAtRows(SharedGathering gathering)
{
    const CaseFile &known = gathering->caseFile;
    if (contactField(known).isEmpty())
        co_return;
    GetRows call {.dataExtension = known.dataExtension->result->key,
        .field = contactField(known),
        .value = known.subject.contactKey.text()};
    Look<QList<EventRow>> look = co_await gathering->tenant.send(std::move(call));
    gathering->caseFile.rows = std::move(look);
    gathering->tell();
}

QCoro::Task<> lookAtRecentRows(SharedGathering gathering)
{
    GetRows call {.dataExtension = gathering->caseFile.dataExtension->result->key, .field = {}, .value = {}};
    Look<QList<EventRow>> look = co_await gathering->tenant.send(std::move(call));
    gathering->caseFile.recentRows = std::move(look);
    gathering->tell();
}

/// The contact's e-mail address as far as it is known: from the payload, else from the row, else the key itself.
static QString addressOf(const CaseFile &caseFile)
{
    QStringList candidates;
    if (const std::optional<Payload> payload = caseFile.payload()) {
        for (const auto &[name, value] : payload->data)
            candidates.append(value);
    }
    if (caseFile.rows && caseFile.rows->result) {
        for (const EventRow &row : *caseFile.rows->result)
            candidates.append(row.values());
    }
    candidates.append(caseFile.subject.contactKey.text());
    for (const QString &candidate : std::as_const(candidates)) {
        const qsizetype at = candidate.indexOf(u'@');
        if (at > 0 && candidate.indexOf(u'.', at) > 0 && !candidate.contains(u' '))
            return candidate;
    }
    return {};
}

QCoro::Task<> lookAtKeysOfAddress(SharedGathering gathering)
{
    const QString address = addressOf(gathering->caseFile);
    if (address.isEmpty())
        co_return;
    Look<QList<ContactKey>> look = co_await gathering->tenant.send(SearchEmail {.address = address});
    gathering->caseFile.keysOfAddress = std::move(look);
    gathering->tell();
}

} // namespace journeyscope
