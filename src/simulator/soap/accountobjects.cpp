// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/soap/accountobjects.h"

#include "simulator/description/identifiers.h"

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

static QList<SoapObject> userObjects(const SoapFacts &facts)
{
    const QString userId = u"710000001"_s;
    return {SoapObject{.members = {
                           nil(u"PartnerKey"_s),
                           group(u"Client"_s, {plain(u"ID"_s, facts.businessUnit), plain(u"ModifiedBy"_s, userId)}),
                           plain(u"CreatedDate"_s, accountMade),
                           plain(u"ModifiedDate"_s, accountMade),
                           plain(u"ID"_s, userId),
                           plain(u"ObjectID"_s, guidOf(u"account user")),
                           plain(u"CustomerKey"_s, u"test-user"_s),
                           plain(u"AccountUserID"_s, userId),
                           plain(u"UserID"_s, u"test-user"_s),
                           plain(u"Name"_s, u"Test User"_s),
                           plain(u"Email"_s, u"user@example.com"_s),
                           plain(u"NotificationEmailAddress"_s, u"user@example.com"_s),
                           plain(u"MustChangePassword"_s, false),
                           plain(u"ActiveFlag"_s, true),
                           plain(u"IsAPIUser"_s, true),
                           plain(u"IsLocked"_s, false),
                           plain(u"DefaultBusinessUnit"_s, facts.businessUnit),
                           group(u"Locale"_s, {plain(u"LocaleCode"_s, u"en-US"_s)}),
                           group(u"TimeZone"_s, {plain(u"ID"_s, 6), plain(u"Name"_s, u"(GMT-06:00) Central Time"_s)}),
                       }}};
}

QList<SoapType> accountTypes()
{
    QList<SoapType> types{SoapType{
        .name = u"AccountUser"_s,
        .properties = dated(texts({u"PartnerKey"_s, u"ObjectID"_s, u"CustomerKey"_s, u"UserID"_s, u"Name"_s, u"Email"_s,
                                u"NotificationEmailAddress"_s, u"Locale.LocaleCode"_s, u"TimeZone.Name"_s, u"Roles"_s,
                                u"UserPermissions"_s, u"SsoIdentities"_s, u"SalesForceID"_s, u"UserExternalReference"_s,
                                u"BusinessUnitAssignmentConfiguration"_s, u"AssociatedBusinessUnits"_s})
            + wholes({u"Client.ID"_s, u"Client.ModifiedBy"_s, u"ID"_s, u"AccountUserID"_s, u"DefaultBusinessUnit"_s,
                u"TimeZone.ID"_s})
            + flags({u"MustChangePassword"_s, u"ActiveFlag"_s, u"IsAPIUser"_s, u"IsLocked"_s})
            + QList<SoapProperty>{moment(u"LastSuccessfulLogin"_s)}),
        .objects = userObjects,
    }};
    for (const QString &name : {u"ContentArea"_s, u"DataExtensionTemplate"_s, u"EmailSendDefinition"_s,
             u"ImportDefinition"_s, u"Program"_s, u"QueryDefinition"_s, u"Role"_s}) {
        types.append(SoapType{
            .name = name, .objects = [](const SoapFacts &) { return QList<SoapObject>(); }, .isNeverThere = true});
    }
    return types;
}

} // namespace journeyscope::simulator
