// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/files/readdescription.h"

#include "simulator/files/jsonlists.h"
#include "simulator/files/readpeople.h"
#include "simulator/files/readstory.h"

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

static BusinessUnit readBusinessUnit(const Json &json)
{
    return BusinessUnit{
        .mid = textOf(json, "mid"_L1),
        .name = textOf(json, "name"_L1),
        .eventDefinitions = textsOf(member(json, "eventDefinitions"_L1)),
    };
}

static Package readPackage(const Json &json)
{
    return Package{
        .name = textOf(json, "name"_L1),
        .clientId = textOf(json, "clientId"_L1),
        .clientSecret = Secret(textOf(json, "clientSecret"_L1)),
        .scopes = textsOf(member(json, "scopes"_L1)),
        .businessUnits = textsOf(member(json, "businessUnits"_L1)),
    };
}

static Field readField(const Json &json)
{
    Field field{
        .name = textOf(json, "name"_L1),
        .type = textOf(json, "type"_L1),
        .scale = int(integerOf(json, "scale"_L1).value_or(0)),
        .required = booleanOf(json, "required"_L1).value_or(false),
        .primaryKey = booleanOf(json, "primaryKey"_L1).value_or(false),
        .defaultValue = textOf(json, "default"_L1),
    };
    if (const std::optional<qint64> length = integerOf(json, "maxLength"_L1))
        field.maxLength = int(*length);
    return field;
}

static DataExtension readDataExtension(const Json &json)
{
    return DataExtension{
        .id = textOf(json, "id"_L1),
        .key = textOf(json, "key"_L1),
        .name = textOf(json, "name"_L1),
        .description = textOf(json, "description"_L1),
        .created = textOf(json, "created"_L1),
        .sendableField = textOf(json, "sendable"_L1),
        .daysKept = int(integerOf(json, "daysKept"_L1).value_or(0)),
        .fields = listOf(json, "fields"_L1, readField),
        .rows = listOf(json, "rows"_L1, readRow),
    };
}

static Walk readWalk(const Json &json)
{
    Walk walk{
        .eventDefinitionKey = textOf(json, "eventDefinitionKey"_L1),
        .contactKey = textOf(json, "contactKey"_L1),
        .expectedJourney = textOf(json, "expectedJourney"_L1),
        .expectedCauses = textsOf(member(json, "expectedCauses"_L1)),
    };
    if (hasMember(json, "payload"_L1))
        walk.payload = toPrettyBytes(member(json, "payload"_L1));
    if (hasMember(json, "since"_L1))
        walk.since = -readDuration(textOf(json, "since"_L1));
    return walk;
}

static void readHandsOut(const Json &json, TenantDescription &description)
{
    const Package &first = description.packages.first();
    description.handsOutClientId = hasMember(json, "clientId"_L1) ? textOf(json, "clientId"_L1) : first.clientId;
    description.handsOutClientSecret =
        hasMember(json, "clientSecret"_L1) ? Secret(textOf(json, "clientSecret"_L1)) : first.clientSecret;
    description.handsOutAccountId =
        hasMember(json, "accountId"_L1) ? textOf(json, "accountId"_L1) : first.businessUnits.first();
}

TenantDescription readDescription(const Json &json)
{
    const auto itself = [](const Json &element) { return element; };
    TenantDescription description{
        .title = textOf(json, "title"_L1),
        .says = textOf(json, "says"_L1),
        .businessUnits = listOf(json, "businessUnits"_L1, readBusinessUnit),
        .packages = listOf(json, "packages"_L1, readPackage),
        .contacts = listOf(json, "contacts"_L1, readContact),
        .dataExtensions = listOf(json, "dataExtensions"_L1, readDataExtension),
        .eventDefinitions = listOf(json, "eventDefinitions"_L1, itself),
        .journeyVersions = listOf(json, "journeys"_L1, itself),
        .triggeredSends = listOf(json, "triggeredSends"_L1, readTriggeredSend),
        .suppressionLists = listOf(json, "suppressionLists"_L1, readSuppressionList),
        .transactionalClassifications = textsOf(member(json, "transactionalClassifications"_L1)),
        .requiredAttributes = textsOf(member(json, "requiredAttributes"_L1)),
        .enrichments = listOf(json, "enrichments"_L1, readEnrichment),
        .assets = listOf(json, "assets"_L1, itself),
        .attributeGroups = listOf(json, "attributeGroups"_L1, itself),
        .automations = listOf(json, "automations"_L1, itself),
        .start = momentOf(json, "start"_L1),
        .seed = quint64(integerOf(json, "seed"_L1).value_or(1)),
        .historyLag = std::chrono::seconds(integerOf(json, "historyLagSeconds"_L1).value_or(2)),
        .happened = listOf(json, "happened"_L1, readHappening),
        .faults = {}, // see readFaults(), which finds mistakes
        .walk = readWalk(member(json, "walk"_L1)),
    };
    if (hasMember(json, "clockRate"_L1))
        description.clockRate = textOf(json, "clockRate"_L1).toDouble();
    if (hasMember(json, "systemStatus"_L1))
        description.systemStatus = textOf(json, "systemStatus"_L1);
    description.soapBatchSize = int(integerOf(json, "soapBatchSize"_L1).value_or(description.soapBatchSize));
    readHandsOut(member(json, "handsOut"_L1), description);
    return description;
}

} // namespace journeyscope::simulator
