// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/soap/subscriberobjects.h"

#include "simulator/description/identifiers.h"
#include "simulator/journeys/triggeredsends.h"
#include "simulator/soap/folderobjects.h"

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

static const QString scope = u"list_and_subscribers_read"_s;

/// A contact can be known without ever having been mailed to.
static bool isSubscriber(const Contact &contact)
{
    return !contact.subscriber.isEmpty() && contact.status != "Deleted"_L1;
}

static QString madeOn(const Contact &contact)
{
    return contact.created.isEmpty() ? accountMade : contact.created;
}

static QString statusIn(const QString &unit, const Contact &contact)
{
    return contact.otherUnits.value(unit, contact.subscriber);
}

static SoapObject subscriberOf(const Contact &contact, const QString &unit)
{
    const QString status = statusIn(unit, contact);
    SoapObject object;
    object.members = {
        nil(u"PartnerKey"_s),
        plain(u"CreatedDate"_s, madeOn(contact)),
        plain(u"ID"_s, numberOf(u"subscriber "_s + contact.key)),
        nil(u"ObjectID"_s),
        plain(u"EmailAddress"_s, contact.email),
        plain(u"SubscriberKey"_s, contact.key),
    };
    if (status == "Unsubscribed"_L1 && !contact.unsubscribed.isEmpty())
        object.members.append(plain(u"UnsubscribedDate"_s, contact.unsubscribed));
    object.members.append({plain(u"Status"_s, status), plain(u"EmailTypePreference"_s, u"HTML"_s)});
    return object;
}

static QList<SoapObject> subscriberObjects(const SoapFacts &facts)
{
    QList<SoapObject> objects;
    for (const Contact &contact : facts.contacts) {
        if (isSubscriber(contact))
            objects.append(subscriberOf(contact, facts.businessUnit));
    }
    return objects;
}

static SoapObject membershipOf(const Contact &contact, const QString &listId, const QString &status)
{
    return SoapObject{.members = {
                          nil(u"PartnerKey"_s),
                          plain(u"CreatedDate"_s, madeOn(contact)),
                          plain(u"ID"_s, numberOf(u"subscriber "_s + contact.key)),
                          nil(u"ObjectID"_s),
                          plain(u"Status"_s, status),
                          plain(u"ListID"_s, listId),
                          plain(u"SubscriberKey"_s, contact.key),
                      }};
}

static QList<SoapObject> membershipObjects(const SoapFacts &facts)
{
    QList<SoapObject> objects;
    for (const Contact &contact : facts.contacts) {
        if (!isSubscriber(contact))
            continue;
        objects.append(
            membershipOf(contact, QString::number(allSubscribersListId), statusIn(facts.businessUnit, contact)));
        for (auto list = contact.lists.constBegin(); list != contact.lists.constEnd(); ++list)
            objects.append(membershipOf(contact, list.key(), list.value()));
    }
    return objects;
}

static SoapObject listOf(
    const QString &id, const QString &name, const QString &description, int folder, const QString &classification)
{
    const bool isPublic = classification == "PublicationList"_L1;
    return SoapObject{.members = {
                          nil(u"PartnerKey"_s),
                          plain(u"CreatedDate"_s, accountMade),
                          plain(u"ModifiedDate"_s, accountMade),
                          plain(u"ID"_s, id),
                          plain(u"ObjectID"_s, guidOf(u"list "_s + id)),
                          plain(u"CustomerKey"_s, u"%1 - %2"_s.arg(name).arg(folder)),
                          plain(u"ListName"_s, name),
                          plain(u"Category"_s, folder),
                          plain(u"Type"_s, isPublic ? u"Public"_s : u"Private"_s),
                          plain(u"Description"_s, description),
                          plain(u"ListClassification"_s, classification),
                      }};
}

/// Those that a contact is on and those that a mail is sent to; nothing else is said of them.
static QStringList publicationLists(const SoapFacts &facts)
{
    QStringList ids;
    for (const TriggeredSend &send : facts.triggeredSends)
        ids.append(send.listId);
    for (const Contact &contact : facts.contacts)
        ids.append(contact.lists.keys());
    ids.removeAll(QString());
    ids.removeAll(QString::number(allSubscribersListId));
    ids.removeDuplicates();
    ids.sort();
    return ids;
}

