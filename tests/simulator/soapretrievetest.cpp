// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "soapreading.h"

#include "support/folders.h"
#include "support/testmain.h"

#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace journeyscope;
using journeyscope::testing::condition;
using journeyscope::testing::continueRequest;
using journeyscope::testing::firstText;
using journeyscope::testing::Heard;
using journeyscope::testing::Retrieved;
using journeyscope::testing::retrieveRequest;
using journeyscope::testing::TenantTalk;

static std::unique_ptr<SimulatedTenant> started(const QString &path)
{
    Result<std::unique_ptr<SimulatedTenant>> tenant = SimulatedTenant::start({.tenant = path, .clockRate = 0});
    if (!tenant)
        qFatal("%s", qPrintable(tenant.error().detail));
    return *std::move(tenant);
}

static QString readers()
{
    return testing::dataPath(u"simulator/readers/tenant.json"_s);
}

/// The leaves of the first result in a recorded answer.
static QStringList recordedPaths(const QString &file)
{
    return testing::readRetrieved(testing::readFile(testing::recordedPath(file))).paths;
}

class SoapRetrieveTest : public QObject {
    Q_OBJECT

    std::unique_ptr<SimulatedTenant> m_tenant;
    std::unique_ptr<TenantTalk> m_talk;

    [[nodiscard]] Retrieved ask(const QByteArray &message)
    {
        const Heard heard = m_talk->soap("Retrieve", message);
        if (heard.status != 200)
            qWarning("HTTP %d: %s", heard.status, heard.body.constData());
        return testing::readRetrieved(heard.body);
    }
    [[nodiscard]] Retrieved ask(
        const QByteArray &objectType, const QByteArrayList &properties, const QByteArray &filter = {})
    {
        return ask(retrieveRequest(objectType, properties, filter));
    }
    [[nodiscard]] static QByteArray two(const QByteArray &left, const QByteArray &word, const QByteArray &right)
    {
        return "<LeftOperand xsi:type=\"SimpleFilterPart\">" + left + "</LeftOperand><LogicalOperator>" + word
            + "</LogicalOperator><RightOperand xsi:type=\"SimpleFilterPart\">" + right + "</RightOperand>";
    }

private Q_SLOTS:
    void init()
    {
        m_tenant = started(readers());
        m_talk = std::make_unique<TenantTalk>(m_tenant->addresses());
        m_talk->signIn();
    }

    // --- subscribers

    void subscribersAreContactsWithMail()
    {
        const Retrieved all = ask("Subscriber", {"SubscriberKey", "Status", "UnsubscribedDate"});
        QCOMPARE(all.status, u"OK"_s);
        QCOMPARE(all.type, u"Subscriber"_s);
        QCOMPARE(
            all.all(u"SubscriberKey"_s), QStringList({u"0031-ada"_s, u"0031-ben"_s, u"0031-cyd"_s, u"0031-eve"_s}));
        QCOMPARE(all.all(u"Status"_s), QStringList({u"Active"_s, u"Unsubscribed"_s, u"Held"_s, u"Active"_s}));
        QCOMPARE(all.results[1].value(u"UnsubscribedDate"_s), u"2026-01-02T03:04:05"_s);
        QCOMPARE(all.paths, QStringList({u"PartnerKey"_s, u"ObjectID"_s, u"SubscriberKey"_s, u"Status"_s}));
        QCOMPARE(ask("Subscriber", {"SubscriberKey"}, condition("EmailAddress", "equals", {"ADA@example.com"}))
                     .all(u"SubscriberKey"_s),
            QStringList({u"0031-ada"_s, u"0031-eve"_s}));
    }

    void subscribersDoNotTellEverything()
    {
        QCOMPARE(ask("Subscriber", {"SubscriberKey", "ModifiedDate"}).status,
            u"Error: The Request Property(s) ModifiedDate do not match with the fields of Subscriber retrieve"_s);
        QCOMPARE(ask("Subscriber", {"SubscriberKey"}, condition("ModifiedDate", "isNotNull", {})).status,
            u"Error: The Filter Property 'ModifiedDate' is not a retrievable property."_s);
    }

    void listsOfASubscriber()
    {
        const Retrieved lists = ask("ListSubscriber", {"ListID", "SubscriberKey", "Status", "CreatedDate"},
            condition("SubscriberKey", "equals", {"0031-ada"}));
        QCOMPARE(lists.all(u"ListID"_s), QStringList({u"15"_s, u"503"_s}));
        QCOMPARE(lists.all(u"Status"_s), QStringList({u"Active"_s, u"Unsubscribed"_s}));
        QVERIFY(ask("ListSubscriber", {"ListID"}, condition("ListID", "equals", {"503"}))
                    .status.startsWith(u"Error: The Filter Property 'ListID'"_s));
    }

