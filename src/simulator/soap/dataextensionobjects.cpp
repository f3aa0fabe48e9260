// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/soap/dataextensionobjects.h"

#include "simulator/description/identifiers.h"
#include "simulator/description/tenantclock.h"
#include "simulator/records/fieldvalue.h"
#include "simulator/soap/folderobjects.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

static const QString scope = u"data_extensions_read"_s;
static constexpr int daysAsUnit = 3; // community: 3 days, 4 weeks, 5 months, 6 years

static SoapObject objectOf(const DataExtension &dataExtension)
{
    const bool sendable = !dataExtension.sendableField.isEmpty();
    SoapObject object;
    object.members = {
        nil(u"PartnerKey"_s),
        plain(u"CreatedDate"_s, dataExtension.created),
        plain(u"ModifiedDate"_s, dataExtension.created),
        plain(u"ObjectID"_s, dataExtension.id),
        plain(u"CustomerKey"_s, dataExtension.key),
        plain(u"Name"_s, dataExtension.name),
        plain(u"Description"_s, dataExtension.description),
        plain(u"IsSendable"_s, sendable),
        plain(u"IsTestable"_s, false),
    };
    if (sendable) {
        object.members.append(group(u"SendableDataExtensionField"_s,
            {nil(u"PartnerKey"_s), nil(u"ObjectID"_s), plain(u"Name"_s, dataExtension.sendableField)}));
        object.members.append(group(u"SendableSubscriberField"_s, {plain(u"Name"_s, u"_SubscriberKey"_s)}));
    }
    if (dataExtension.daysKept > 0) {
        object.members.append({plain(u"DataRetentionPeriodLength"_s, dataExtension.daysKept),
            plain(u"DataRetentionPeriodUnitOfMeasure"_s, daysAsUnit)});
    }
    object.members.append({
        plain(u"RowBasedRetention"_s, dataExtension.daysKept > 0),
        plain(u"ResetRetentionPeriodOnImport"_s, false),
        plain(u"DeleteAtEndOfRetentionPeriod"_s, false),
        plain(u"RetainUntil"_s, QString()),
        plain(u"CategoryID"_s, dataExtensionFolder),
    });
    return object;
}

static QList<SoapObject> dataExtensionObjects(const SoapFacts &facts)
{
    QList<SoapObject> objects;
    for (const DataExtension &dataExtension : facts.dataExtensions.all())
        objects.append(objectOf(dataExtension));
    return objects;
}

static SoapObject objectOf(const DataExtension &dataExtension, qsizetype ordinal)
{
    const Field &field = dataExtension.fields[ordinal];
    SoapObject object;
    object.members = {
        nil(u"PartnerKey"_s),
        plain(u"ObjectID"_s, guidOf(dataExtension.id + u'.' + field.name)),
        plain(u"CustomerKey"_s, u"[%1].[%2]"_s.arg(dataExtension.key, field.name)),
        plain(u"Name"_s, field.name),
        plain(u"Scale"_s, field.scale),
        plain(u"DefaultValue"_s, field.defaultValue),
    };
    if (field.maxLength)
        object.members.append(plain(u"MaxLength"_s, *field.maxLength));
    object.members.append({
        plain(u"IsRequired"_s, field.required || field.primaryKey),
        plain(u"Ordinal"_s, int(ordinal)),
        plain(u"IsPrimaryKey"_s, field.primaryKey),
        plain(u"FieldType"_s, field.type),
        group(
            u"DataExtension"_s, {nil(u"PartnerKey"_s), nil(u"ObjectID"_s), plain(u"CustomerKey"_s, dataExtension.key)}),
    });
    return object;
}

/// Real answers come in the order of the ids, so that nobody learns to rely on that of Ordinal.
static QList<SoapObject> fieldObjects(const SoapFacts &facts)
{
    QList<SoapObject> objects;
    for (const DataExtension &dataExtension : facts.dataExtensions.all()) {
        for (qsizetype i = 0; i < dataExtension.fields.size(); ++i)
            objects.append(objectOf(dataExtension, i));
    }
    std::ranges::sort(objects, {}, [](const SoapObject &object) { return object.valueOf(u"ObjectID"_s); });
    return objects;
}

