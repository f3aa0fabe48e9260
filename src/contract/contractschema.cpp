// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contract/contractschema.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope {

static Json pattern(const char *expression)
{
    Json json;
    json["type"] = "string";
    json["pattern"] = expression;
    return json;
}

/// At least one letter that can be seen; invisible characters count as blanks.
static constexpr const char *somethingVisible = "[^\\s\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF]";

static Json either(const Json &one, const Json &other)
{
    Json list(jsoncons::json_array_arg);
    list.push_back(one);
    list.push_back(other);
    Json json;
    json["anyOf"] = list;
    return json;
}

static Json typed(const char *type)
{
    Json json;
    json["type"] = type;
    return json;
}

/// The US form where it cannot be read otherwise: the day above twelve, or day and month the same.
static Json usDate()
{
    return pattern("^((0?[1-9]|1[0-2])/(1[3-9]|2[0-9]|3[01])|1/1|2/2|3/3|4/4|5/5|6/6|7/7|8/8|9/9|10/10|11/11|12/12)/[0-9]{4}$");
}

/// Numbers may come in quotes; the platform reads both.
static Json valueSchema(const DataExtensionField &field)
{
    switch (field.type) {
    case FieldType::Number: return either(typed("integer"), pattern("^[+-]?[0-9]+$"));
    case FieldType::Decimal: return either(typed("number"), pattern("^[+-]?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?$"));
    case FieldType::Boolean: return either(typed("boolean"), pattern("^([Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])$"));
    case FieldType::Date: return either(usDate(), pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,7})?)?(Z|[+-][0-9]{2}:?[0-9]{2})?)?$"));
    case FieldType::EmailAddress: return pattern("^[!-?A-~]+@[!-\\-/-?A-~]+(\\.[!-\\-/-?A-~]+)+$");
    case FieldType::Locale: return pattern("^[A-Za-z]{2}([-_][A-Za-z]{2})?$");
    case FieldType::Text:
    case FieldType::Phone:
    case FieldType::Unknown: break;
    }
    Json json;
    Json types(jsoncons::json_array_arg);
    for (const char *type : {"string", "number", "boolean"})
        types.push_back(type);
    json["type"] = types;
    return json;
}

static bool isNeeded(const DataExtensionField &field)
{
    return field.isRequired || field.isPrimaryKey;
}

static constexpr int longestAddress = 99; ///< characters; the platform refuses longer ones

static Json fieldSchema(const DataExtensionField &field)
{
    Json json = valueSchema(field);
    const bool isText = field.type == FieldType::Text || field.type == FieldType::EmailAddress || field.type == FieldType::Phone || field.type == FieldType::Locale;
    if (isText && field.maxLength && *field.maxLength > 0)
        json["maxLength"] = *field.maxLength;
    if (field.type == FieldType::EmailAddress)
        json["maxLength"] = std::min(field.maxLength.value_or(longestAddress), longestAddress);
    if (field.isPrimaryKey && isText && !json.contains("pattern"))
        json["pattern"] = somethingVisible;
    if (isText && isNeeded(field))
        json["minLength"] = 1;
    if (!isNeeded(field))
        return either(json, typed("null"));
    return json;
}

static Json dataSchema(const EventContract &contract)
{
    Json properties(jsoncons::json_object_arg);
    Json required(jsoncons::json_array_arg);
    for (const DataExtensionField &field : contract.fields) {
        properties[toStd(field.name)] = fieldSchema(field);
        if (isNeeded(field) && field.defaultValue.isEmpty())
            required.push_back(toStd(field.name));
    }
    Json data = typed("object");
    data["properties"] = properties;
    data["required"] = required;
    data["additionalProperties"] = !contract.fieldsKnown;
    return data;
}

Json contractSchema(const EventContract &contract)
{
    Json key = typed("string");
    key["minLength"] = 1;
    key["maxLength"] = 254;
    key["pattern"] = somethingVisible;
    key["not"] = pattern("^\\s*(\\{\\{.*\\}\\}|%%.*%%|\\$\\{.*\\})\\s*$"); // a placeholder that nobody has filled in
    Json event;
    if (contract.key.isEmpty())
        event = typed("string");
    else
        event["const"] = toStd(contract.key.text());
    Json properties;
    properties["ContactKey"] = key;
    properties["EventDefinitionKey"] = event;
    properties["EstablishContactKey"] = typed("boolean");
    properties["Data"] = dataSchema(contract);
    Json required(jsoncons::json_array_arg);
    required.push_back("ContactKey");
    required.push_back("EventDefinitionKey");
    if (!contract.fields.isEmpty())
        required.push_back("Data");

    Json schema;
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema";
    schema["title"] = toStd(contract.name.isEmpty() ? contract.key.text() : contract.name);
    schema["type"] = "object";
    schema["properties"] = properties;
    schema["required"] = required;
    schema["additionalProperties"] = false;
    return schema;
}

