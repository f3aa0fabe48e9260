// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/tenant/eventdefinitionform.h"

#include "simulator/description/tenantclock.h"
#include "simulator/tenant/errorcodes.h"
#include "simulator/tenant/eventschema.h"
#include "simulator/tenant/tokens.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

using namespace errorcode;

static constexpr int longestKey = 200;
static constexpr const char *noGuid = "00000000-0000-0000-0000-000000000000";
static constexpr const char *noDate = "0001-01-01T00:00:00";
// What the create answers of real tenants carry for API events.
static constexpr const char *icon = "/images/icon_journeyBuilder-event-api-blue.svg";
static constexpr const char *pickerGroup = "7db1f972-f8b7-49b6-91b5-fa218e13953d";

static std::unexpected<Refusal> refused(int errorCode, const QString &message, int status = 400)
{
    return std::unexpected(Refusal{.status = status, .errorCode = errorCode, .message = message});
}

static std::expected<void, Refusal> judgeTexts(const Json &body)
{
    for (const QLatin1StringView name : {"type"_L1, "name"_L1, "eventDefinitionKey"_L1}) {
        if (textOf(body, name).isEmpty())
            return refused(missing, u"The required field %1 is missing."_s.arg(name));
    }
    const QString mode = textOf(body, "mode"_L1);
    if (!mode.isEmpty() && mode != "Production"_L1 && mode != "Test"_L1)
        return refused(wrongValue, u"'%1' is not a valid value of mode."_s.arg(mode));
    return {};
}

