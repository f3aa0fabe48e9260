// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contractfile.h"

#include "contract/contractfile.h"
#include "foundation/json.h"
#include "support/folders.h"

#include <QFile>

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
    const Result<SavedContract> saved = readContractFile(readFile(path));
    if (!saved)
        qFatal("%s: %s", qPrintable(path), qPrintable(saved.error().detail));
    return saved->contract;
}

static QStringList textsOf(const Json &json, QLatin1StringView name)
{
    QStringList texts;
    if (const Json &list = member(json, name); list.is_array()) {
        for (const Json &item : list.array_range())
            texts.append(scalarText(item));
    }
    return texts;
}

Yardstick readYardstick(const QString &folder)
{
    const QString own = folder + u"contract.json"_s;
    Yardstick yardstick {.contract = readContract(QFile::exists(own) ? own : dataPath(u"payload/contract.json"_s)),
        .contentType = {}, .eventKeys = {}, .contactKeys = {}, .earlierFields = {}, .now = {}};
    const QString more = folder + u"yardstick.json"_s;
    if (!QFile::exists(more))
        return yardstick;
    const auto json = parseJson(readFile(more));
    if (!json)
        qFatal("%s: %s", qPrintable(more), qPrintable(json.error().detail));
    yardstick.route = textOf(*json, "route"_L1) == "batch"_L1 ? Route::Batch : Route::Single;
    if (booleanOf(*json, "nothingKnown"_L1).value_or(false))
        yardstick.contract = {};
    if (hasMember(*json, "contentType"_L1))
        yardstick.contentType = textOf(*json, "contentType"_L1);
    yardstick.eventKeys = textsOf(*json, "eventKeys"_L1);
    yardstick.contactKeys = textsOf(*json, "contactKeys"_L1);
    yardstick.earlierFields = textsOf(*json, "earlierFields"_L1);
    yardstick.now = momentOf(*json, "now"_L1);
    return yardstick;
}

} // namespace journeyscope::testing
