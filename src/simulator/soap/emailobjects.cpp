// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/soap/emailobjects.h"

#include "simulator/description/identifiers.h"
#include "simulator/soap/folderobjects.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

static const QString scope = u"email_read"_s;

static SoapObject emailOf(const TriggeredSend &send)
{
    return SoapObject{
        .members = {
            plain(u"PartnerKey"_s, QString()),
            plain(u"CreatedDate"_s, accountMade),
            plain(u"ModifiedDate"_s, accountMade),
            plain(u"ID"_s, send.emailId),
            nil(u"ObjectID"_s),
            plain(u"CustomerKey"_s, guidOf(u"email %1"_s.arg(send.emailId))),
            plain(u"Name"_s, send.name),
            plain(u"Folder"_s, u"my emails"_s),
            plain(u"CategoryID"_s, emailFolder),
            plain(u"HTMLBody"_s, u"<html><body><p>%1</p></body></html>"_s.arg(send.subject.toHtmlEscaped())),
            plain(u"Subject"_s, send.subject),
            plain(u"IsActive"_s, true),
            plain(u"IsHTMLPaste"_s, true),
            plain(u"Status"_s, u"New"_s),
            plain(u"EmailType"_s, u"HTML"_s),
            plain(u"CharacterSet"_s, u"utf-8"_s),
            plain(u"HasDynamicSubjectLine"_s, false),
            plain(u"ContentCheckStatus"_s, u"Not Checked"_s),
            plain(u"PreHeader"_s, QString()),
        }};
}

/// The mails that triggered sends name, each once.
static QList<SoapObject> emailObjects(const SoapFacts &facts)
{
    QList<SoapObject> objects;
    QSet<int> known;
    for (const TriggeredSend &send : facts.triggeredSends) {
        if (send.emailId == 0 || known.contains(send.emailId))
            continue;
        known.insert(send.emailId);
        objects.append(emailOf(send));
    }
    return objects;
}

static SoapObject classification(const QString &key, const QString &type)
{
    return SoapObject{.members = {
                          nil(u"PartnerKey"_s),
                          plain(u"CreatedDate"_s, accountMade),
                          plain(u"ModifiedDate"_s, accountMade),
                          plain(u"ObjectID"_s, guidOf(u"SendClassification "_s + key)),
                          plain(u"CustomerKey"_s, key),
                          plain(u"SendClassificationType"_s, type),
                          plain(u"Name"_s, key),
                          plain(u"Description"_s, key + u" Send Classification"_s),
                          reference(u"SenderProfile"_s, defaultProfile),
                          reference(u"DeliveryProfile"_s, defaultProfile),
                      }};
}

static QList<SoapObject> classificationObjects(const SoapFacts &)
{
    return {classification(commercialClassification, u"Marketing"_s),
        classification(u"Default Transactional"_s, u"Operational"_s)};
}

static QList<SoapObject> profileObjects(const SoapFacts &)
{
    return {SoapObject{.members = {
                           nil(u"PartnerKey"_s),
                           plain(u"CreatedDate"_s, accountMade),
                           plain(u"ModifiedDate"_s, accountMade),
                           plain(u"ObjectID"_s, guidOf(u"SenderProfile "_s + defaultProfile)),
                           plain(u"CustomerKey"_s, defaultProfile),
                           plain(u"Name"_s, defaultProfile),
                           plain(u"Description"_s, u"Account defaults"_s),
                           plain(u"FromName"_s, u"Example"_s),
                           plain(u"FromAddress"_s, u"news@example.com"_s),
                           plain(u"UseDefaultRMMRules"_s, true),
                           plain(u"AutoForwardToEmailAddress"_s, QString()),
                           plain(u"AutoForwardToName"_s, QString()),
                           plain(u"DirectForward"_s, false),
                           plain(u"AutoReply"_s, false),
                           plain(u"SenderHeaderEmailAddress"_s, QString()),
                           plain(u"SenderHeaderName"_s, QString()),
                           plain(u"FallbackFromAddress"_s, QString()),
                       }}};
}

QList<SoapType> emailTypes()
{
    return {
        SoapType{
            .name = u"Email"_s,
            .scope = scope,
            .properties =
                dated(texts({u"ObjectID"_s, u"CustomerKey"_s, u"Name"_s, u"Folder"_s, u"HTMLBody"_s, u"TextBody"_s,
                          u"Subject"_s, u"Status"_s, u"EmailType"_s, u"CharacterSet"_s, u"ContentCheckStatus"_s,
                          u"PreHeader"_s, u"Client.PartnerClientKey"_s, u"ContentAreas"_s})
                    + wholes({u"ID"_s, u"CategoryID"_s, u"Client.ID"_s, u"ClonedFromID"_s})
                    + flags({u"IsActive"_s, u"IsHTMLPaste"_s, u"HasDynamicSubjectLine"_s})),
            .objects = emailObjects,
        },
        SoapType{
            .name = u"SendClassification"_s,
            .scope = scope,
            .properties = dated(texts({u"ObjectID"_s, u"CustomerKey"_s, u"SendClassificationType"_s, u"Name"_s,
                                    u"Description"_s, u"SenderProfile.ObjectID"_s, u"SenderProfile.CustomerKey"_s,
                                    u"DeliveryProfile.ObjectID"_s, u"DeliveryProfile.CustomerKey"_s})
                + flags({u"ArchiveEmail"_s})),
            .objects = classificationObjects,
        },
        SoapType{
            .name = u"SenderProfile"_s,
            .scope = scope,
            .properties = dated(
                texts({u"ObjectID"_s, u"CustomerKey"_s, u"Name"_s, u"Description"_s, u"FromName"_s, u"FromAddress"_s,
                    u"AutoForwardToEmailAddress"_s, u"AutoForwardToName"_s, u"SenderHeaderEmailAddress"_s,
                    u"SenderHeaderName"_s, u"FallbackFromAddress"_s, u"AutoForwardTriggeredSend.ObjectID"_s,
                    u"AutoReplyTriggeredSend.ObjectID"_s, u"DataRetentionPeriodUnitOfMeasure"_s,
                    u"ReplyManagementRuleSet.ObjectID"_s, u"RMMRuleCollection.ObjectID"_s})
                + wholes(
                    {u"Client.ID"_s, u"Client.CreatedBy"_s, u"Client.ModifiedBy"_s, u"DataRetentionPeriodLength"_s})
                + flags({u"UseDefaultRMMRules"_s, u"DirectForward"_s, u"AutoReply"_s})),
            .objects = profileObjects,
        },
    };
}

} // namespace journeyscope::simulator