QList<SoapType> dataExtensionTypes()
{
    return {
        SoapType{
            .name = u"DataExtension"_s,
            .scope = scope,
            .properties = {text(u"PartnerKey"_s, 64), moment(u"CreatedDate"_s), moment(u"ModifiedDate"_s),
                text(u"ObjectID"_s), text(u"CustomerKey"_s, 64), text(u"Name"_s, 100), text(u"Description"_s, 200),
                flag(u"IsSendable"_s), flag(u"IsTestable"_s), text(u"SendableDataExtensionField.Name"_s),
                text(u"SendableSubscriberField.Name"_s), whole(u"DataRetentionPeriodLength"_s),
                whole(u"DataRetentionPeriodUnitOfMeasure"_s), flag(u"RowBasedRetention"_s),
                flag(u"ResetRetentionPeriodOnImport"_s), flag(u"DeleteAtEndOfRetentionPeriod"_s),
                text(u"RetainUntil"_s), whole(u"CategoryID"_s), unfiltered(whole(u"Client.ID"_s)), text(u"Status"_s),
                text(u"Template.CustomerKey"_s)},
            .objects = dataExtensionObjects,
        },
        SoapType{
            .name = u"DataExtensionField"_s,
            .scope = scope,
            .properties = {text(u"PartnerKey"_s, 64), text(u"ObjectID"_s), text(u"CustomerKey"_s), text(u"Name"_s, 128),
                whole(u"Scale"_s), text(u"DefaultValue"_s), whole(u"MaxLength"_s), flag(u"IsRequired"_s),
                whole(u"Ordinal"_s), flag(u"IsPrimaryKey"_s), text(u"FieldType"_s),
                text(u"DataExtension.CustomerKey"_s), moment(u"CreatedDate"_s), moment(u"ModifiedDate"_s),
                unfiltered(whole(u"Client.ID"_s)), text(u"StorageType"_s)},
            .objects = fieldObjects,
        },
    };
}

/// Moments come as people in the United States write them, in platform time (recorded of RetainUntil).
static QString toldValue(const Field &field, const QString &stored)
{
    const QDateTime moment = field.type == "Date"_L1 ? platformMoment(stored) : QDateTime();
    if (!moment.isValid())
        return stored;
    const QDateTime local = QDateTime::fromString(platformText(moment), Qt::ISODateWithMs);
    return QLocale::c().toString(local, u"M/d/yyyy h:mm:ss AP"_s);
}

static SoapObject objectOf(const DataExtension &dataExtension, const Row &row)
{
    QList<SoapMember> fields;
    for (const Field &field : dataExtension.fields)
        fields.append(group(u"Property"_s,
            {plain(u"Name"_s, field.name), plain(u"Value"_s, toldValue(field, row.value(field.name.toLower())))}));
    return SoapObject{.members = {nil(u"PartnerKey"_s), nil(u"ObjectID"_s), plain(u"Type"_s, u"DataExtensionObject"_s),
                          group(u"Properties"_s, fields)}};
}

static const DataExtension *called(const QString &keyOrName, const DataExtensions &all)
{
    if (const DataExtension *const found = all.byKey(keyOrName))
        return found;
    const auto found = std::ranges::find(all.all(), keyOrName, &DataExtension::name);
    return found == all.all().end() ? nullptr : &*found;
}

std::expected<SoapType, QString> rowType(const QString &keyOrName, const SoapFacts &facts)
{
    const DataExtension *const dataExtension = called(keyOrName, facts.dataExtensions);
    if (!dataExtension)
        return std::unexpected(u"Data extension does not exist: %1"_s.arg(keyOrName));
    SoapType type{.name = u"DataExtensionObject"_s, .scope = scope, .properties = {}, .objects = {}, .isRows = true};
    for (const Field &field : dataExtension->fields)
        type.properties.append(text(field.name, field.maxLength.value_or(0)));
    type.objects = [key = dataExtension->key](const SoapFacts &later) {
        QList<SoapObject> objects;
        if (const DataExtension *const found = later.dataExtensions.byKey(key)) {
            for (const Row &row : found->rows)
                objects.append(objectOf(*found, row));
        }
        return objects;
    };
    return type;
}

} // namespace journeyscope::simulator
