// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/soap/folderobjects.h"

#include "simulator/description/identifiers.h"

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

static SoapObject folder(int id, const QString &name, const QString &contentType, const QString &mid)
{
    const SoapMember noParent = group(u"ParentFolder"_s, {nil(u"PartnerKey"_s), plain(u"ID"_s, 0), nil(u"ObjectID"_s)});
    return SoapObject{.members = {
                          nil(u"PartnerKey"_s),
                          group(u"Client"_s, {plain(u"ID"_s, mid)}),
                          plain(u"CreatedDate"_s, accountMade),
                          plain(u"ModifiedDate"_s, accountMade),
                          plain(u"ID"_s, id),
                          plain(u"ObjectID"_s, guidOf(u"folder "_s + contentType)),
                          plain(u"CustomerKey"_s, contentType + u"_default"_s),
                          noParent,
                          plain(u"Name"_s, name),
                          plain(u"Description"_s, QString()),
                          plain(u"ContentType"_s, contentType),
                          plain(u"IsActive"_s, true),
                          plain(u"IsEditable"_s, false),
                          plain(u"AllowChildren"_s, true),
                      }};
}

namespace {
struct Root {
    int id;
    QString name;
    QString contentType;
};
} // namespace

/// Names and kinds as tools look for them (community); the ids are ours, but for that of the data extensions.
static const QList<Root> &roots()
{
    static const QList<Root> all{
        {dataExtensionFolder, u"Data Extensions"_s, u"dataextension"_s},
        {listFolder, u"my lists"_s, u"list"_s},
        {publicationListFolder, u"Publication Lists"_s, u"publication"_s},
        {suppressionListFolder, u"Suppression Lists"_s, u"suppression_list"_s},
        {emailFolder, u"my emails"_s, u"email"_s},
        {7, u"Triggered Sends"_s, u"triggered_send"_s},
        {journeySendFolder, u"Journey Builder Sends"_s, u"triggered_send_journeybuilder"_s},
        {9, u"Salesforce Data Extensions"_s, u"salesforcedataextension"_s},
        {10, u"Synchronized Data Extensions"_s, u"synchronizeddataextension"_s},
        {11, u"Shared Items"_s, u"shared_data"_s},
        {12, u"Shared Data Extensions"_s, u"shared_dataextension"_s},
        {13, u"Shared Salesforce Data Extensions"_s, u"shared_salesforcedataextension"_s},
        {14, u"Hidden"_s, u"hidden"_s},
        {15, u"Journeys"_s, u"journey"_s},
        {16, u"my subscribers"_s, u"mysubs"_s},
        {17, u"Contextual Suppression Lists"_s, u"contextual_suppression_list"_s},
        {18, u"Query"_s, u"queryactivity"_s},
        {19, u"my automations"_s, u"automations"_s},
    };
    return all;
}

static QList<SoapObject> folderObjects(const SoapFacts &facts)
{
    QList<SoapObject> objects;
    for (const Root &root : roots())
        objects.append(folder(root.id, root.name, root.contentType, facts.businessUnit));
    return objects;
}

QList<SoapType> folderTypes()
{
    return {SoapType{
        .name = u"DataFolder"_s,
        .scope = {},
        .properties = {text(u"PartnerKey"_s, 64), moment(u"CreatedDate"_s), moment(u"ModifiedDate"_s), whole(u"ID"_s),
            text(u"ObjectID"_s), text(u"CustomerKey"_s), whole(u"ParentFolder.ID"_s), text(u"ParentFolder.Name"_s),
            text(u"ParentFolder.CustomerKey"_s), text(u"ParentFolder.ObjectID"_s), text(u"Name"_s),
            text(u"Description"_s), text(u"ContentType"_s), flag(u"IsActive"_s), flag(u"IsEditable"_s),
            flag(u"AllowChildren"_s), whole(u"Client.ID"_s)},
        .objects = folderObjects,
    }};
}

} // namespace journeyscope::simulator
