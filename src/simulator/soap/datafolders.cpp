// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/soap/datafolders.h"

#include "simulator/description/identifiers.h"

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

namespace {

struct Folder {
    int id;
    QString contentType;
    QString name;
};

/// The ids are ours, but for the one that every data extension names. Names and kinds: community.
const QList<Folder> &roots()
{
    static const QList<Folder> all{
        {2, u"dataextension"_s, u"Data Extensions"_s},
        {3, u"salesforcedataextension"_s, u"Salesforce Data Extensions"_s},
        {4, u"synchronizeddataextension"_s, u"Synchronized Data Extensions"_s},
        {5, u"shared_data"_s, u"Shared Items"_s},
        {6, u"shared_dataextension"_s, u"Shared Data Extensions"_s},
        {7, u"shared_salesforcedataextension"_s, u"Shared Salesforce Data Extensions"_s},
        {8, u"hidden"_s, u"Hidden"_s},
        {9, u"journey"_s, u"Journeys"_s},
        {10, u"list"_s, u"My Lists"_s},
        {11, u"mysubs"_s, u"My Subscribers"_s},
        {12, u"publication"_s, u"Publication Lists"_s},
        {13, u"suppression_list"_s, u"Suppression Lists"_s},
        {14, u"contextual_suppression_list"_s, u"Contextual Suppression Lists"_s},
        {15, u"triggered_send"_s, u"Triggered Sends"_s},
        {16, u"triggered_send_journeybuilder"_s, u"Journey Builder Sends"_s},
        {17, u"email"_s, u"My Emails"_s},
        {18, u"queryactivity"_s, u"Query"_s},
        {19, u"automations"_s, u"My Automations"_s},
    };
    return all;
}

SoapMember plain(const QString &name, const QString &text)
{
    return SoapMember{.name = name, .text = text, .isNil = false, .parts = {}};
}

SoapObject objectOf(const Folder &folder, const QString &mid)
{
    const QString created = u"2020-01-01T00:00:00"_s;
    SoapObject object;
    object.members = {
        SoapMember{.name = u"PartnerKey"_s, .text = {}, .isNil = true, .parts = {}},
        SoapMember{.name = u"Client"_s, .text = {}, .isNil = false, .parts = {plain(u"ID"_s, mid)}},
        plain(u"ID"_s, QString::number(folder.id)),
        plain(u"ObjectID"_s, guidOf(mid + u" folder "_s + folder.contentType)),
        plain(u"CustomerKey"_s, folder.contentType + u"_default"_s),
        SoapMember{.name = u"ParentFolder"_s,
            .text = {},
            .isNil = false,
            .parts = {plain(u"ID"_s, u"0"_s), plain(u"CustomerKey"_s, {})}},
        plain(u"Name"_s, folder.name),
        plain(u"Description"_s, {}),
        plain(u"ContentType"_s, folder.contentType),
        plain(u"IsActive"_s, u"true"_s),
        plain(u"IsEditable"_s, u"false"_s),
        plain(u"AllowChildren"_s, u"true"_s),
        plain(u"CreatedDate"_s, created),
        plain(u"ModifiedDate"_s, created),
    };
    return object;
}

} // namespace

QList<SoapObject> dataFolders(const QString &mid)
{
    QList<SoapObject> objects;
    for (const Folder &folder : roots())
        objects.append(objectOf(folder, mid));
    return objects;
}

QStringList dataFolderProperties()
{
    return {u"PartnerKey"_s, u"Client.ID"_s, u"ID"_s, u"ObjectID"_s, u"CustomerKey"_s, u"ParentFolder.ID"_s,
        u"ParentFolder.CustomerKey"_s, u"ParentFolder.ObjectID"_s, u"ParentFolder.Name"_s, u"Name"_s, u"Description"_s,
        u"ContentType"_s, u"IsActive"_s, u"IsEditable"_s, u"AllowChildren"_s, u"CreatedDate"_s, u"ModifiedDate"_s};
}

bool isNeverThere(const QString &objectType)
{
    static const QStringList types{u"ContentArea"_s, u"DataExtensionTemplate"_s, u"Email"_s, u"EmailSendDefinition"_s,
        u"ImportDefinition"_s, u"List"_s, u"Program"_s, u"QueryDefinition"_s, u"Role"_s, u"SendClassification"_s,
        u"SenderProfile"_s, u"TriggeredSendDefinition"_s};
    return types.contains(objectType);
}

} // namespace journeyscope::simulator