    void listsThemselves()
    {
        const Retrieved lists = ask("List",
            {"CreatedDate", "ModifiedDate", "ID", "ObjectID", "CustomerKey", "ListName", "Category", "Type",
                "Description", "ListClassification"});
        QCOMPARE(lists.all(u"ID"_s), QStringList({u"15"_s, u"503"_s, u"504"_s, u"901"_s}));
        QCOMPARE(lists.all(u"ListClassification"_s).last(), u"SuppressionList"_s);
        QCOMPARE(lists.paths, recordedPaths(u"soap-list-retrieve/all-subscribers.xml"_s));
    }

    void describesSubscribersAsRecorded()
    {
        const auto shape = [](const QByteArray &xml) {
            QStringList told;
            QXmlStreamReader reader(xml);
            while (!reader.atEnd()) {
                reader.readNext();
                if (!reader.isStartElement())
                    continue;
                if (reader.name() == "ExtendedProperties"_L1)
                    break;
                const QStringView name = reader.name();
                if (name == "Name"_L1 || name == "DataType"_L1 || name == "IsRetrievable"_L1 || name == "MaxLength"_L1
                    || name == "IsRequired"_L1 || name == "IsUpdatable"_L1 || name == "ObjectType"_L1)
                    told.append(name.toString() + u'=' + reader.readElementText());
            }
            return told;
        };
        const Heard heard = m_talk->soap("Describe",
            R"(<DefinitionRequestMsg xmlns="http://exacttarget.com/wsdl/partnerAPI"><DescribeRequests>)"
            R"(<ObjectDefinitionRequest><ObjectType>Subscriber</ObjectType></ObjectDefinitionRequest>)"
            R"(</DescribeRequests></DefinitionRequestMsg>)");
        QCOMPARE(heard.status, 200);
        QCOMPARE(shape(heard.body),
            shape(testing::readFile(testing::recordedPath(u"soap-subscriber-describe/properties.xml"_s))));
    }

    // --- sends

    void triggeredSendsOfFileAndJourneys()
    {
        const QByteArrayList properties{
            "ObjectID", "CustomerKey", "Name", "TriggeredSendStatus", "Email.ID", "EmailSubject", "List.ID"};
        const Retrieved sends = ask("TriggeredSendDefinition", properties);
        QCOMPARE(sends.all(u"CustomerKey"_s), QStringList({u"61932"_s, u"61933"_s, u"61934"_s}));
        QCOMPARE(sends.all(u"TriggeredSendStatus"_s), QStringList({u"Inactive"_s, u"Active"_s, u"Active"_s}));
        QCOMPARE(sends.all(u"Email/ID"_s), QStringList({u"430932"_s, u"430933"_s, u"430934"_s}));
        QCOMPARE(sends.all(u"EmailSubject"_s), QStringList({u"Thank you"_s, u"Still there?"_s, u"Bye"_s}));
        QCOMPARE(sends.all(u"List/ID"_s), QStringList({u"503"_s, u"504"_s, QString()}));
        QCOMPARE(sends.results[1].value(u"Name"_s), u"Reminder"_s);
        QCOMPARE(ask("TriggeredSendDefinition", properties, condition("CustomerKey", "equals", {"61933"}))
                     .all(u"ObjectID"_s),
            QStringList{u"11111111-aaaa-4bbb-8ccc-000000000013"_s});
    }

    void sendsHaveTheShapeOfRecordedOnes()
    {
        QStringList definition = recordedPaths(u"soap-triggered-send-definition-retrieve/active.xml"_s);
        definition.removeIf([](const QString &path) { return path.startsWith("PartnerProperties"_L1); });
        QCOMPARE(
            ask("TriggeredSendDefinition",
                {"CreatedDate", "ModifiedDate", "ObjectID", "CustomerKey", "IsPlatformObject", "Name", "Description",
                    "Keyword", "CategoryID", "SendClassification.CustomerKey", "SenderProfile.CustomerKey", "FromName",
                    "FromAddress", "SuppressTracking", "TriggeredSendType", "TriggeredSendStatus", "Email.ID",
                    "AutoAddSubscribers", "AutoUpdateSubscribers", "BatchInterval", "EmailSubject",
                    "DynamicEmailSubject", "IsMultipart", "IsWrapped", "AllowedSlots", "NewSlotTrigger", "Priority"})
                .paths,
            definition);
        QCOMPARE(ask("TriggeredSendSummary",
                     {"ObjectID", "CustomerKey", "Sent", "NotSentDueToOptOut", "NotSentDueToUndeliverable", "Bounces",
                         "Opens", "Clicks", "UniqueOpens", "UniqueClicks", "OptOuts", "SurveyResponses", "FTAFRequests",
                         "FTAFEmailsSent", "FTAFOptIns", "Conversions", "UniqueConversions", "InProcess",
                         "NotSentDueToError", "Queued"})
                     .paths,
            recordedPaths(u"soap-triggered-send-summary-retrieve/summary.xml"_s));
        QCOMPARE(ask("SendClassification",
                     {"CreatedDate", "ModifiedDate", "ObjectID", "CustomerKey", "SendClassificationType", "Name",
                         "Description", "SenderProfile.CustomerKey", "DeliveryProfile.CustomerKey"})
                     .paths,
            recordedPaths(u"soap-send-classification-retrieve/two.xml"_s));
        QCOMPARE(ask("Email", {"ID", "HTMLBody"}, condition("ID", "equals", {"430933"})).all(u"ID"_s),
            QStringList{u"430933"_s});
        QCOMPARE(ask("SenderProfile", {"CustomerKey"}).all(u"CustomerKey"_s), QStringList{u"Default"_s});
    }

