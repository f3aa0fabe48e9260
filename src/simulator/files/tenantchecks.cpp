// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/files/tenantchecks.h"

#include "simulator/files/sendchecks.h"
#include "simulator/journeys/journeyversion.h"
#include "simulator/records/dataextensions.h"
#include "simulator/server/routes.h"
#include "simulator/tenant/eventdefinitions.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

using Checked = std::expected<void, TenantMistake>;

static Checked checkPackages(const TenantDescription &tenant)
{
    for (qsizetype i = 0; i < tenant.packages.size(); ++i) {
        const QStringList &units = tenant.packages[i].businessUnits;
        for (qsizetype j = 0; j < units.size(); ++j) {
            if (!std::ranges::contains(tenant.businessUnits, units[j], &BusinessUnit::mid))
                return mistakeAt(
                    u"/packages/%1/businessUnits/%2"_s.arg(i).arg(j), u"There is no business unit %1."_s.arg(units[j]));
        }
    }
    return {};
}

static Checked checkDataExtension(const DataExtension &dataExtension, const QString &pointer)
{
    if (!dataExtension.sendableField.isEmpty() && !dataExtension.field(dataExtension.sendableField))
        return mistakeAt(
            pointer + u"/sendable"_s, u"The data extension has no field \"%1\"."_s.arg(dataExtension.sendableField));
    for (qsizetype i = 0; i < dataExtension.rows.size(); ++i) {
        for (auto cell = dataExtension.rows[i].constBegin(); cell != dataExtension.rows[i].constEnd(); ++cell) {
            if (!dataExtension.field(cell.key()))
                return mistakeAt(u"%1/rows/%2"_s.arg(pointer).arg(i),
                    u"The row has \"%1\", which is no field of the data extension."_s.arg(cell.key()));
        }
    }
    return {};
}

static Checked checkEventDefinitions(const TenantDescription &tenant)
{
    const DataExtensions dataExtensions(tenant.dataExtensions);
    QSet<QString> keys;
    for (qsizetype i = 0; i < tenant.eventDefinitions.size(); ++i) {
        const Json &definition = tenant.eventDefinitions[i];
        const QString pointer = u"/eventDefinitions/%1"_s.arg(i);
        const QString key = textOf(definition, "eventDefinitionKey"_L1);
        if (keys.contains(key))
            return mistakeAt(
                pointer + u"/eventDefinitionKey"_s, u"There are two event definitions with the key \"%1\"."_s.arg(key));
        keys.insert(key);
        const QString id = textOf(definition, "dataExtensionId"_L1);
        if (!id.isEmpty() && !dataExtensions.byId(id))
            return mistakeAt(pointer + u"/dataExtensionId"_s, u"There is no data extension with the id %1."_s.arg(id));
        if (const Result<Filter> filter = parseFilter(textOf(member(definition, "arguments"_L1), "criteria"_L1));
            !filter)
            return mistakeAt(pointer + u"/arguments/criteria"_s, filter.error().detail);
    }
    return {};
}

/// What belongs to one unit must be there.
static Checked checkUnits(const TenantDescription &tenant)
{
    const EventDefinitions definitions(tenant.eventDefinitions, tenant.businessUnits);
    for (qsizetype i = 0; i < tenant.businessUnits.size(); ++i) {
        const QStringList &keys = tenant.businessUnits[i].eventDefinitions;
        for (qsizetype j = 0; j < keys.size(); ++j) {
            if (!definitions.byKey(keys[j]))
                return mistakeAt(u"/businessUnits/%1/eventDefinitions/%2"_s.arg(i).arg(j),
                    u"There is no event definition with the key \"%1\"."_s.arg(keys[j]));
        }
    }
    return {};
}

static Checked checkTrigger(const EventDefinitions &definitions, const JourneyVersion &version, const QString &pointer)
{
    if (version.eventDefinitionKey.isEmpty() || definitions.byKey(version.eventDefinitionKey))
        return {};
    return mistakeAt(pointer + u"/triggers/0/metaData/eventDefinitionKey"_s,
        u"The journey \"%1\" listens to the event \"%2\", and there is no such event definition."_s.arg(
            version.name, version.eventDefinitionKey));
}

static Checked checkPaths(const JourneyVersion &version, const QString &pointer)
{
    QSet<QString> keys;
    for (qsizetype i = 0; i < version.steps.size(); ++i) {
        const QString place = u"%1/activities/%2"_s.arg(pointer).arg(i);
        if (keys.contains(version.steps[i].key))
            return mistakeAt(
                place + u"/key"_s, u"There are two activities with the key \"%1\"."_s.arg(version.steps[i].key));
        keys.insert(version.steps[i].key);
        for (qsizetype j = 0; j < version.steps[i].ways.size(); ++j) {
            const QString &next = version.steps[i].ways[j].next;
            if (!next.isEmpty() && !version.step(next))
                return mistakeAt(u"%1/outcomes/%2/next"_s.arg(place).arg(j),
                    u"The path leads to \"%1\", and there is no such activity."_s.arg(next));
        }
    }
    return {};
}

static Checked checkJourneys(const TenantDescription &tenant)
{
    const EventDefinitions definitions(tenant.eventDefinitions, tenant.businessUnits);
    QSet<QString> ids;
    for (qsizetype i = 0; i < tenant.journeyVersions.size(); ++i) {
        const QString pointer = u"/journeys/%1"_s.arg(i);
        const Result<JourneyVersion> version = readJourneyVersion(tenant.journeyVersions[i]);
        if (!version)
            return mistakeAt(pointer, version.error().detail);
        if (ids.contains(version->definitionId))
            return mistakeAt(pointer + u"/definitionId"_s,
                u"There are two journey versions with the definitionId %1."_s.arg(version->definitionId));
        ids.insert(version->definitionId);
        if (const Checked trigger = checkTrigger(definitions, *version, pointer); !trigger)
            return trigger;
        if (const Checked paths = checkPaths(*version, pointer); !paths)
            return paths;
    }
    return {};
}

static Checked checkFaults(const TenantDescription &tenant)
{
    const QStringList names = Routes::names();
    for (qsizetype i = 0; i < tenant.faults.size(); ++i) {
        if (!names.contains(tenant.faults[i].route))
            return mistakeAt(u"/faults/%1/route"_s.arg(i),
                u"There is no call \"%1\"; there are: %2."_s.arg(tenant.faults[i].route, names.join(u", "_s)));
    }
    return {};
}

Checked checkReferences(const TenantDescription &tenant)
{
    if (const Checked packages = checkPackages(tenant); !packages)
        return packages;
    for (qsizetype i = 0; i < tenant.dataExtensions.size(); ++i) {
        if (const Checked dataExtension = checkDataExtension(tenant.dataExtensions[i], u"/dataExtensions/%1"_s.arg(i));
            !dataExtension)
            return dataExtension;
    }
    if (const Checked definitions = checkEventDefinitions(tenant); !definitions)
        return definitions;
    if (const Checked units = checkUnits(tenant); !units)
        return units;
    if (const Checked journeys = checkJourneys(tenant); !journeys)
        return journeys;
    if (const Checked sends = checkSends(tenant); !sends)
        return sends;
    return checkFaults(tenant);
}

} // namespace journeyscope::simulator