static QList<SoapObject> listObjects(const SoapFacts &facts)
{
    QList<SoapObject> objects{listOf(QString::number(allSubscribersListId), u"All Subscribers"_s,
        u"Contains all subscribers"_s, listFolder, u"ExactTargetList"_s)};
    for (const QString &id : publicationLists(facts))
        objects.append(listOf(id, u"Publication list %1"_s.arg(id), {}, publicationListFolder, u"PublicationList"_s));
    for (const SuppressionList &list : facts.suppressionLists)
        objects.append(listOf(list.id, list.name, {}, suppressionListFolder, u"SuppressionList"_s));
    return objects;
}

static SoapProperty needed(SoapProperty property, const QString &type = {})
{
    property.required = true;
    if (!type.isEmpty())
        property.type = type;
    return property;
}

/// As a real tenant describes it (recorded).
static QList<SoapProperty> subscriberProperties()
{
    return {
        needed(whole(u"ID"_s)),
        text(u"PartnerKey"_s, 64),
        moment(u"CreatedDate"_s),
        needed(whole(u"Client.ID"_s)),
        text(u"Client.PartnerClientKey"_s, 64),
        needed(text(u"EmailAddress"_s, 254)),
        needed(text(u"SubscriberKey"_s, 254)),
        moment(u"UnsubscribedDate"_s),
        needed(text(u"Status"_s), u"SubscriberStatus"_s),
        needed(text(u"EmailTypePreference"_s), u"EmailType"_s),
        hidden(u"Attributes"_s, u"Attribute[]"_s),
        hidden(u"PartnerType"_s, u"String"_s),
        hidden(u"Lists"_s, u"SubscriberList[]"_s),
        hidden(u"GlobalUnsubscribeCategory"_s, u"GlobalUnsubscribeCategory"_s),
        hidden(u"SubscriberTypeDefinition"_s, u"SubscriberTypeDefinition"_s),
        hidden(u"Addresses"_s, u"SubscriberAddress[]"_s),
        hidden(u"PrimarySMSAddress"_s, u"SMSAddress"_s),
        hidden(u"PrimarySMSPublicationStatus"_s, u"SubscriberAddressStatus"_s),
        hidden(u"PrimaryEmailAddress"_s, u"EmailAddress"_s),
        hidden(u"Locale"_s, u"Locale"_s),
        hidden(u"Client"_s, u"ClientID"_s),
        hidden(u"PartnerProperties"_s, u"APIProperty[]"_s),
        hidden(u"ModifiedDate"_s, u"DateTime"_s),
        hidden(u"ObjectID"_s, u"String"_s),
        hidden(u"CustomerKey"_s, u"String"_s),
        hidden(u"Owner"_s, u"Owner"_s),
        hidden(u"CorrelationID"_s, u"String"_s),
        hidden(u"ObjectState"_s, u"String"_s),
        hidden(u"IsPlatformObject"_s, u"Boolean"_s),
    };
}

QList<SoapType> subscriberTypes()
{
    return {
        SoapType{.name = u"Subscriber"_s,
            .scope = scope,
            .properties = subscriberProperties(),
            .objects = subscriberObjects},
        SoapType{
            .name = u"ListSubscriber"_s,
            .scope = scope,
            // That a ListID can be read but not asked for is what users of real tenants tell.
            .properties = {text(u"PartnerKey"_s, 64), moment(u"CreatedDate"_s), whole(u"ID"_s), text(u"ObjectID"_s),
                text(u"Status"_s), unfiltered(whole(u"ListID"_s)), text(u"SubscriberKey"_s, 254),
                hidden(u"ModifiedDate"_s, u"DateTime"_s)},
            .objects = membershipObjects,
        },
        SoapType{
            .name = u"List"_s,
            .scope = scope,
            .properties = {text(u"PartnerKey"_s, 64), moment(u"CreatedDate"_s), moment(u"ModifiedDate"_s),
                whole(u"ID"_s), text(u"ObjectID"_s), text(u"CustomerKey"_s), text(u"ListName"_s, 50),
                whole(u"Category"_s), text(u"Type"_s), text(u"Description"_s), text(u"ListClassification"_s),
                whole(u"Client.ID"_s), text(u"Client.PartnerClientKey"_s), whole(u"AutomatedEmail.ID"_s)},
            .objects = listObjects,
        },
    };
}

} // namespace journeyscope::simulator
