// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "soapsession.h"

#include "support/folders.h"
#include "support/testmain.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace journeyscope;
using journeyscope::testing::condition;
using journeyscope::testing::continueRequest;
using journeyscope::testing::firstText;
using journeyscope::testing::Heard;
using journeyscope::testing::Retrieved;
using journeyscope::testing::retrieveRequest;
using journeyscope::testing::SoapSession;

class SoapServiceTest : public QObject {
    Q_OBJECT

    std::unique_ptr<SoapSession> m_session;

    [[nodiscard]] static QByteArray two(const QByteArray &left, const QByteArray &word, const QByteArray &right)
    {
        return "<LeftOperand xsi:type=\"SimpleFilterPart\">" + left + "</LeftOperand><LogicalOperator>" + word
            + "</LogicalOperator><RightOperand xsi:type=\"SimpleFilterPart\">" + right + "</RightOperand>";
    }

private Q_SLOTS:
    void init() { m_session = std::make_unique<SoapSession>(); }

    // --- filters on the wire

    void conditionsAreJoined()
    {
        const QByteArray held = condition("Status", "equals", {"Held"});
        const QByteArray ada = condition("EmailAddress", "equals", {"ada@example.com"});
        const QByteArrayList properties{"SubscriberKey"};
        QCOMPARE(m_session->ask(retrieveRequest("Subscriber", properties, two(held, "OR", ada), 0, "ComplexFilterPart"))
                     .results.size(),
            3);
        QCOMPARE(
            m_session->ask(retrieveRequest("Subscriber", properties, two(held, "AND", ada), 0, "ComplexFilterPart"))
                .results.size(),
            0);
        const QByteArray bare = two(held, "AND", ada).replace(" xsi:type=\"SimpleFilterPart\"", "");
        QCOMPARE(m_session->ask(retrieveRequest("Subscriber", properties, bare, 0, "ComplexFilterPart")).status,
            u"Error: Unknown filter of type FilterPart encountered"_s);
        QCOMPARE(m_session->talk()
                     .soap("Retrieve", retrieveRequest("Subscriber", properties, condition("Status", "is", {"x"})))
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
        m_session->talk().signIn("scope", "journeys_read");
        const Retrieved refused = m_session->ask(type, {property});
        QCOMPARE(refused.status,
            u"Error: API Permission Failed. Operation: Retrieve, ObjectType: %1."_s.arg(QString::fromUtf8(type)));
        QVERIFY(refused.results.isEmpty());
    }

    void saysHowItFares()
    {
        const QByteArray question = R"(<SystemStatusRequestMsg xmlns="http://exacttarget.com/wsdl/partnerAPI"/>)";
        const Heard heard = m_session->talk().soap("GetSystemStatus", question);
        QCOMPARE(heard.status, 200);
        QCOMPARE(firstText(heard.body, "SystemStatus"_L1), u"InMaintenance"_s);
        QCOMPARE(firstText(heard.body, "OverallStatus"_L1), u"OK"_s);
        m_session->talk().useToken("other");
        QCOMPARE(m_session->talk().soap("GetSystemStatus", question).status, 500);
        SoapSession healthy(u":/scenarios/all-goes-well.json"_s);
        QCOMPARE(firstText(healthy.talk().soap("GetSystemStatus", question).body, "SystemStatus"_L1), u"OK"_s);
    }

    // --- paging

    void pagesByTheRequest()
    {
        Retrieved page = m_session->ask(retrieveRequest("Subscriber", {"SubscriberKey"}, {}, 3));
        QCOMPARE(page.status, u"MoreDataAvailable"_s);
        QCOMPARE(page.results.size(), 3);
        const QString first = page.requestId;
        page = m_session->ask(continueRequest(first));
        QCOMPARE(page.status, u"OK"_s);
        QCOMPARE(page.type, u"Subscriber"_s);
        QCOMPARE(page.all(u"SubscriberKey"_s), QStringList{u"0031-eve"_s});
        QVERIFY(page.requestId != first);
        QVERIFY2(m_session->ask(continueRequest(first)).status.startsWith(u"Error: "_s), "nothing is told twice");
        QVERIFY(m_session->ask(continueRequest(page.requestId)).status.startsWith(u"Error: "_s));
    }

    void pagesByTheTenant()
    {
        QTemporaryDir folder;
        Json file = *parseJson(testing::readFile(testing::readersFile()));
        file["soapBatchSize"] = 1;
        const QString path = folder.filePath(u"tenant.json"_s);
        QFile written(path);
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(toBytes(file));
        written.close();
        m_session = std::make_unique<SoapSession>(path);
        QStringList keys;
        Retrieved page = m_session->ask(retrieveRequest("Subscriber", {"SubscriberKey"}, {}, 2000));
        for (keys = page.all(u"SubscriberKey"_s); page.status == "MoreDataAvailable"_L1;
             keys += page.all(u"SubscriberKey"_s)) {
            QCOMPARE(page.results.size(), 1);
            page = m_session->ask(continueRequest(page.requestId));
        }
        QCOMPARE(page.status, u"OK"_s);
        QCOMPARE(keys, QStringList({u"0031-ada"_s, u"0031-ben"_s, u"0031-cyd"_s, u"0031-eve"_s}));
    }

    void laterRowsDoNotShiftPages()
    {
        const QByteArrayList properties{"ContactKey"};
        Retrieved page = m_session->ask(retrieveRequest("DataExtensionObject[Orders]", properties, {}, 2));
        QCOMPARE(page.results.size(), 2);
        QCOMPARE(m_session->talk().post(u"interaction/v1/events"_s, m_session->tenant().suggestedWalk().payload).status,
            201);
        page = m_session->ask(continueRequest(page.requestId));
        QCOMPARE(page.results.size(), 1);
        QCOMPARE(page.results[0].value(u"Properties/Property/Value"_s), u"0031-cyd"_s);
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, SoapServiceTest)
#include "soapservicetest.moc"
