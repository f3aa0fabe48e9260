// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "soapsession.h"

#include "support/folders.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace journeyscope;
using journeyscope::testing::condition;
using journeyscope::testing::Retrieved;
using journeyscope::testing::SoapSession;

class SoapSendTest : public QObject {
    Q_OBJECT

    std::unique_ptr<SoapSession> m_session;

private Q_SLOTS:
    void init() { m_session = std::make_unique<SoapSession>(); }

    void triggeredSendsOfFileAndJourneys()
    {
        const QByteArrayList properties{
            "ObjectID", "CustomerKey", "Name", "TriggeredSendStatus", "Email.ID", "EmailSubject", "List.ID"};
        const Retrieved sends = m_session->ask("TriggeredSendDefinition", properties);
        QCOMPARE(sends.all(u"CustomerKey"_s), QStringList({u"61932"_s, u"61933"_s, u"61934"_s}));
        QCOMPARE(sends.all(u"TriggeredSendStatus"_s), QStringList({u"Inactive"_s, u"Active"_s, u"Active"_s}));
        QCOMPARE(sends.all(u"Email/ID"_s), QStringList({u"430932"_s, u"430933"_s, u"430934"_s}));
        QCOMPARE(sends.all(u"EmailSubject"_s), QStringList({u"Thank you"_s, u"Still there?"_s, u"Bye"_s}));
        QCOMPARE(sends.all(u"List/ID"_s), QStringList({u"503"_s, u"504"_s, QString()}));
        QCOMPARE(sends.results[1].value(u"Name"_s), u"Reminder"_s);
        QCOMPARE(m_session->ask("TriggeredSendDefinition", properties, condition("CustomerKey", "equals", {"61933"}))
                     .all(u"ObjectID"_s),
            QStringList{u"11111111-aaaa-4bbb-8ccc-000000000013"_s});
    }

    void sendsHaveTheShapeOfRecordedOnes()
    {
        QStringList definition = testing::recordedPaths(u"soap-triggered-send-definition-retrieve/active.xml"_s);
        definition.removeIf([](const QString &path) { return path.startsWith("PartnerProperties"_L1); });
        QCOMPARE(m_session
                     ->ask("TriggeredSendDefinition",
                         {"CreatedDate", "ModifiedDate", "ObjectID", "CustomerKey", "IsPlatformObject", "Name",
                             "Description", "Keyword", "CategoryID", "SendClassification.CustomerKey",
                             "SenderProfile.CustomerKey", "FromName", "FromAddress", "SuppressTracking",
                             "TriggeredSendType", "TriggeredSendStatus", "Email.ID", "AutoAddSubscribers",
                             "AutoUpdateSubscribers", "BatchInterval", "EmailSubject", "DynamicEmailSubject",
                             "IsMultipart", "IsWrapped", "AllowedSlots", "NewSlotTrigger", "Priority"})
                     .paths,
            definition);
        QCOMPARE(m_session
                     ->ask("TriggeredSendSummary",
                         {"ObjectID", "CustomerKey", "Sent", "NotSentDueToOptOut", "NotSentDueToUndeliverable",
                             "Bounces", "Opens", "Clicks", "UniqueOpens", "UniqueClicks", "OptOuts", "SurveyResponses",
                             "FTAFRequests", "FTAFEmailsSent", "FTAFOptIns", "Conversions", "UniqueConversions",
                             "InProcess", "NotSentDueToError", "Queued"})
                     .paths,
            testing::recordedPaths(u"soap-triggered-send-summary-retrieve/summary.xml"_s));
        QCOMPARE(m_session
                     ->ask("SendClassification",
                         {"CreatedDate", "ModifiedDate", "ObjectID", "CustomerKey", "SendClassificationType", "Name",
                             "Description", "SenderProfile.CustomerKey", "DeliveryProfile.CustomerKey"})
                     .paths,
            testing::recordedPaths(u"soap-send-classification-retrieve/two.xml"_s));
        QCOMPARE(m_session->ask("Email", {"ID", "HTMLBody"}, condition("ID", "equals", {"430933"})).all(u"ID"_s),
            QStringList{u"430933"_s});
        QCOMPARE(m_session->ask("SenderProfile", {"CustomerKey"}).all(u"CustomerKey"_s), QStringList{u"Default"_s});
    }

    void foldersLeadToTheThings()
    {
        const Retrieved root = m_session->ask("DataFolder", {"ID", "ParentFolder.ID", "Name", "ContentType"},
            condition("ContentType", "equals", {"dataextension"}));
        QCOMPARE(root.all(u"ParentFolder/ID"_s), QStringList{u"0"_s});
        QCOMPARE(m_session->ask("DataExtension", {"CategoryID"}).all(u"CategoryID"_s), root.all(u"ID"_s));
    }

    void trackingTellsWhatUsersFoundOut()
    {
        for (const QByteArray &type :
            {"SentEvent"_ba, "NotSentEvent"_ba, "BounceEvent"_ba, "OpenEvent"_ba, "ClickEvent"_ba, "UnsubEvent"_ba}) {
            const Retrieved events = m_session->ask(type, {"SubscriberKey", "EventDate", "SendID", "BatchID"},
                condition("SubscriberKey", "equals", {"0031-ada"}));
            QCOMPARE(events.status, u"OK"_s);
        }
        QVERIFY(m_session->ask("BounceEvent", {"BounceReason"}).status.startsWith(u"Error: The Request Property(s)"_s));
        QVERIFY(m_session->ask("NotSentEvent", {"TriggeredSendDefinitionObjectID"})
                    .status.startsWith(u"Error: The Request Property(s)"_s));
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, SoapSendTest)
#include "soapsendtest.moc"