static std::expected<void, Refusal> judgeKey(const QString &key, const EventDefinitions &existing)
{
    static const QRegularExpression form(u"^[\\w-]+$"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (key.size() > longestKey)
        return refused(wrongFormat, u"eventDefinitionKey is longer than %1 characters."_s.arg(longestKey));
    if (!form.match(key).hasMatch())
        return refused(wrongFormat, u"eventDefinitionKey must not contain a period or special characters."_s);
    if (existing.byKey(key))
        return refused(alreadyExists, u"An event definition with the key '%1' already exists."_s.arg(key), 409);
    return {};
}

static Json argumentsOf(const Json &body, const QString &id, const QString &dataExtensionId)
{
    Json arguments = member(body, "arguments"_L1);
    if (!arguments.is_object())
        arguments = Json(jsoncons::json_object_arg);
    if (!hasMember(arguments, "serializedObjectType"_L1))
        arguments["serializedObjectType"] = 11;
    arguments.insert_or_assign("eventDefinitionKey", toStd(textOf(body, "eventDefinitionKey"_L1)));
    arguments.insert_or_assign("eventDefinitionId", toStd(id));
    arguments.insert_or_assign("dataExtensionId", toStd(dataExtensionId));
    if (!hasMember(arguments, "criteria"_L1))
        arguments["criteria"] = "";
    return arguments;
}

static Json textOr(const Json &body, QLatin1StringView name, const char *otherwise)
{
    const QString text = textOf(body, name);
    return text.isEmpty() ? Json(otherwise) : jsonText(text);
}

static Json objectOr(const Json &body, QLatin1StringView name)
{
    const Json &value = member(body, name);
    return value.is_object() ? value : Json(jsoncons::json_object_arg);
}

/// The whole object, with the defaults that the platform fills in.
static Json assembled(const Json &body, const QString &id, const DataExtension &dataExtension, const QDateTime &now)
{
    const bool isAudience = textOf(body, "type"_L1).endsWith("Audience"_L1, Qt::CaseInsensitive);
    Json json(jsoncons::json_object_arg);
    json["id"] = toStd(id);
    for (const char *const name : {"type", "name", "description"})
        json[name] = toStd(textOf(body, QLatin1StringView(name)));
    json["createdDate"] = toStd(platformText(now));
    json["createdBy"] = apiUserId;
    json["modifiedDate"] = json["createdDate"];
    json["modifiedBy"] = apiUserId;
    json["mode"] = textOr(body, "mode"_L1, "Production");
    json["eventDefinitionKey"] = toStd(textOf(body, "eventDefinitionKey"_L1));
    json["dataExtensionId"] = toStd(dataExtension.id);
    json["dataExtensionName"] = toStd(dataExtension.name);
    json["iconUrl"] = textOr(body, "iconUrl"_L1, icon);
    json["sourceApplicationExtensionId"] = textOr(body, "sourceApplicationExtensionId"_L1, pickerGroup);
    json["filterDefinitionId"] = textOr(body, "filterDefinitionId"_L1, noGuid);
    json["filterDefinitionTemplate"] = textOr(body, "filterDefinitionTemplate"_L1, "");
    json["arguments"] = argumentsOf(body, id, dataExtension.id);
    for (const char *const name : {"configurationArguments", "schedule", "disableDEDataLogging"}) {
        if (const Json &value = member(body, QLatin1StringView(name)); !value.is_null())
            json[name] = value;
    }
    json["metaData"] = objectOr(body, "metaData"_L1);
    json["interactionCount"] = 0;
    json["isVisibleInPicker"] = booleanOf(body, "isVisibleInPicker"_L1).value_or(true);
    json["category"] = textOr(body, "category"_L1, isAudience ? "Audience" : "Event");
    json["publishedInteractionCount"] = 0;
    json["automationId"] = textOr(body, "automationId"_L1, noGuid);
    return json;
}

std::expected<DefinedEvent, Refusal> defineEvent(const Json &body, const EventDefinitions &existing,
    const DataExtensions &dataExtensions, Identifiers &identifiers, const QDateTime &now)
{
    if (const std::expected<void, Refusal> texts = judgeTexts(body); !texts)
        return std::unexpected(texts.error());
    if (const std::expected<void, Refusal> key = judgeKey(textOf(body, "eventDefinitionKey"_L1), existing); !key)
        return std::unexpected(key.error());
    const QString dataExtensionId = textOf(body, "dataExtensionId"_L1);
    const Json &schema = member(body, "schema"_L1);
    if (dataExtensionId.isEmpty() && !schema.is_object())
        return refused(missing, u"Either dataExtensionId or schema is required."_s);
    if (!dataExtensionId.isEmpty()) {
        const DataExtension *const dataExtension = dataExtensions.byId(dataExtensionId);
        if (!dataExtension)
            return refused(wrongValue, u"There is no data extension with the id '%1'."_s.arg(dataExtensionId));
        return DefinedEvent{.definition = assembled(body, identifiers.next(u"event definition"), *dataExtension, now),
            .dataExtension = {}};
    }
    std::expected<DataExtension, Refusal> made =
        dataExtensionFor(schema, textOf(body, "name"_L1), identifiers.next(u"data extension"), now);
    if (!made)
        return std::unexpected(made.error());
    Json definition = assembled(body, identifiers.next(u"event definition"), *made, now);
    definition["schema"] = schemaOf(*made, textOf(schema, "sendableSubscriberField"_L1));
    return DefinedEvent{.definition = std::move(definition), .dataExtension = *std::move(made)};
}

std::expected<Json, Refusal> changedEvent(const Json &body, const Json &existing, const QDateTime &now)
{
    if (const std::expected<void, Refusal> texts = judgeTexts(body); !texts)
        return std::unexpected(texts.error());
    Json changed = existing;
    for (const char *const name : {"name", "description", "mode", "iconUrl", "isVisibleInPicker", "metaData",
             "schedule", "configurationArguments", "disableDEDataLogging", "sourceApplicationExtensionId"}) {
        if (const Json &value = member(body, QLatin1StringView(name)); !value.is_null())
            changed.insert_or_assign(name, value);
    }
    if (const Json &given = member(body, "arguments"_L1); hasMember(given, "criteria"_L1)) {
        Json arguments = objectOr(existing, "arguments"_L1);
        arguments.insert_or_assign("criteria", member(given, "criteria"_L1));
        changed.insert_or_assign("arguments", std::move(arguments));
    }
    changed.insert_or_assign("modifiedDate", toStd(platformText(now)));
    changed.insert_or_assign("modifiedBy", apiUserId);
    return changed;
}

Json freshlyWritten(const Json &definition)
{
    Json json = definition;
    for (const char *const name : {"createdDate", "modifiedDate"})
        json.insert_or_assign(name, noDate);
    for (const char *const name : {"createdBy", "modifiedBy"})
        json.insert_or_assign(name, 0);
    if (!hasMember(definition, "schema"_L1))
        json.erase("dataExtensionName");
    return json;
}

} // namespace journeyscope::simulator
