// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventdefinitions/listeventdefinitions.h"

#include "tenant/restanswer.h"

using namespace Qt::StringLiterals;

namespace journeyscope {

TenantRequest ListEventDefinitions::request() const
{
    TenantRequest request;
    request.path = "/interaction/v1/eventDefinitions"_ba;
    request.query.addQueryItem(u"$page"_s, QString::number(page));
    request.query.addQueryItem(u"$pageSize"_s, QString::number(pageSize));
    return request;
}

Result<Page<EventDefinition>> ListEventDefinitions::read(const http::Answer &answer) const
{
    const Result<Json> json = restJson(answer);
    if (!json)
        return std::unexpected(json.error());
    if (!json->is_object())
        return std::unexpected(Failure{
            .reason = Reason::Unreadable,
            .detail = u"The tenant sent something else than a list of event definitions."_s,
            .status = answer.status,
            .code = u"EVT-01"_s,
        });

    Page<EventDefinition> result;
    result.page = int(integerOf(*json, "page"_L1).value_or(page));
    result.total = int(integerOf(*json, "count"_L1).value_or(0));
    const Json &items = member(*json, "items"_L1);
    if (items.is_array()) {
        for (const Json &item : items.array_range())
            result.items.append(readEventDefinition(item));
    }
    return result;
}

/// The platform writes an id of zeros where it means none.
static QString idOf(const Json &object, QLatin1StringView name)
{
    const QString id = textOf(object, name);
    return id == "00000000-0000-0000-0000-000000000000"_L1 ? QString() : id;
}

static DataExtensionField readSchemaField(const Json &json, int ordinal)
{
    DataExtensionField field;
    field.name = textOf(json, "name"_L1);
    field.type = fieldTypeFromWord(textOf(json, "dataType"_L1));
    if (const auto length = integerOf(json, "maxLength"_L1); length && *length > 0)
        field.maxLength = int(*length);
    field.scale = int(integerOf(json, "scale"_L1).value_or(0));
    field.isPrimaryKey = booleanOf(json, "isPrimaryKey"_L1).value_or(false);
    field.isRequired = field.isPrimaryKey || !booleanOf(json, "isNullable"_L1).value_or(true);
    field.defaultValue = textOf(json, "defaultValue"_L1);
    field.ordinal = ordinal;
    return field;
}

static QList<DataExtensionField> readSchemaFields(const Json &schema)
{
    QList<DataExtensionField> fields;
    const Json &list = member(schema, "fields"_L1);
    if (list.is_array()) {
        for (const Json &item : list.array_range())
            fields.append(readSchemaField(item, int(fields.size())));
    }
    return fields;
}

EventDefinition readEventDefinition(const Json &json)
{
    const Json &arguments = member(json, "arguments"_L1);
    const Json &schema = member(json, "schema"_L1);

    EventDefinition definition;
    definition.id = textOf(json, "id"_L1);
    definition.key = EventDefinitionKey(textOf(json, "eventDefinitionKey"_L1));
    definition.name = textOf(json, "name"_L1);
    definition.description = textOf(json, "description"_L1);
    definition.type = textOf(json, "type"_L1);
    definition.category = textOf(json, "category"_L1);
    definition.mode = textOf(json, "mode"_L1);
    definition.dataExtensionId = idOf(json, "dataExtensionId"_L1);
    // The arguments may name another data extension; the definition's own word counts, so they come last.
    if (definition.dataExtensionId.isEmpty())
        definition.dataExtensionId = idOf(schema, "id"_L1);
    if (definition.dataExtensionId.isEmpty())
        definition.dataExtensionId = idOf(arguments, "dataExtensionId"_L1);
    definition.dataExtensionName = textOf(json, "dataExtensionName"_L1);
    definition.schemaFields = readSchemaFields(schema);
    definition.sendableField = textOf(schema, "sendableCustomObjectField"_L1);
    definition.entryCriteria = textOf(arguments, "criteria"_L1);
    if (definition.entryCriteria.isEmpty())
        definition.entryCriteria = textOf(json, "filterDefinitionTemplate"_L1);
    definition.isUnconfigured = booleanOf(member(json, "configurationArguments"_L1), "unconfigured"_L1).value_or(false);
    definition.interactionCount = int(integerOf(json, "interactionCount"_L1).value_or(0));
    definition.publishedInteractionCount = int(integerOf(json, "publishedInteractionCount"_L1).value_or(0));
    definition.rowLoggingOff = booleanOf(json, "disableDEDataLogging"_L1).value_or(false);
    definition.created = platformTimeOf(json, "createdDate"_L1);
    definition.modified = platformTimeOf(json, "modifiedDate"_L1);
    return definition;
}

} // namespace journeyscope
