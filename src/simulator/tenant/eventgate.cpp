// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/tenant/eventgate.h"

#include "simulator/records/fieldvalue.h"
#include "simulator/tenant/errorcodes.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

using namespace errorcode;

static constexpr int longestContactKey = 254; // community; the subscriber's key is the same

static std::unexpected<Refusal> refused(int errorCode, const QString &message)
{
    return std::unexpected(Refusal{.status = 400, .errorCode = errorCode, .message = message});
}

static std::expected<QString, Refusal> requiredText(const Json &body, QLatin1StringView name)
{
    const Json &value = member(body, name);
    if (value.is_null() || (value.is_string() && value.as_string_view().empty()))
        return refused(missing, u"The required field %1 is missing."_s.arg(name));
    if (!value.is_string())
        return refused(wrongType, u"%1 must be text."_s.arg(name));
    return fromStd(value.as_string_view());
}

static QString statusOf(const Contacts &contacts, const QString &key)
{
    const Contact *const contact = contacts.find(key);
    return contact ? contact->status : u"Active"_s;
}

/// Every field of @p data that the data extension does not know or cannot keep; what it knows goes into @p row.
static QList<Refusal> readData(const Json &data, const DataExtension &dataExtension, Row &row)
{
    QList<Refusal> wrong;
    for (const auto &entry : data.object_range()) {
        const QString name = fromStd(entry.key());
        const Field *const field = dataExtension.field(name);
        if (!field) {
            wrong.append(Refusal{.errorCode = general,
                .message = u"The event data has a field '%1' that is not in the data extension."_s.arg(name)});
            continue;
        }
        const Result<QString> text = storedText(*field, entry.value());
        // What does not fit is kept all the same: it is wrong, but not missing.
        row.insert(field->name.toLower(), text.value_or(scalarText(entry.value())));
        if (!text)
            wrong.append(Refusal{.errorCode = wrongType, .message = text.error().detail});
    }
    return wrong;
}

static QList<Refusal> fillIn(const DataExtension &dataExtension, const QDateTime &now, const QString &rowId, Row &row)
{
    QList<Refusal> wrong;
    for (const Field &field : dataExtension.fields) {
        QString &value = row[field.name.toLower()];
        if (field.name.compare("eventInstanceId"_L1, Qt::CaseInsensitive) == 0)
            value = rowId;
        if (value.isEmpty())
            value = storedDefault(field, now);
        if (value.isEmpty() && (field.required || field.primaryKey))
            wrong.append(Refusal{.errorCode = missing,
                .message = u"The required field '%1' is missing in the event data."_s.arg(field.name)});
    }
    return wrong;
}

static std::expected<Row, Refusal> readRow(
    const Json &data, const DataExtension &dataExtension, const QDateTime &now, const QString &rowId)
{
    Row row;
    QList<Refusal> wrong = readData(data, dataExtension, row);
    wrong += fillIn(dataExtension, now, rowId, row);
    if (wrong.isEmpty())
        return row;
    if (wrong.size() == 1)
        return std::unexpected(wrong.first());
    return std::unexpected(
        Refusal{.errorCode = severalErrors, .message = u"The event data has several errors."_s, .parts = wrong});
}

static std::expected<Json, Refusal> readBody(const QByteArray &bytes)
{
    Result<Json> body = parseJson(bytes);
    if (!body || !body->is_object())
        return refused(brokenJson, u"The request body is not valid JSON."_s);
    return *std::move(body);
}

/// What the call says besides the data: whom it is about, and which event it is.
struct Heading {
    QString contactKey;
    QString eventKey;
};

