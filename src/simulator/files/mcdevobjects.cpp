// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/files/mcdevobjects.h"

#include "simulator/description/identifiers.h"

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

using Resolved = std::expected<Json, TenantMistake>;

static constexpr qint64 theOnlyUser = 710000001;

static QString idOf(QStringView type, const QString &key)
{
    return guidOf(u"mcdev %1 %2"_s.arg(type, key));
}

/// Where the platform has a number, such as a folder's.
static int numberOf(QStringView type, const QString &key)
{
    return 1'000'000 + idOf(type, key).left(6).toInt(nullptr, 16) % 1'000'000;
}

static TenantMistake notInFolder(const QString &pointer, const QString &what, const QString &key)
{
    return TenantMistake{.pointer = pointer,
        .sentence = u"There is no %1 with the key \"%2\" in the folder; retrieve it, too."_s.arg(what, key)};
}

/// The members that stood where mcdev wrote r__@p type_key into the object called @p parent.
static Resolved membersFor(
    const QString &type, const QString &key, const QString &parent, const QString &pointer, const McdevKeys &keys)
{
    Json members(jsoncons::json_object_arg);
    const std::string id = toStd(idOf(type, key));
    if (type == "event"_L1) {
        if (!keys.eventDefinitions.contains(key))
            return std::unexpected(notInFolder(pointer, u"event definition"_s, key));
        members["eventDefinitionId"] = id;
        members["eventDefinitionKey"] = toStd(key);
    } else if (type == "dataExtension"_L1) {
        if (!keys.dataExtensionNames.contains(key))
            return std::unexpected(notInFolder(pointer, u"data extension"_s, key));
        members["dataExtensionId"] = id;
    } else if (type == "triggeredSend"_L1) {
        members[parent == "triggeredSend"_L1 ? "id" : "triggeredSendId"] = id;
        members[parent == "triggeredSend"_L1 ? "key" : "triggeredSendKey"] = toStd(key);
    } else if (type == "asset"_L1) {
        members["emailId"] = numberOf(type, key);
    } else {
        members[toStd(type + "Id"_L1)] = id;
    }
    return members;
}

static Resolved resolve(const Json &node, const QString &parent, const QString &pointer, const McdevKeys &keys);

/// One member of an object of mcdev's as those that the platform has instead.
static Resolved resolveMember(
    const QString &name, const Json &value, const QString &parent, const QString &pointer, const McdevKeys &keys)
{
    static const QStringList priorities{u"High"_s, u"Medium"_s, u"Low"_s};
    Json members(jsoncons::json_object_arg);
    // A key of digits only is a number in mcdev's files.
    if (name.startsWith("r__"_L1) && name.endsWith("_key"_L1) && (value.is_string() || value.is_number()))
        return membersFor(name.sliced(3).chopped(4), scalarText(value), parent, pointer, keys);
    if (name == "r__folder_Path"_L1)
        members["categoryId"] = numberOf(u"folder", scalarText(value));
    else if (name == "r__email_name"_L1)
        members["emailId"] = numberOf(u"email", scalarText(value));
    else if (name == "c__priority"_L1)
        members["priority"] = 3 + qsizetype(priorities.indexOf(scalarText(value)));
    else if ((name == "ccEmail"_L1 || name == "bccEmail"_L1) && value.is_array() && value.empty())
        members[toStd(name)] = "";
    if (!members.empty() || name.startsWith("r__"_L1) || name.startsWith("c__"_L1))
        return members;
    Resolved inside = resolve(value, name, pointer, keys);
    if (!inside)
        return inside;
    members[toStd(name)] = *std::move(inside);
    return members;
}

static Resolved resolveObject(const Json &node, const QString &parent, const QString &pointer, const McdevKeys &keys)
{
    Json object(jsoncons::json_object_arg);
    for (const auto &one : node.object_range()) {
        const QString name = fromStd(one.key());
        const Resolved members = resolveMember(name, one.value(), parent, pointer + u'/' + name, keys);
        if (!members)
            return members;
        for (const auto &resolved : members->object_range())
            object.insert_or_assign(resolved.key(), resolved.value());
    }
    return object;
}

/// @p node with every key of mcdev's turned back.
static Resolved resolve(const Json &node, const QString &parent, const QString &pointer, const McdevKeys &keys)
{
    if (node.is_object())
        return resolveObject(node, parent, pointer, keys);
    if (!node.is_array())
        return node;
    Json array(jsoncons::json_array_arg);
    for (std::size_t i = 0; i < node.size(); ++i) {
        Resolved element = resolve(node[i], parent, u"%1/%2"_s.arg(pointer).arg(i), keys);
        if (!element)
            return element;
        array.push_back(*std::move(element));
    }
    return array;
}

