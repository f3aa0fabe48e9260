// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventdefinitions/retrievedataextension.h"

#include "foundation/platformtime.h"
#include "tenant/soap.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope {

static TenantRequest retrieveRequest(
    const QString &objectType, const QStringList &properties, const soap::Equals &filter)
{
    TenantRequest request;
    request.service = TenantRequest::Service::Soap;
    request.method = http::Method::Post;
    request.headers = {{"SOAPAction"_ba, "Retrieve"_ba}};
    request.body = soap::retrieve(objectType, properties, filter);
    return request;
}

static bool isTrue(const QString &text)
{
    return text.compare("true"_L1, Qt::CaseInsensitive) == 0 || text == "1"_L1;
}

TenantRequest RetrieveDataExtension::request() const
{
    return retrieveRequest(u"DataExtension"_s,
        {u"ObjectID"_s, u"CustomerKey"_s, u"Name"_s, u"IsSendable"_s, u"SendableDataExtensionField.Name"_s,
            u"SendableSubscriberField.Name"_s, u"ModifiedDate"_s, u"RowBasedRetention"_s,
            u"DeleteAtEndOfRetentionPeriod"_s, u"DataRetentionPeriodLength"_s, u"DataRetentionPeriodUnitOfMeasure"_s},
        {u"ObjectID"_s, id});
}

/// The platform numbers the units of its retention periods.
static int daysOfUnit(const QString &unit)
{
    static const QMap<QString, int> days {{u"3"_s, 1}, {u"4"_s, 7}, {u"5"_s, 30}, {u"6"_s, 365}};
    return days.value(unit);
}

/// Only row by row is a row's own age what counts; other policies end on a date for the whole table.
static int readDaysKept(const soap::Object &object)
{
    if (!isTrue(object.value(u"RowBasedRetention"_s)))
        return 0;
    return object.value(u"DataRetentionPeriodLength"_s).toInt() * daysOfUnit(object.value(u"DataRetentionPeriodUnitOfMeasure"_s));
}

static DataExtension readDataExtension(const soap::Object &object)
{
    DataExtension dataExtension;
    dataExtension.id = object.value(u"ObjectID"_s);
    dataExtension.key = DataExtensionKey(object.value(u"CustomerKey"_s));
    dataExtension.name = object.value(u"Name"_s);
    dataExtension.isSendable = isTrue(object.value(u"IsSendable"_s));
    dataExtension.sendableField = object.value(u"SendableDataExtensionField/Name"_s);
    dataExtension.subscriberField = object.value(u"SendableSubscriberField/Name"_s);
    dataExtension.modified = fromPlatformTime(object.value(u"ModifiedDate"_s));
    dataExtension.daysKept = readDaysKept(object);
    return dataExtension;
}

Result<DataExtension> RetrieveDataExtension::read(const http::Answer &answer) const
{
    const Result<soap::Retrieved> retrieved = soap::readRetrieved(answer);
    if (!retrieved)
        return std::unexpected(retrieved.error());
    if (retrieved->objects.isEmpty())
        return std::unexpected(Failure{
            .reason = Reason::NotFound,
            .detail = u"This business unit has no data extension with the id %1."_s.arg(id),
            .status = answer.status,
            .code = u"DE-01"_s,
        });

    const auto asked = std::ranges::find_if(retrieved->objects, [this](const soap::Object &object) {
        return object.value(u"ObjectID"_s).compare(id, Qt::CaseInsensitive) == 0;
    });
    DataExtension dataExtension =
        readDataExtension(asked == retrieved->objects.end() ? retrieved->objects.first() : *asked);
    if (dataExtension.id.isEmpty())
        dataExtension.id = id;
    if (dataExtension.key.isEmpty())
        return std::unexpected(Failure{
            .reason = Reason::Unreadable,
            .detail = u"The tenant named a data extension without its key."_s,
            .status = answer.status,
            .code = u"DE-02"_s,
        });
    return dataExtension;
}

TenantRequest RetrieveDataExtensionFields::request() const
{
    return retrieveRequest(u"DataExtensionField"_s,
        {u"ObjectID"_s, u"CustomerKey"_s, u"Name"_s, u"FieldType"_s, u"MaxLength"_s, u"Scale"_s, u"IsRequired"_s,
            u"IsPrimaryKey"_s, u"DefaultValue"_s, u"Ordinal"_s, u"DataExtension.CustomerKey"_s},
        {u"DataExtension.CustomerKey"_s, key.text()});
}

static DataExtensionField readField(const soap::Object &object)
{
    DataExtensionField field;
    field.name = object.value(u"Name"_s);
    field.type = fieldTypeFromWord(object.value(u"FieldType"_s));
    if (const int length = object.value(u"MaxLength"_s).toInt(); length > 0)
        field.maxLength = length;
    field.scale = object.value(u"Scale"_s).toInt();
    field.isPrimaryKey = isTrue(object.value(u"IsPrimaryKey"_s));
    field.isRequired = field.isPrimaryKey || isTrue(object.value(u"IsRequired"_s));
    field.defaultValue = object.value(u"DefaultValue"_s);
    field.ordinal = object.value(u"Ordinal"_s).toInt();
    return field;
}

static QString ownerOf(const soap::Object &object)
{
    return object.value(u"DataExtension/CustomerKey"_s);
}

Result<QList<DataExtensionField>> RetrieveDataExtensionFields::read(const http::Answer &answer) const
{
    const Result<soap::Retrieved> retrieved = soap::readRetrieved(answer);
    if (!retrieved)
        return std::unexpected(retrieved.error());

    const auto isOfAnother = [this](const soap::Object &object) {
        return ownerOf(object).compare(key.text(), Qt::CaseInsensitive) != 0;
    };
    // Several owners mean that the filter did not hold; a single one is the one that was asked for, however it is
    // called.
    const bool isMixed = std::ranges::adjacent_find(retrieved->objects, std::ranges::not_equal_to{}, &ownerOf)
        != retrieved->objects.end();

    QList<DataExtensionField> fields;
    for (const soap::Object &object : retrieved->objects) {
        if (!isMixed || !isOfAnother(object))
            fields.append(readField(object));
    }
    std::ranges::stable_sort(fields, {}, &DataExtensionField::ordinal);
    return fields;
}

} // namespace journeyscope