static std::expected<Heading, Refusal> readHeading(const Json &body)
{
    const std::expected<QString, Refusal> contactKey = requiredText(body, "ContactKey"_L1);
    if (!contactKey)
        return std::unexpected(contactKey.error());
    const std::expected<QString, Refusal> eventKey = requiredText(body, "EventDefinitionKey"_L1);
    if (!eventKey)
        return std::unexpected(eventKey.error());
    if (contactKey->size() > longestContactKey)
        return refused(wrongValue, u"ContactKey is longer than %1 characters."_s.arg(longestContactKey));
    if (eventKey->contains(u'.'))
        return refused(wrongFormat, u"EventDefinitionKey must not contain a period."_s);
    const Json &establish = member(body, "EstablishContactKey"_L1);
    if (!establish.is_null() && !booleanOf(body, "EstablishContactKey"_L1))
        return refused(wrongType, u"EstablishContactKey must be true or false."_s);
    const Json &data = member(body, "Data"_L1);
    if (!data.is_null() && !data.is_object())
        return refused(wrongType, u"Data must be an object."_s);
    return Heading{.contactKey = *contactKey, .eventKey = *eventKey};
}

static std::expected<Json, Refusal> readDefinition(
    const EventDefinitions &definitions, const QString &key, const QString &unit)
{
    const Json *const definition = definitions.byKey(key, unit);
    if (!definition)
        return refused(objectNotFound, u"EventDefinitionKey '%1' does not exist."_s.arg(key));
    if (textOf(*definition, "category"_L1).compare("Audience"_L1, Qt::CaseInsensitive) == 0)
        return refused(general, u"EventDefinitionKey '%1' belongs to an audience and cannot be fired."_s.arg(key));
    if (booleanOf(member(*definition, "configurationArguments"_L1), "unconfigured"_L1).value_or(false))
        return refused(runtimeError, u"The event definition '%1' was never configured."_s.arg(key));
    return *definition;
}

static QMap<QString, QString> plainData(const Json &data)
{
    QMap<QString, QString> plain;
    if (data.is_object()) {
        for (const auto &entry : data.object_range())
            plain.insert(fromStd(entry.key()).toLower(), scalarText(entry.value()));
    }
    return plain;
}

std::expected<AdmittedEvent, Refusal> judgeEvent(const QByteArray &bytes, const QString &unit,
    const EventDefinitions &definitions, const DataExtensions &dataExtensions, const Contacts &contacts,
    const QDateTime &now, const QString &rowId)
{
    const std::expected<Json, Refusal> body = readBody(bytes);
    if (!body)
        return std::unexpected(body.error());
    const std::expected<Heading, Refusal> heading = readHeading(*body);
    if (!heading)
        return std::unexpected(heading.error());
    const std::expected<Json, Refusal> definition = readDefinition(definitions, heading->eventKey, unit);
    if (!definition)
        return std::unexpected(definition.error());
    const QString contactStatus = statusOf(contacts, heading->contactKey);
    if (contactStatus == "Inactive"_L1)
        return refused(general, u"The contact is inactive."_s);
    const Json &data = member(*body, "Data"_L1);

    AdmittedEvent admitted;
    admitted.event = AcceptedEvent{
        .contactKey = heading->contactKey,
        .contactStatus = contactStatus,
        .definitionId = textOf(*definition, "id"_L1),
        .definitionKey = heading->eventKey,
        .definitionName = textOf(*definition, "name"_L1),
        .isTest = textOf(*definition, "mode"_L1) == "Test"_L1,
        .entryFilter = parseFilter(textOf(member(*definition, "arguments"_L1), "criteria"_L1)).value_or(Filter{}),
        .data = plainData(data),
    };
    const QString dataExtensionId = textOf(*definition, "dataExtensionId"_L1);
    if (dataExtensionId.isEmpty() || QUuid::fromString(dataExtensionId) == QUuid())
        return admitted;
    const DataExtension *const dataExtension = dataExtensions.byId(dataExtensionId);
    if (!dataExtension)
        return refused(runtimeError, u"The data extension of event definition '%1' is gone."_s.arg(heading->eventKey));
    std::expected<Row, Refusal> row =
        readRow(data.is_object() ? data : Json(jsoncons::json_object_arg), *dataExtension, now, rowId);
    if (!row)
        return std::unexpected(row.error());
    admitted.event.data = *row;
    if (!booleanOf(*definition, "disableDEDataLogging"_L1).value_or(false)) {
        admitted.dataExtensionId = dataExtension->id;
        admitted.row = *std::move(row);
    }
    return admitted;
}

} // namespace journeyscope::simulator
