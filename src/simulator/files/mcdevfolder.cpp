// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/files/mcdevfolder.h"

#include "simulator/description/identifiers.h"
#include "simulator/files/documentplaces.h"
#include "simulator/files/mcdevfiles.h"
#include "simulator/files/mcdevobjects.h"
#include "simulator/files/samplewalk.h"
#include "simulator/files/tenantfile.h"
#include "simulator/records/dataextensions.h"

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

static Failure mistakeAt(const McdevFile &file, const QString &pointer, const QString &sentence)
{
    return mistakeIn(file.path, DocumentPlaces(file.text).placeOf(pointer), sentence);
}

static McdevKeys keysOf(const McdevFiles &files)
{
    McdevKeys keys;
    for (const McdevFile &file : files.dataExtensions)
        keys.dataExtensionNames.insert(textOf(file.json, "CustomerKey"_L1), textOf(file.json, "Name"_L1));
    for (const McdevFile &file : files.eventDefinitions)
        keys.eventDefinitions.insert(textOf(file.json, "eventDefinitionKey"_L1));
    return keys;
}

static Json packageFor(const QString &mid)
{
    Json package(jsoncons::json_object_arg);
    package["name"] = "Retrieved with mcdev";
    package["clientId"] = toStd(guidOf(u"mcdev client").remove(u'-').left(24));
    package["clientSecret"] = toStd(guidOf(u"mcdev secret").remove(u'-').left(24));
    package["scopes"] = Json(jsoncons::json_array_arg);
    for (const char *scope : {"offline", "journeys_read", "journeys_write", "journeys_execute", "journeys_delete",
             "list_and_subscribers_read", "list_and_subscribers_write", "data_extensions_read", "data_extensions_write",
             "email_read", "documents_and_images_read", "saved_content_read", "tracking_events_read", "audiences_read"})
        package["scopes"].push_back(scope);
    package["businessUnits"] = Json(jsoncons::json_array_arg);
    package["businessUnits"].push_back(toStd(mid));
    return package;
}

static Json arrayOf(const Json &element)
{
    Json array(jsoncons::json_array_arg);
    array.push_back(element);
    return array;
}

/// Everything of a tenant file but what was retrieved.
static Json frame(const McdevFiles &files)
{
    const QString mid = files.mid.isEmpty() ? u"7000001"_s : files.mid;
    Json unit(jsoncons::json_object_arg);
    unit["mid"] = toStd(mid);
    unit["name"] = toStd(files.unit);
    Json contact(jsoncons::json_object_arg);
    contact["key"] = "0031-ada";
    contact["email"] = "ada@example.com";
    Json tenant(jsoncons::json_object_arg);
    tenant["title"] = toStd(u"Retrieved: "_s + files.unit);
    tenant["says"] = "A business unit as mcdev retrieved it; nothing has happened here yet.";
    tenant["businessUnits"] = arrayOf(unit);
    tenant["packages"] = arrayOf(packageFor(mid));
    tenant["contacts"] = arrayOf(contact);
    return tenant;
}

using Turned = std::expected<Json, TenantMistake>;

static Result<Json> turnAll(
    const QList<McdevFile> &files, const McdevKeys &keys, Turned (*turn)(const Json &, const McdevKeys &))
{
    Json all(jsoncons::json_array_arg);
    for (const McdevFile &file : files) {
        Turned turned = turn(file.json, keys);
        if (!turned)
            return std::unexpected(mistakeAt(file, turned.error().pointer, turned.error().sentence));
        all.push_back(*std::move(turned));
    }
    return all;
}

/// The file that the part at @p pointer of the tenant was made from.
static Failure mistakeInFiles(const McdevFiles &files, const TenantMistake &mistake)
{
    const QString list = mistake.pointer.section(u'/', 1, 1);
    const qsizetype index = mistake.pointer.section(u'/', 2, 2).toInt();
    const QString inside = u'/' + mistake.pointer.section(u'/', 3);
    if (list == "dataExtensions"_L1)
        return mistakeAt(
            files.dataExtensions.at(index), QString(inside).replace("/fields"_L1, "/Fields"_L1), mistake.sentence);
    if (list == "eventDefinitions"_L1)
        return mistakeAt(files.eventDefinitions.at(index), inside, mistake.sentence);
    if (list == "journeys"_L1)
        return mistakeAt(files.journeys.at(index), inside, mistake.sentence);
    return Failure{
        .reason = Reason::Unusable, .detail = u"%1: %2"_s.arg(files.folder, mistake.sentence), .code = u"SIM-01"_s};
}

static bool isHeard(const Json &definition, const QList<Json> &journeys)
{
    return std::ranges::any_of(journeys, [&](const Json &journey) {
        const Json &triggers = member(journey, "triggers"_L1);
        return textOf(journey, "status"_L1) == "Published"_L1 && triggers.is_array() && !triggers.empty()
            && textOf(member(triggers[0], "metaData"_L1), "eventDefinitionKey"_L1)
            == textOf(definition, "eventDefinitionKey"_L1);
    });
}

/// The first event that starts something, or else the first event.
static void suggestWalk(TenantDescription &description)
{
    const DataExtensions dataExtensions(description.dataExtensions);
    for (const bool mustBeHeard : {true, false}) {
        for (const Json &definition : description.eventDefinitions) {
            const DataExtension *const found = dataExtensions.byId(textOf(definition, "dataExtensionId"_L1));
            if (!found || textOf(definition, "category"_L1) != "Event"_L1
                || (mustBeHeard && !isHeard(definition, description.journeyVersions)))
                continue;
            description.walk = sampleWalk(definition, *found, description.contacts.first());
            return;
        }
    }
}

Result<TenantDescription> readMcdevFolder(const QString &path)
{
    const Result<McdevFiles> files = readMcdevFiles(path);
    if (!files)
        return std::unexpected(files.error());
    const McdevKeys keys = keysOf(*files);
    const Result<Json> definitions = turnAll(files->eventDefinitions, keys, eventDefinitionFrom);
    if (!definitions)
        return std::unexpected(definitions.error());
    const Result<Json> journeys = turnAll(files->journeys, keys, journeyFrom);
    if (!journeys)
        return std::unexpected(journeys.error());

    Json tenant = frame(*files);
    tenant["dataExtensions"] = Json(jsoncons::json_array_arg);
    for (const McdevFile &file : files->dataExtensions)
        tenant["dataExtensions"].push_back(dataExtensionFrom(file.json));
    tenant["eventDefinitions"] = *definitions;
    tenant["journeys"] = *journeys;
    std::expected<TenantDescription, TenantMistake> description = describeTenant(tenant);
    if (!description)
        return std::unexpected(mistakeInFiles(*files, description.error()));
    suggestWalk(*description);
    return *std::move(description);
}

} // namespace journeyscope::simulator
