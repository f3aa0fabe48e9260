// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/files/recordeddataextensions.h"

#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

/// The leaves of one Results element by path, "DataExtension.CustomerKey".
using Leaves = QMap<QString, QString>;

static void readLeaves(QXmlStreamReader &xml, const QString &path, Leaves &leaves)
{
    QString text;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            readLeaves(xml, path.isEmpty() ? xml.name().toString() : path + u'.' + xml.name().toString(), leaves);
            break;
        case QXmlStreamReader::Characters: text += xml.text(); break;
        case QXmlStreamReader::EndElement:
            if (!text.trimmed().isEmpty())
                leaves.insert(path, text);
            return;
        default: break;
        }
    }
}

static QList<Leaves> resultsIn(const QByteArray &body, QString *objectType)
{
    QList<Leaves> results;
    QXmlStreamReader xml(body);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "Results"_L1)
            continue;
        *objectType = xml.attributes().value(u"http://www.w3.org/2001/XMLSchema-instance"_s, u"type"_s).toString();
        Leaves leaves;
        readLeaves(xml, {}, leaves);
        results.append(leaves);
    }
    return results;
}

RecordedSoap indexed(const QByteArray &body)
{
    RecordedSoap recorded{.body = body, .objectType = {}, .ids = {}, .keys = {}};
    for (const Leaves &result : resultsIn(body, &recorded.objectType)) {
        recorded.ids.append(result.value(u"ObjectID"_s));
        recorded.keys.append(result.value(
            recorded.objectType == "DataExtensionField"_L1 ? u"DataExtension.CustomerKey"_s : u"CustomerKey"_s));
    }
    // A list of equally named fields of several data extensions tells none of them in full.
    recorded.keys.removeDuplicates();
    if (recorded.objectType == "DataExtensionField"_L1 && recorded.keys.size() > 1)
        recorded.keys.clear();
    return recorded;
}

static Field fieldOf(const Leaves &leaves)
{
    Field field{
        .name = leaves.value(u"Name"_s),
        .type = leaves.value(u"FieldType"_s),
        .scale = leaves.value(u"Scale"_s).toInt(),
        .required = leaves.value(u"IsRequired"_s) == "true"_L1,
        .primaryKey = leaves.value(u"IsPrimaryKey"_s) == "true"_L1,
        .defaultValue = leaves.value(u"DefaultValue"_s),
    };
    if (leaves.contains(u"MaxLength"_s))
        field.maxLength = leaves.value(u"MaxLength"_s).toInt();
    return field;
}

static QList<Field> recordedFields(const QString &key, const QList<RecordedSoap> &soap)
{
    const auto found = std::ranges::find_if(soap, [&](const RecordedSoap &candidate) {
        return candidate.objectType == "DataExtensionField"_L1 && candidate.keys.contains(key);
    });
    if (found == soap.end())
        return {};
    QString objectType;
    QList<Leaves> results = resultsIn(found->body, &objectType);
    std::ranges::stable_sort(results, {}, [](const Leaves &leaves) { return leaves.value(u"Ordinal"_s).toInt(); });
    QList<Field> fields;
    std::ranges::transform(results, std::back_inserter(fields), fieldOf);
    return fields;
}

static Field schemaField(const Json &json)
{
    const QString type = textOf(json, "dataType"_L1);
    Field field{
        .name = textOf(json, "name"_L1),
        .type = type == "Email"_L1 ? u"EmailAddress"_s : type,
        .required = !booleanOf(json, "isNullable"_L1).value_or(true),
        .primaryKey = booleanOf(json, "isPrimaryKey"_L1).value_or(false),
        .defaultValue = textOf(json, "defaultValue"_L1),
    };
    if (const std::optional<qint64> length = integerOf(json, "maxLength"_L1))
        field.maxLength = int(*length);
    return field;
}

/// The key of such a data extension is in no definition; the event's own key stands in for it.
static DataExtension fromSchema(const Json &definition)
{
    const Json &schema = member(definition, "schema"_L1);
    DataExtension dataExtension{
        .id = textOf(schema, "id"_L1),
        .key = textOf(definition, "eventDefinitionKey"_L1),
        .name = textOf(schema, "name"_L1),
        .created = textOf(definition, "createdDate"_L1),
        .sendableField = textOf(schema, "sendableCustomObjectField"_L1),
    };
    const Json &fields = member(schema, "fields"_L1);
    if (fields.is_array()) {
        for (const Json &field : fields.array_range())
            dataExtension.fields.append(schemaField(field));
    }
    return dataExtension;
}

QList<DataExtension> recordedDataExtensions(const QList<Json> &definitions, const QList<RecordedSoap> &soap)
{
    QList<DataExtension> all;
    for (const Json &definition : definitions) {
        if (member(definition, "schema"_L1).is_object())
            all.append(fromSchema(definition));
    }
    for (const RecordedSoap &recorded : soap) {
        QString objectType;
        if (recorded.objectType != "DataExtension"_L1)
            continue;
        for (const Leaves &leaves : resultsIn(recorded.body, &objectType)) {
            const QString key = leaves.value(u"CustomerKey"_s);
            const QList<Field> fields = recordedFields(key, soap);
            if (fields.isEmpty() || std::ranges::contains(all, key, &DataExtension::key))
                continue;
            all.append(DataExtension{
                .id = leaves.value(u"ObjectID"_s),
                .key = key,
                .name = leaves.value(u"Name"_s),
                .description = leaves.value(u"Description"_s),
                .created = leaves.value(u"CreatedDate"_s),
                .sendableField = leaves.value(u"SendableDataExtensionField.Name"_s),
                .fields = fields,
            });
        }
    }
    return all;
}

} // namespace journeyscope::simulator
