// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "soapsession.h"

#include "support/folders.h"
#include "support/testmain.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace journeyscope;
using journeyscope::testing::condition;
using journeyscope::testing::Heard;
using journeyscope::testing::Retrieved;
using journeyscope::testing::SoapSession;

class SoapSubscriberTest : public QObject {
    Q_OBJECT

    std::unique_ptr<SoapSession> m_session;

private Q_SLOTS:
    void init() { m_session = std::make_unique<SoapSession>(); }

    void subscribersAreContactsWithMail()
    {
        const Retrieved all = m_session->ask("Subscriber", {"SubscriberKey", "Status", "UnsubscribedDate"});
        QCOMPARE(all.status, u"OK"_s);
        QCOMPARE(all.type, u"Subscriber"_s);
        QCOMPARE(
            all.all(u"SubscriberKey"_s), QStringList({u"0031-ada"_s, u"0031-ben"_s, u"0031-cyd"_s, u"0031-eve"_s}));
        QCOMPARE(all.all(u"Status"_s), QStringList({u"Active"_s, u"Unsubscribed"_s, u"Held"_s, u"Active"_s}));
        QCOMPARE(all.results[1].value(u"UnsubscribedDate"_s), u"2026-01-02T03:04:05"_s);
        QCOMPARE(all.paths, QStringList({u"PartnerKey"_s, u"ObjectID"_s, u"SubscriberKey"_s, u"Status"_s}));
        QCOMPARE(
            m_session->ask("Subscriber", {"SubscriberKey"}, condition("EmailAddress", "equals", {"ADA@example.com"}))
                .all(u"SubscriberKey"_s),
            QStringList({u"0031-ada"_s, u"0031-eve"_s}));
    }

    void subscribersDoNotTellEverything()
    {
        QCOMPARE(m_session->ask("Subscriber", {"SubscriberKey", "ModifiedDate"}).status,
            u"Error: The Request Property(s) ModifiedDate do not match with the fields of Subscriber retrieve"_s);
        QCOMPARE(m_session->ask("Subscriber", {"SubscriberKey"}, condition("ModifiedDate", "isNotNull", {})).status,
            u"Error: The Filter Property 'ModifiedDate' is not a retrievable property."_s);
    }

    void listsOfASubscriber()
    {
        const Retrieved lists = m_session->ask("ListSubscriber", {"ListID", "SubscriberKey", "Status", "CreatedDate"},
            condition("SubscriberKey", "equals", {"0031-ada"}));
        QCOMPARE(lists.all(u"ListID"_s), QStringList({u"15"_s, u"503"_s}));
        QCOMPARE(lists.all(u"Status"_s), QStringList({u"Active"_s, u"Unsubscribed"_s}));
        QVERIFY(m_session->ask("ListSubscriber", {"ListID"}, condition("ListID", "equals", {"503"}))
                    .status.startsWith(u"Error: The Filter Property 'ListID'"_s));
    }

    void listsThemselves()
    {
        const Retrieved lists = m_session->ask("List",
            {"CreatedDate", "ModifiedDate", "ID", "ObjectID", "CustomerKey", "ListName", "Category", "Type",
                "Description", "ListClassification"});
        QCOMPARE(lists.all(u"ID"_s), QStringList({u"15"_s, u"503"_s, u"504"_s, u"901"_s}));
        QCOMPARE(lists.all(u"ListClassification"_s).last(), u"SuppressionList"_s);
        QCOMPARE(lists.paths, testing::recordedPaths(u"soap-list-retrieve/all-subscribers.xml"_s));
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
        const Heard heard = m_session->talk().soap("Describe",
            R"(<DefinitionRequestMsg xmlns="http://exacttarget.com/wsdl/partnerAPI"><DescribeRequests>)"
            R"(<ObjectDefinitionRequest><ObjectType>Subscriber</ObjectType></ObjectDefinitionRequest>)"
            R"(</DescribeRequests></DefinitionRequestMsg>)");
        QCOMPARE(heard.status, 200);
        QCOMPARE(shape(heard.body),
            shape(testing::readFile(testing::recordedPath(u"soap-subscriber-describe/properties.xml"_s))));
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, SoapSubscriberTest)
#include "soapsubscribertest.moc"
