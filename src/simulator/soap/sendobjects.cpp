// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/soap/sendobjects.h"

#include "simulator/soap/emailobjects.h"
#include "simulator/soap/folderobjects.h"

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

static const QString scope = u"email_read"_s;

static SoapMember numbered(const QString &kind, const QString &id)
{
    return group(kind, {nil(u"PartnerKey"_s), plain(u"ID"_s, id), nil(u"ObjectID"_s)});
}

static QList<SoapMember> identityOf(const TriggeredSend &send)
{
    return {
        nil(u"PartnerKey"_s),
        plain(u"CreatedDate"_s, accountMade),
        plain(u"ModifiedDate"_s, accountMade),
        plain(u"ObjectID"_s, send.id),
        plain(u"CustomerKey"_s, send.key),
        plain(u"IsPlatformObject"_s, false),
        plain(u"Name"_s, send.name),
        plain(u"Description"_s, QString()),
        plain(u"Keyword"_s, QString()),
        plain(u"CategoryID"_s, journeySendFolder),
    };
}

static SoapObject definitionOf(const TriggeredSend &send)
{
    SoapObject object{.members = identityOf(send)};
    object.members.append({
        reference(u"SendClassification"_s, commercialClassification),
        reference(u"SenderProfile"_s, defaultProfile),
        plain(u"FromName"_s, u"Example"_s),
        plain(u"FromAddress"_s, u"news@example.com"_s),
        plain(u"SuppressTracking"_s, false),
        plain(u"TriggeredSendType"_s, u"Continuous"_s),
        plain(u"TriggeredSendStatus"_s, send.status),
        send.emailId == 0 ? nil(u"Email"_s) : numbered(u"Email"_s, QString::number(send.emailId)),
    });
    if (!send.listId.isEmpty())
        object.members.append(numbered(u"List"_s, send.listId));
    object.members.append({
        plain(u"AutoAddSubscribers"_s, true),
        plain(u"AutoUpdateSubscribers"_s, true),
        plain(u"BatchInterval"_s, 0),
        plain(u"EmailSubject"_s, send.subject),
        plain(u"DynamicEmailSubject"_s, send.subject),
        plain(u"IsMultipart"_s, true),
        plain(u"IsWrapped"_s, true),
        plain(u"AllowedSlots"_s, 0),
        plain(u"NewSlotTrigger"_s, 0),
        plain(u"Priority"_s, 4),
    });
    return object;
}

static QList<SoapObject> definitionObjects(const SoapFacts &facts)
{
    QList<SoapObject> objects;
    for (const TriggeredSend &send : facts.triggeredSends)
        objects.append(definitionOf(send));
    return objects;
}

static SoapObject summaryOf(const TriggeredSend &send, const SendCounts &counts)
{
    return SoapObject{.members = {
                          nil(u"PartnerKey"_s),
                          plain(u"ObjectID"_s, send.id),
                          plain(u"CustomerKey"_s, send.key),
                          plain(u"Sent"_s, counts.sent),
                          plain(u"NotSentDueToOptOut"_s, counts.notSentOptOut),
                          plain(u"NotSentDueToUndeliverable"_s, counts.notSentUndeliverable),
                          plain(u"Bounces"_s, counts.bounces),
                          plain(u"Opens"_s, counts.opens),
                          plain(u"Clicks"_s, counts.clicks),
                          plain(u"UniqueOpens"_s, counts.opens), // nobody opens a mail twice here
                          plain(u"UniqueClicks"_s, counts.clicks),
                          plain(u"OptOuts"_s, 0),
                          plain(u"SurveyResponses"_s, 0),
                          plain(u"FTAFRequests"_s, 0),
                          plain(u"FTAFEmailsSent"_s, 0),
                          plain(u"FTAFOptIns"_s, 0),
                          plain(u"Conversions"_s, 0),
                          plain(u"UniqueConversions"_s, 0),
                          plain(u"InProcess"_s, 0),
                          plain(u"NotSentDueToError"_s, counts.notSentError),
                          plain(u"Queued"_s, counts.queued),
                      }};
}

static QList<SoapObject> summaryObjects(const SoapFacts &facts)
{
    QList<SoapObject> objects;
    for (const TriggeredSend &send : facts.triggeredSends)
        objects.append(summaryOf(send, facts.sends.countsOf(send.id, facts.now)));
    return objects;
}

static QList<SoapProperty> definitionProperties()
{
    return dated(texts({u"ObjectID"_s, u"CustomerKey"_s, u"Name"_s, u"Description"_s, u"Keyword"_s,
                     u"SendClassification.ObjectID"_s, u"SendClassification.CustomerKey"_s, u"SenderProfile.ObjectID"_s,
                     u"SenderProfile.CustomerKey"_s, u"FromName"_s, u"FromAddress"_s, u"TriggeredSendType"_s,
                     u"TriggeredSendStatus"_s, u"EmailSubject"_s, u"DynamicEmailSubject"_s})
               + wholes({u"CategoryID"_s, u"Email.ID"_s, u"List.ID"_s, u"BatchInterval"_s, u"AllowedSlots"_s,
                   u"NewSlotTrigger"_s, u"Priority"_s, u"Client.ID"_s})
               + flags({u"IsPlatformObject"_s, u"SuppressTracking"_s, u"AutoAddSubscribers"_s,
                   u"AutoUpdateSubscribers"_s, u"IsMultipart"_s, u"IsWrapped"_s}))
        + texts({u"DeliveryProfile.CustomerKey"_s, u"DeliveryProfile.ObjectID"_s, u"PrivateDomain.ObjectID"_s,
            u"SendWindowOpen"_s, u"SendWindowClose"_s, u"TestEmailAddr"_s})
        + wholes({u"FooterContentArea.ID"_s, u"HeaderContentArea.ID"_s, u"PrivateIP.ID"_s, u"SendLimit"_s});
}

QList<SoapType> sendTypes()
{
    return {
        SoapType{.name = u"TriggeredSendDefinition"_s,
            .scope = scope,
            .properties = definitionProperties(),
            .objects = definitionObjects},
        SoapType{
            .name = u"TriggeredSendSummary"_s,
            .scope = scope,
            .properties = texts({u"PartnerKey"_s, u"ObjectID"_s, u"CustomerKey"_s})
                + wholes({u"Sent"_s, u"NotSentDueToOptOut"_s, u"NotSentDueToUndeliverable"_s, u"Bounces"_s, u"Opens"_s,
                    u"Clicks"_s, u"UniqueOpens"_s, u"UniqueClicks"_s, u"OptOuts"_s, u"SurveyResponses"_s,
                    u"FTAFRequests"_s, u"FTAFEmailsSent"_s, u"FTAFOptIns"_s, u"Conversions"_s, u"UniqueConversions"_s,
                    u"InProcess"_s, u"NotSentDueToError"_s, u"Queued"_s, u"Client.ID"_s}),
            .objects = summaryObjects,
        },
    };
}

} // namespace journeyscope::simulator
