// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contract/contractfile.h"

#include "foundation/json.h"

using namespace Qt::StringLiterals;

namespace journeyscope {

static constexpr QLatin1StringView schemaWord = "journeyscope.contract/1"_L1;

static Json described(const DataExtensionField &field)
{
    Json json;
    json["name"] = toStd(field.name);
    json["type"] = toStd(fieldTypeWord(field.type));
    if (field.maxLength)
        json["maxLength"] = *field.maxLength;
    if (field.type == FieldType::Decimal)
        json["scale"] = field.scale;
    json["required"] = field.isRequired;
    json["primaryKey"] = field.isPrimaryKey;
    if (!field.defaultValue.isEmpty())
        json["default"] = toStd(field.defaultValue);
    return json;
}

static Json described(const Listener &listener)
{
    Json json;
    json["journey"] = toStd(listener.journey);
    json["version"] = listener.version;
    json["status"] = toStd(journeyStatusWord(listener.status));
    json["entryMode"] = toStd(entryModeWord(listener.entryMode));
    json["activated"] = jsonMoment(listener.activated);
    json["longestPathDays"] = listener.longestPathDays;
    json["defaultEmail"] = Json(jsoncons::json_array_arg);
    for (const QString &expression : listener.defaultEmail)
        json["defaultEmail"].push_back(jsonText(expression));
    return json;
}

static Json described(const FieldUse &use)
{
    Json json;
    json["field"] = toStd(use.field);
    json["place"] = toStd(placeWord(use.place));
    json["journey"] = toStd(use.journey);
    json["where"] = toStd(use.where);
    return json;
}

template <typename T>
static Json describedAll(const QList<T> &items)
{
    Json json(jsoncons::json_array_arg);
    for (const T &item : items)
        json.push_back(described(item));
    return json;
}

QByteArray contractFile(const SavedContract &saved)
{
    const EventContract &contract = saved.contract;
    Json json;
    json["schema"] = toStd(QString(schemaWord));
    json["version"] = saved.version;
    json["savedAt"] = jsonMoment(saved.savedAt);
    json["key"] = toStd(contract.key.text());
    json["name"] = toStd(contract.name);
    json["dataExtensionName"] = toStd(contract.dataExtensionName);
    json["dataExtensionModified"] = jsonMoment(contract.dataExtensionModified);
    if (contract.isSendable)
        json["isSendable"] = *contract.isSendable;
    json["sendableField"] = toStd(contract.sendableField);
    json["subscriberField"] = toStd(contract.subscriberField);
    json["daysKept"] = contract.daysKept;
    if (contract.publishedJourneys)
        json["publishedJourneys"] = *contract.publishedJourneys;
    if (contract.fieldsKnown)
        json["fields"] = describedAll(contract.fields);
    json["journeysKnown"] = contract.consumers.journeysKnown;
    json["messagesKnown"] = contract.consumers.messagesKnown;
    json["journeys"] = describedAll(contract.consumers.listeners);
    json["uses"] = describedAll(contract.consumers.uses);
    return toPrettyBytes(json) + '\n';
}

static Failure noContract(const QString &detail)
{
    return {.reason = Reason::Unusable, .detail = detail, .code = u"CON-01"_s};
}

static Result<DataExtensionField> readField(const Json &json, int ordinal)
{
    DataExtensionField field;
    field.name = textOf(json, "name"_L1);
    if (field.name.isEmpty())
        return std::unexpected(noContract(u"Field number %1 of the contract has no name."_s.arg(ordinal + 1)));
    const QString word = textOf(json, "type"_L1);
    field.type = fieldTypeFromWord(word);
    if (field.type == FieldType::Unknown && word != fieldTypeWord(FieldType::Unknown))
        return std::unexpected(noContract(u"The field “%1” of the contract has the type “%2”, which does not exist."_s.arg(field.name, word)));
    if (const auto length = integerOf(json, "maxLength"_L1))
        field.maxLength = int(*length);
    field.scale = int(integerOf(json, "scale"_L1).value_or(0));
    field.isPrimaryKey = booleanOf(json, "primaryKey"_L1).value_or(false);
    field.isRequired = booleanOf(json, "required"_L1).value_or(false);
    field.defaultValue = textOf(json, "default"_L1);
    field.ordinal = ordinal;
    return field;
}

static Listener readListener(const Json &json)
{
    Listener listener {
        .journey = textOf(json, "journey"_L1),
        .version = int(integerOf(json, "version"_L1).value_or(0)),
        .status = journeyStatusFromWord(textOf(json, "status"_L1)),
        .entryMode = entryModeFromWord(textOf(json, "entryMode"_L1)),
        .activated = momentOf(json, "activated"_L1),
        .longestPathDays = int(integerOf(json, "longestPathDays"_L1).value_or(0)),
        .defaultEmail = {},
    };
    if (const Json &expressions = member(json, "defaultEmail"_L1); expressions.is_array()) {
        for (const Json &expression : expressions.array_range())
            listener.defaultEmail.append(scalarText(expression));
    }
    return listener;
}

static FieldUse readUse(const Json &json)
{
    return {.field = textOf(json, "field"_L1),
        .place = placeFromWord(textOf(json, "place"_L1)),
        .journey = textOf(json, "journey"_L1),
        .where = textOf(json, "where"_L1)};
}

static Consumers readConsumers(const Json &json)
{
    Consumers consumers;
    consumers.journeysKnown = booleanOf(json, "journeysKnown"_L1).value_or(false);
    consumers.messagesKnown = booleanOf(json, "messagesKnown"_L1).value_or(false);
    if (const Json &journeys = member(json, "journeys"_L1); journeys.is_array()) {
        for (const Json &journey : journeys.array_range())
            consumers.listeners.append(readListener(journey));
    }
    if (const Json &uses = member(json, "uses"_L1); uses.is_array()) {
        for (const Json &use : uses.array_range())
            consumers.uses.append(readUse(use));
    }
    return consumers;
}

Result<SavedContract> readContractFile(const QByteArray &bytes)
{
    const Result<Json> json = parseJson(bytes);
    if (!json)
        return std::unexpected(noContract(json.error().detail));
    const QString schema = textOf(*json, "schema"_L1);
    if (!json->is_object() || (!schema.isEmpty() && schema != schemaWord))
        return std::unexpected(noContract(u"This is no saved contract: its member “schema” should say “%1”."_s.arg(schemaWord)));
    SavedContract saved;
    saved.version = int(integerOf(*json, "version"_L1).value_or(1));
    saved.savedAt = momentOf(*json, "savedAt"_L1);
    EventContract &contract = saved.contract;
    contract.key = EventDefinitionKey(textOf(*json, "key"_L1));
    if (contract.key.isEmpty())
        return std::unexpected(noContract(u"This is no saved contract: the event definition's key is missing."_s));
    contract.name = textOf(*json, "name"_L1);
    contract.dataExtensionName = textOf(*json, "dataExtensionName"_L1);
    contract.dataExtensionModified = momentOf(*json, "dataExtensionModified"_L1);
    contract.isSendable = booleanOf(*json, "isSendable"_L1);
    contract.sendableField = textOf(*json, "sendableField"_L1);
    contract.subscriberField = textOf(*json, "subscriberField"_L1);
    contract.daysKept = int(integerOf(*json, "daysKept"_L1).value_or(0));
    if (const auto published = integerOf(*json, "publishedJourneys"_L1))
        contract.publishedJourneys = int(*published);
    contract.consumers = readConsumers(*json);
    const Json &fields = member(*json, "fields"_L1);
    contract.fieldsKnown = fields.is_array();
    for (size_t i = 0; contract.fieldsKnown && i < fields.size(); ++i) {
        const Result<DataExtensionField> field = readField(fields.at(i), int(i));
        if (!field)
            return std::unexpected(field.error());
        contract.fields.append(*field);
    }
    return saved;
}

} // namespace journeyscope
