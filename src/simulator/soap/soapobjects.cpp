// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/soap/soapobjects.h"

#include "simulator/description/identifiers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

static const SoapMember *named(const QList<SoapMember> &members, QStringView name)
{
    const auto found = std::ranges::find_if(members, [&](const SoapMember &one) { return one.name == name; });
    return found == members.end() ? nullptr : &*found;
}

QString SoapObject::valueOf(const QString &path) const
{
    const QList<SoapMember> *level = &members;
    const SoapMember *one = nullptr;
    for (const QString &name : path.split(u'.')) {
        one = named(*level, name);
        if (!one)
            return {};
        level = &one->parts;
    }
    return one->text;
}

void SoapObject::keepOnly(const QStringList &properties)
{
    QStringList wanted{u"PartnerKey"_s};
    for (const QString &property : properties)
        wanted.append(property.section(u'.', 0, 0));
    members.removeIf([&](const SoapMember &one) { return !wanted.contains(one.name); });
}

QStringList soapObjectTypes()
{
    return {u"DataExtension"_s, u"DataExtensionField"_s};
}

QStringList soapProperties(const QString &objectType)
{
    if (objectType == "DataExtension"_L1) {
        return {u"PartnerKey"_s, u"CreatedDate"_s, u"ModifiedDate"_s, u"ObjectID"_s, u"CustomerKey"_s, u"Name"_s,
            u"Description"_s, u"IsSendable"_s, u"IsTestable"_s, u"SendableDataExtensionField.Name"_s,
            u"SendableSubscriberField.Name"_s, u"DataRetentionPeriodLength"_s, u"DataRetentionPeriodUnitOfMeasure"_s,
            u"RowBasedRetention"_s, u"ResetRetentionPeriodOnImport"_s, u"DeleteAtEndOfRetentionPeriod"_s,
            u"RetainUntil"_s, u"CategoryID"_s, u"Client.ID"_s, u"Status"_s, u"Template.CustomerKey"_s};
    }
    return {u"PartnerKey"_s, u"ObjectID"_s, u"CustomerKey"_s, u"Name"_s, u"Scale"_s, u"DefaultValue"_s, u"MaxLength"_s,
        u"IsRequired"_s, u"Ordinal"_s, u"IsPrimaryKey"_s, u"FieldType"_s, u"DataExtension.CustomerKey"_s,
        u"CreatedDate"_s, u"ModifiedDate"_s, u"Client.ID"_s, u"StorageType"_s};
}

static SoapMember nil(const QString &name)
{
    return SoapMember{.name = name, .text = {}, .isNil = true, .parts = {}};
}

static SoapMember plain(const QString &name, const QString &text)
{
    return SoapMember{.name = name, .text = text, .isNil = false, .parts = {}};
}

static SoapMember group(const QString &name, const QList<SoapMember> &parts)
{
    return SoapMember{.name = name, .text = {}, .isNil = false, .parts = parts};
}

static QString yesOrNo(bool value)
{
    return value ? u"true"_s : u"false"_s;
}

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
        plain(u"IsSendable"_s, yesOrNo(sendable)),
        plain(u"IsTestable"_s, u"false"_s),
    };
    if (sendable) {
        object.members.append(group(u"SendableDataExtensionField"_s,
            {nil(u"PartnerKey"_s), nil(u"ObjectID"_s), plain(u"Name"_s, dataExtension.sendableField)}));
        object.members.append(group(u"SendableSubscriberField"_s, {plain(u"Name"_s, u"_SubscriberKey"_s)}));
    }
    object.members.append({
        plain(u"RowBasedRetention"_s, u"false"_s),
        plain(u"ResetRetentionPeriodOnImport"_s, u"false"_s),
        plain(u"DeleteAtEndOfRetentionPeriod"_s, u"false"_s),
        plain(u"RetainUntil"_s, {}),
        plain(u"CategoryID"_s, u"2"_s),
    });
    return object;
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
        plain(u"Scale"_s, QString::number(field.scale)),
        plain(u"DefaultValue"_s, field.defaultValue),
    };
    if (field.maxLength)
        object.members.append(plain(u"MaxLength"_s, QString::number(*field.maxLength)));
    object.members.append({
        plain(u"IsRequired"_s, yesOrNo(field.required || field.primaryKey)),
        plain(u"Ordinal"_s, QString::number(ordinal)),
        plain(u"IsPrimaryKey"_s, yesOrNo(field.primaryKey)),
        plain(u"FieldType"_s, field.type),
        group(
            u"DataExtension"_s, {nil(u"PartnerKey"_s), nil(u"ObjectID"_s), plain(u"CustomerKey"_s, dataExtension.key)}),
    });
    return object;
}

QList<SoapObject> soapObjects(const DataExtensions &dataExtensions, const QString &objectType)
{
    QList<SoapObject> objects;
    for (const DataExtension &dataExtension : dataExtensions.all()) {
        if (objectType == "DataExtension"_L1) {
            objects.append(objectOf(dataExtension));
            continue;
        }
        for (qsizetype i = 0; i < dataExtension.fields.size(); ++i)
            objects.append(objectOf(dataExtension, i));
    }
    // Real answers come in the order of the ids, so that nobody learns to rely on another.
    if (objectType == "DataExtensionField"_L1)
        std::ranges::sort(objects, {}, [](const SoapObject &object) { return object.valueOf(u"ObjectID"_s); });
    return objects;
}

} // namespace journeyscope::simulator