static Json fieldFrom(const Json &retrieved)
{
    Json field(jsoncons::json_object_arg);
    field["name"] = toStd(textOf(retrieved, "Name"_L1));
    field["type"] = toStd(textOf(retrieved, "FieldType"_L1));
    if (const qint64 length = integerOf(retrieved, "MaxLength"_L1).value_or(0); length > 0)
        field["maxLength"] = length;
    if (const std::optional<qint64> scale = integerOf(retrieved, "Scale"_L1))
        field["scale"] = *scale;
    field["required"] = booleanOf(retrieved, "IsRequired"_L1).value_or(false);
    field["primaryKey"] = booleanOf(retrieved, "IsPrimaryKey"_L1).value_or(false);
    if (const QString value = textOf(retrieved, "DefaultValue"_L1); !value.isEmpty())
        field["default"] = toStd(value);
    return field;
}

Json dataExtensionFrom(const Json &retrieved)
{
    const QString key = textOf(retrieved, "CustomerKey"_L1);
    Json dataExtension(jsoncons::json_object_arg);
    dataExtension["id"] = toStd(idOf(u"dataExtension", key));
    dataExtension["key"] = toStd(key);
    dataExtension["name"] = toStd(textOf(retrieved, "Name"_L1));
    dataExtension["description"] = toStd(textOf(retrieved, "Description"_L1));
    const QString sendable = textOf(member(retrieved, "SendableDataExtensionField"_L1), "Name"_L1);
    if (booleanOf(retrieved, "IsSendable"_L1).value_or(false) && !sendable.isEmpty())
        dataExtension["sendable"] = toStd(sendable);
    dataExtension["fields"] = Json(jsoncons::json_array_arg);
    const Json &fields = member(retrieved, "Fields"_L1);
    if (fields.is_array()) {
        for (const Json &field : fields.array_range())
            dataExtension["fields"].push_back(fieldFrom(field));
    }
    return dataExtension;
}

static void addIfMissing(Json &object, std::string_view name, const Json &value)
{
    if (!object.contains(name))
        object.insert_or_assign(name, value);
}

/// The data extension stands in four places of an event definition, and mcdev keeps one.
static void nameDataExtension(Json &definition, const QString &name)
{
    const Json id = definition["dataExtensionId"];
    definition.insert_or_assign("dataExtensionName", toStd(name));
    if (definition.contains("arguments") && definition["arguments"].is_object())
        definition["arguments"].insert_or_assign("dataExtensionId", id);
    if (definition.contains("schema") && definition["schema"].is_object()) {
        definition["schema"].insert_or_assign("id", id);
        addIfMissing(definition["schema"], "name", jsonText(name));
    }
}

Resolved eventDefinitionFrom(const Json &retrieved, const McdevKeys &keys)
{
    const QString key = textOf(retrieved, "eventDefinitionKey"_L1);
    Json definition(jsoncons::json_object_arg);
    definition["id"] = toStd(idOf(u"event", key));
    const Resolved resolved = resolve(retrieved, {}, {}, keys);
    if (!resolved)
        return resolved;
    for (const auto &one : resolved->object_range())
        definition.insert_or_assign(one.key(), one.value());
    for (const char *const who : {"createdBy", "modifiedBy"}) {
        // mcdev writes the name of a user it knows, and the platform has a number.
        if (definition.contains(who) && definition[who].is_string())
            definition[who] = theOnlyUser;
    }
    addIfMissing(definition, "mode", Json("Production"));
    addIfMissing(definition, "isPlatformObject", Json(false));
    if (definition.contains("arguments") && definition["arguments"].is_object()) {
        addIfMissing(definition["arguments"], "eventDefinitionKey", jsonText(key));
        addIfMissing(definition["arguments"], "eventDefinitionId", definition["id"]);
    }
    if (hasMember(retrieved, "r__dataExtension_key"_L1))
        nameDataExtension(definition, keys.dataExtensionNames.value(textOf(retrieved, "r__dataExtension_key"_L1)));
    return definition;
}

Resolved journeyFrom(const Json &retrieved, const McdevKeys &keys)
{
    const QString key = textOf(retrieved, "key"_L1);
    const qint64 number = integerOf(retrieved, "version"_L1).value_or(1);
    const QString thisVersion = u"%1/%2"_s.arg(key).arg(number);
    Json journey(jsoncons::json_object_arg);
    journey["id"] = toStd(idOf(u"journey", key));
    const Resolved resolved = resolve(retrieved, {}, {}, keys);
    if (!resolved)
        return resolved;
    for (const auto &one : resolved->object_range())
        journey.insert_or_assign(one.key(), one.value());
    // The first version's definitionId is the journey's own id (documented).
    addIfMissing(journey, "definitionId", number == 1 ? journey["id"] : jsonText(idOf(u"journey", thisVersion)));
    if (journey.contains("triggers") && journey["triggers"].is_array()) {
        for (Json &trigger : journey["triggers"].array_range()) {
            if (trigger.is_object())
                addIfMissing(trigger, "id", jsonText(idOf(u"trigger", thisVersion)));
        }
    }
    return journey;
}

} // namespace journeyscope::simulator
