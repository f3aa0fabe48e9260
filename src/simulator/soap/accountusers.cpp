// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/soap/accountusers.h"

#include "simulator/description/identifiers.h"

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

static SoapMember plain(const QString &name, const QString &text)
{
    return SoapMember{.name = name, .text = text, .isNil = false, .parts = {}};
}

static SoapMember group(const QString &name, const QList<SoapMember> &parts)
{
    return SoapMember{.name = name, .text = {}, .isNil = false, .parts = parts};
}

QList<SoapObject> accountUsers(const QString &mid)
{
    const QString created = u"2020-01-01T00:00:00"_s;
    SoapObject user;
    user.members = {
        SoapMember{.name = u"PartnerKey"_s, .text = {}, .isNil = true, .parts = {}},
        group(u"Client"_s, {plain(u"ID"_s, mid), plain(u"ModifiedBy"_s, u"710000001"_s)}),
        plain(u"CreatedDate"_s, created),
        plain(u"ModifiedDate"_s, created),
        plain(u"ID"_s, u"710000001"_s),
        plain(u"ObjectID"_s, guidOf(u"account user")),
        plain(u"CustomerKey"_s, u"test-user"_s),
        plain(u"AccountUserID"_s, u"710000001"_s),
        plain(u"UserID"_s, u"test-user"_s),
        plain(u"Name"_s, u"Test User"_s),
        plain(u"Email"_s, u"user@example.com"_s),
        plain(u"NotificationEmailAddress"_s, u"user@example.com"_s),
        plain(u"MustChangePassword"_s, u"false"_s),
        plain(u"ActiveFlag"_s, u"true"_s),
        plain(u"IsAPIUser"_s, u"true"_s),
        plain(u"IsLocked"_s, u"false"_s),
        plain(u"DefaultBusinessUnit"_s, mid),
        group(u"Locale"_s, {plain(u"LocaleCode"_s, u"en-US"_s)}),
        group(u"TimeZone"_s, {plain(u"ID"_s, u"6"_s), plain(u"Name"_s, u"(GMT-06:00) Central Time"_s)}),
    };
    return {user};
}

QStringList accountUserProperties()
{
    return {u"PartnerKey"_s, u"Client.ID"_s, u"Client.ModifiedBy"_s, u"CreatedDate"_s, u"ModifiedDate"_s, u"ID"_s,
        u"ObjectID"_s, u"CustomerKey"_s, u"AccountUserID"_s, u"UserID"_s, u"Name"_s, u"Email"_s,
        u"NotificationEmailAddress"_s, u"MustChangePassword"_s, u"ActiveFlag"_s, u"IsAPIUser"_s, u"IsLocked"_s,
        u"DefaultBusinessUnit"_s, u"LastSuccessfulLogin"_s, u"Locale.LocaleCode"_s, u"TimeZone.ID"_s,
        u"TimeZone.Name"_s, u"Roles"_s, u"UserPermissions"_s, u"SsoIdentities"_s, u"SalesForceID"_s,
        u"BusinessUnitAssignmentConfiguration"_s, u"UserExternalReference"_s, u"AssociatedBusinessUnits"_s};
}

} // namespace journeyscope::simulator