    void foldersLeadToTheThings()
    {
        const Retrieved root = ask("DataFolder", {"ID", "ParentFolder.ID", "Name", "ContentType"},
            condition("ContentType", "equals", {"dataextension"}));
        QCOMPARE(root.all(u"ParentFolder/ID"_s), QStringList{u"0"_s});
        QCOMPARE(ask("DataExtension", {"CategoryID"}).all(u"CategoryID"_s), root.all(u"ID"_s));
    }

    // --- rows

    void rowsOfADataExtension()
    {
        const Retrieved rows = ask("DataExtensionObject[Orders]", {"ContactKey", "placedon", "Gift"},
            condition("total", "greaterThan", {"9.75"}));
        QCOMPARE(rows.status, u"OK"_s);
        QCOMPARE(rows.type, u"DataExtensionObject"_s);
        QCOMPARE(rows.results.size(), 2);
        QCOMPARE(rows.paths.first(5),
            QStringList({u"PartnerKey"_s, u"ObjectID"_s, u"Type"_s, u"Properties/Property/Name"_s,
                u"Properties/Property/Value"_s}));
        const QByteArray body = m_talk
                                    ->soap("Retrieve",
                                        retrieveRequest("DataExtensionObject[Orders]", {"PlacedOn"},
                                            condition("PlacedOn", "between", {"2026-02-01", "2026-02-02"})))
                                    .body;
        QCOMPARE(firstText(body, "Value"_L1), u"2/1/2026 12:30:00 AM"_s);
        QCOMPARE(testing::readRetrieved(body).results.size(), 1);
    }

    void rowsAreRefusedInTheirOwnWords()
    {
        QCOMPARE(ask("DataExtensionObject[Ordres]", {"ContactKey"}).status,
            u"Error: Data extension does not exist: Ordres"_s);
        QVERIFY(ask("DataExtensionObject[Orders]", {"Sum"}).status.contains(u"Sum do not match"_s));
        const Retrieved star = ask("DataExtensionObject[Orders]", {"*"});
        QCOMPARE(star.status, u"OK"_s);
        QVERIFY(star.results.isEmpty());
        QVERIFY(ask("DataExtensionObject[Orders]", {"Note"}, condition("Note", "like", {"blue%"}))
                    .status.startsWith(u"Error: "_s));
        QCOMPARE(ask("DataExtension", {"Name"}, condition("Name", "like", {"ord%"})).results.size(), 1);
    }

    // --- tracking

    void trackingTellsWhatUsersFoundOut()
    {
        for (const QByteArray &type :
            {"SentEvent"_ba, "NotSentEvent"_ba, "BounceEvent"_ba, "OpenEvent"_ba, "ClickEvent"_ba, "UnsubEvent"_ba}) {
            const Retrieved events = ask(type, {"SubscriberKey", "EventDate", "SendID", "BatchID"},
                condition("SubscriberKey", "equals", {"0031-ada"}));
            QCOMPARE(events.status, u"OK"_s);
        }
        QVERIFY(ask("BounceEvent", {"BounceReason"}).status.startsWith(u"Error: The Request Property(s)"_s));
        QVERIFY(ask("NotSentEvent", {"TriggeredSendDefinitionObjectID"})
                    .status.startsWith(u"Error: The Request Property(s)"_s));
    }

    // --- filters on the wire

    void conditionsAreJoined()
    {
        const QByteArray held = condition("Status", "equals", {"Held"});
        const QByteArray ada = condition("EmailAddress", "equals", {"ada@example.com"});
        const QByteArrayList properties{"SubscriberKey"};
        QCOMPARE(
            ask(retrieveRequest("Subscriber", properties, two(held, "OR", ada), 0, "ComplexFilterPart")).results.size(),
            3);
        QCOMPARE(ask(retrieveRequest("Subscriber", properties, two(held, "AND", ada), 0, "ComplexFilterPart"))
                     .results.size(),
            0);
        const QByteArray bare = two(held, "AND", ada).replace(" xsi:type=\"SimpleFilterPart\"", "");
        QCOMPARE(ask(retrieveRequest("Subscriber", properties, bare, 0, "ComplexFilterPart")).status,
            u"Error: Unknown filter of type FilterPart encountered"_s);
        QCOMPARE(m_talk->soap("Retrieve", retrieveRequest("Subscriber", properties, condition("Status", "is", {"x"})))
                     .status,
            400);
    }

