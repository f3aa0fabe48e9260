// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contractfile.h"

#include "support/folders.h"

using namespace Qt::StringLiterals;

namespace journeyscope::testing {

static DataExtensionField readField(const Json &json, int ordinal)
{
    DataExtensionField field;
    field.name = textOf(json, "name"_L1);
    field.type = fieldTypeFromWord(textOf(json, "type"_L1));
    if (const auto length = integerOf(json, "maxLength"_L1))
        field.maxLength = int(*length);
    field.scale = int(integerOf(json, "scale"_L1).value_or(0));
    field.isRequired = booleanOf(json, "required"_L1).value_or(false);
    field.isPrimaryKey = booleanOf(json, "primaryKey"_L1).value_or(false);
    field.defaultValue = textOf(json, "default"_L1);
    field.ordinal = ordinal;
    return field;
}

static QList<Json> elements(const Json &list)
{
    QList<Json> all;
    if (list.is_array())
        all.append(QList<Json>(list.array_range().begin(), list.array_range().end()));
    return all;
}

static QList<DataExtensionField> readFields(const Json &json)
{
    QList<DataExtensionField> fields;
    for (const Json &field : elements(json))
        fields.append(readField(field, int(fields.size())));
    return fields;
}

QList<EventContract> contractsIn(const Json &tenant)
{
    QList<EventContract> contracts;
    for (const Json &definition : elements(member(tenant, "eventDefinitions"_L1))) {
        for (const Json &table : elements(member(tenant, "dataExtensions"_L1))) {
            if (textOf(table, "id"_L1) != textOf(definition, "dataExtensionId"_L1))
                continue;
            contracts.append({.key = EventDefinitionKey(textOf(definition, "eventDefinitionKey"_L1)),
                .fields = readFields(member(table, "fields"_L1)),
                .fieldsKnown = true,
                .sendableField = textOf(table, "sendable"_L1)});
        }
    }
    return contracts;
}

EventContract readContract(const QString &path)
{
    const auto json = parseJson(readFile(path));
    if (!json)
        qFatal("%s: %s", qPrintable(path), qPrintable(json.error().detail));

    EventContract contract;
    contract.key = EventDefinitionKey(textOf(*json, "key"_L1));
    contract.sendableField = textOf(*json, "sendableField"_L1);
    contract.fieldsKnown = json->contains("fields");
    if (!contract.fieldsKnown)
        return contract;
    contract.fields = readFields(member(*json, "fields"_L1));
    return contract;
}

} // namespace journeyscope::testing
