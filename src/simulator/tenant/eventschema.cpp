// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/tenant/eventschema.h"

#include "simulator/description/tenantclock.h"
#include "simulator/tenant/errorcodes.h"

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

using namespace errorcode;

static std::unexpected<Refusal> refused(int errorCode, const QString &message)
{
    return std::unexpected(Refusal{.status = 400, .errorCode = errorCode, .message = message});
}

/// Event definitions and data extensions name one type differently.
static QString soapType(const QString &dataType)
{
    return dataType == "Email"_L1 ? u"EmailAddress"_s : dataType;
}

static QString eventType(const QString &type)
{
    return type == "EmailAddress"_L1 ? u"Email"_s : type;
}

static std::expected<Field, Refusal> fieldOf(const Json &json)
{
    static const QStringList types{
        u"Text"_s, u"Number"_s, u"Date"_s, u"EmailAddress"_s, u"Boolean"_s, u"Phone"_s, u"Decimal"_s, u"Locale"_s};
    const QString name = textOf(json, "name"_L1);
    if (name.isEmpty())
        return refused(missing, u"A field of the schema has no name."_s);
    const QString type = soapType(textOf(json, "dataType"_L1));
    if (!types.contains(type))
        return refused(wrongType, u"The field '%1' has an unknown dataType."_s.arg(name));
    const std::optional<qint64> length = integerOf(json, "maxLength"_L1);
    return Field{
        .name = name,
        .type = type,
        .maxLength = length ? std::optional(int(*length)) : std::nullopt,
        .required = !booleanOf(json, "isNullable"_L1).value_or(true),
        .primaryKey = booleanOf(json, "isPrimaryKey"_L1).value_or(false),
        .defaultValue = textOf(json, "defaultValue"_L1),
    };
}

static std::expected<QList<Field>, Refusal> fieldsOf(const Json &schema)
{
    const Json &listed = member(schema, "fields"_L1);
    if (!listed.is_array() || listed.empty())
        return refused(missing, u"The schema has no fields."_s);
    QList<Field> fields;
    for (const Json &json : listed.array_range()) {
        std::expected<Field, Refusal> field = fieldOf(json);
        if (!field)
            return std::unexpected(field.error());
        fields.append(*std::move(field));
    }
    return fields;
}

std::expected<DataExtension, Refusal> dataExtensionFor(
    const Json &schema, const QString &eventName, const QString &id, const QDateTime &now)
{
    for (const QLatin1StringView name : {"sendableCustomObjectField"_L1, "sendableSubscriberField"_L1}) {
        if (textOf(schema, name).isEmpty())
            return refused(missing, u"The required field schema.%1 is missing."_s.arg(name));
    }
    std::expected<QList<Field>, Refusal> fields = fieldsOf(schema);
    if (!fields)
        return std::unexpected(fields.error());
    const QString name =
        u"%1 - %2"_s.arg(eventName, now.toTimeZone(platformZone()).toString(u"yyyy-MM-ddTHHmmsszzz"_s));
    DataExtension dataExtension{
        .id = id,
        .key = name,
        .name = name,
        .description = {},
        .created = platformText(now),
        .sendableField = textOf(schema, "sendableCustomObjectField"_L1),
        .fields = *std::move(fields),
        .rows = {},
    };
    if (!dataExtension.field(dataExtension.sendableField))
        return refused(wrongValue, u"The schema has no field '%1'."_s.arg(dataExtension.sendableField));
    return dataExtension;
}

Json schemaOf(const DataExtension &dataExtension, const QString &sendableSubscriberField)
{
    Json fields(jsoncons::json_array_arg);
    for (const Field &field : dataExtension.fields) {
        Json json(jsoncons::json_object_arg);
        json["name"] = toStd(field.name);
        json["dataType"] = toStd(eventType(field.type));
        json["maxLength"] = field.maxLength ? std::to_string(*field.maxLength) : std::string();
        json["isNullable"] = !field.required;
        json["isPrimaryKey"] = field.primaryKey;
        json["isDevicePreference"] = false;
        if (!field.defaultValue.isEmpty())
            json["defaultValue"] = toStd(field.defaultValue);
        fields.push_back(std::move(json));
    }
    Json schema(jsoncons::json_object_arg);
    schema["id"] = toStd(dataExtension.id);
    schema["name"] = toStd(dataExtension.name);
    schema["fields"] = std::move(fields);
    schema["sendableCustomObjectField"] = toStd(dataExtension.sendableField);
    schema["sendableSubscriberField"] = toStd(sendableSubscriberField);
    return schema;
}

} // namespace journeyscope::simulator
