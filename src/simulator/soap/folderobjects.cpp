// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/soap/folderobjects.h"

#include "simulator/description/identifiers.h"

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

static SoapObject folder(int id, const QString &name, const QString &contentType)
{
    const SoapMember noParent = group(u"ParentFolder"_s, {nil(u"PartnerKey"_s), plain(u"ID"_s, 0), nil(u"ObjectID"_s)});
    return SoapObject{.members = {
                          nil(u"PartnerKey"_s),
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

static QList<SoapObject> folderObjects(const SoapFacts &)
{
    return {
        folder(dataExtensionFolder, u"Data Extensions"_s, u"dataextension"_s),
        folder(listFolder, u"my lists"_s, u"list"_s),
        folder(publicationListFolder, u"Publication Lists"_s, u"publication"_s),
        folder(suppressionListFolder, u"Suppression Lists"_s, u"suppression_list"_s),
        folder(emailFolder, u"my emails"_s, u"email"_s),
        folder(7, u"Triggered Sends"_s, u"triggered_send"_s),
        folder(journeySendFolder, u"Journey Builder Sends"_s, u"triggered_send_journeybuilder"_s),
    };
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