QStringList notInSchema()
{
    return {u"P-JSON-SYNTAX"_s, u"P-JSON-TYPE"_s, u"P-BODY-SIZE"_s, u"P-SEC-SECRET"_s, u"P-ENV-BATCH"_s, u"P-ENV-DUP"_s, u"P-KEY-SPACE"_s, u"P-KEY-SF15"_s,
        u"P-KEY-SCHEME"_s, u"P-KEY-CASE"_s, u"P-KEY-CONFLICT"_s, u"P-EVT-PERIOD"_s, u"P-EVT-GUID"_s, u"P-EVT-UNKNOWN"_s, u"P-EVT-NOTLIVE"_s, u"P-FLD-CASE"_s,
        u"P-FLD-GONE"_s, u"P-FLD-RESERVED"_s, u"P-FLD-PKREUSE"_s, u"P-FLD-UNUSED"_s, u"P-FLD-NEEDED"_s, u"P-ADDR-BOUND"_s, u"P-TYPE-SCALE"_s, u"P-TYPE-PHONE"_s,
        u"P-DATE-NOZONE"_s, u"P-DATE-IMPOSSIBLE"_s, u"P-DATE-PAST"_s, u"P-NULL-WORD"_s, u"P-NULL-BLANK"_s, u"P-NEST-JSONTEXT"_s, u"P-DE-SENDABLE"_s, u"P-DE-NEWER"_s, u"P-DE-RETENTION"_s};
}

static QString cell(QString text)
{
    return text.replace(u'|', u"\\|"_s).replace(u'\n', u' ');
}

static QString needWords(const DataExtensionField &field)
{
    if (field.isPrimaryKey)
        return u"yes, primary key"_s;
    if (!field.isRequired)
        return u"no"_s;
    return field.defaultValue.isEmpty() ? u"yes"_s : u"no, has a default"_s;
}

static QString lengthWords(const DataExtensionField &field)
{
    if (!field.maxLength)
        return {};
    return field.type == FieldType::Decimal ? u"%1, %2 after the point"_s.arg(*field.maxLength).arg(field.scale) : QString::number(*field.maxLength);
}

static QString readersOf(const EventContract &contract, const DataExtensionField &field)
{
    QStringList readers;
    for (const FieldUse &use : contract.consumers.uses) {
        if (use.field.compare(field.name, Qt::CaseInsensitive) == 0)
            readers.append(use.journey.isEmpty() ? placeWord(use.place) : u"%1 of %2"_s.arg(placeWord(use.place), use.journey));
    }
    readers.removeDuplicates();
    return readers.join(u"; "_s);
}

QString contractMarkdown(const EventContract &contract)
{
    QString page = u"# %1\n\nEvent definition key: `%2`\n\n"_s.arg(contract.name.isEmpty() ? contract.key.text() : contract.name, contract.key.text());
    if (!contract.sendableField.isEmpty())
        page += u"`%1` carries the Contact Key: send the same value as in `ContactKey`.\n\n"_s.arg(contract.sendableField);
    if (!contract.fieldsKnown)
        return page + u"The fields of the event are not known.\n"_s;
    page += u"| field | type | length | has to be sent | default | read by |\n|---|---|---|---|---|---|\n"_s;
    for (const DataExtensionField &field : contract.fields) {
        page += u"| %1 | %2 | %3 | %4 | %5 | %6 |\n"_s.arg(cell(field.name), fieldTypeWord(field.type), lengthWords(field), needWords(field), cell(field.defaultValue),
            cell(readersOf(contract, field)));
    }
    if (!contract.consumers.journeysKnown)
        page += u"\nWhich journeys read the fields could not be seen.\n"_s;
    else if (!contract.consumers.messagesKnown)
        page += u"\nNot every message of the journeys could be read, so more fields may be in use.\n"_s;
    return page;
}

} // namespace journeyscope