    // --- rights and status

    void everyTypeNeedsItsRight_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("property");
        for (const QByteArray &type : {"DataExtension"_ba, "DataExtensionObject[Orders]"_ba, "Subscriber"_ba, "List"_ba,
                 "TriggeredSendDefinition"_ba, "TriggeredSendSummary"_ba, "Email"_ba, "SentEvent"_ba})
            QTest::newRow(type.constData()) << type << "PartnerKey"_ba;
    }
    void everyTypeNeedsItsRight()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, property);
        m_talk->signIn("scope", "journeys_read");
        const Retrieved refused = ask(type, {property});
        QCOMPARE(refused.status,
            u"Error: API Permission Failed. Operation: Retrieve, ObjectType: %1."_s.arg(QString::fromUtf8(type)));
        QVERIFY(refused.results.isEmpty());
    }

    void saysHowItFares()
    {
        const QByteArray question = R"(<SystemStatusRequestMsg xmlns="http://exacttarget.com/wsdl/partnerAPI"/>)";
        const Heard heard = m_talk->soap("GetSystemStatus", question);
        QCOMPARE(heard.status, 200);
        QCOMPARE(firstText(heard.body, "SystemStatus"_L1), u"InMaintenance"_s);
        QCOMPARE(firstText(heard.body, "OverallStatus"_L1), u"OK"_s);
        m_talk->useToken("other");
        QCOMPARE(m_talk->soap("GetSystemStatus", question).status, 500);
        const auto healthy = started(u":/scenarios/all-goes-well.json"_s);
        TenantTalk talk(healthy->addresses());
        talk.signIn();
        QCOMPARE(firstText(talk.soap("GetSystemStatus", question).body, "SystemStatus"_L1), u"OK"_s);
    }

    // --- paging

    void pagesByTheRequest()
    {
        Retrieved page = ask(retrieveRequest("Subscriber", {"SubscriberKey"}, {}, 3));
        QCOMPARE(page.status, u"MoreDataAvailable"_s);
        QCOMPARE(page.results.size(), 3);
        const QString first = page.requestId;
        page = ask(continueRequest(first));
        QCOMPARE(page.status, u"OK"_s);
        QCOMPARE(page.type, u"Subscriber"_s);
        QCOMPARE(page.all(u"SubscriberKey"_s), QStringList{u"0031-eve"_s});
        QVERIFY(page.requestId != first);
        QVERIFY2(ask(continueRequest(first)).status.startsWith(u"Error: "_s), "nothing is told twice");
        QVERIFY(ask(continueRequest(page.requestId)).status.startsWith(u"Error: "_s));
    }

    void pagesByTheTenant()
    {
        QTemporaryDir folder;
        Json file = *parseJson(testing::readFile(readers()));
        file["soapBatchSize"] = 1;
        const QString path = folder.filePath(u"tenant.json"_s);
        QFile written(path);
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(toBytes(file));
        written.close();
        m_tenant = started(path);
        m_talk = std::make_unique<TenantTalk>(m_tenant->addresses());
        m_talk->signIn();
        QStringList keys;
        Retrieved page = ask(retrieveRequest("Subscriber", {"SubscriberKey"}, {}, 2000));
        for (keys = page.all(u"SubscriberKey"_s); page.status == "MoreDataAvailable"_L1;
             keys += page.all(u"SubscriberKey"_s)) {
            QCOMPARE(page.results.size(), 1);
            page = ask(continueRequest(page.requestId));
        }
        QCOMPARE(page.status, u"OK"_s);
        QCOMPARE(keys, QStringList({u"0031-ada"_s, u"0031-ben"_s, u"0031-cyd"_s, u"0031-eve"_s}));
    }

    void laterRowsDoNotShiftPages()
    {
        const QByteArrayList properties{"ContactKey"};
        Retrieved page = ask(retrieveRequest("DataExtensionObject[Orders]", properties, {}, 2));
        QCOMPARE(page.results.size(), 2);
        QCOMPARE(m_talk->post(u"interaction/v1/events"_s, m_tenant->suggestedWalk().payload).status, 201);
        page = ask(continueRequest(page.requestId));
        QCOMPARE(page.results.size(), 1);
        QCOMPARE(page.results[0].value(u"Properties/Property/Value"_s), u"0031-cyd"_s);
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, SoapRetrieveTest)
#include "soapretrievetest.moc"
