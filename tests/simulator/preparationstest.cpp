// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/folders.h"
#include "support/testmain.h"
#include "tenanttalk.h"

using namespace Qt::StringLiterals;
using namespace journeyscope;
using namespace journeyscope::testing;

/// What other people's clients ask for before they come to what they want.
class PreparationsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SimulatedTenant> m_tenant;
    std::unique_ptr<TenantTalk> m_talk;
    QByteArray m_token;

private Q_SLOTS:
    void initTestCase()
    {
        auto tenant = SimulatedTenant::start({.tenant = u":/scenarios/all-goes-well.json"_s});
        QVERIFY2(tenant.has_value(), tenant ? "" : qPrintable(tenant.error().detail));
        m_tenant = *std::move(tenant);
        m_talk = std::make_unique<TenantTalk>(m_tenant->addresses());
        const Heard session = m_talk->signIn();
        QCOMPARE(session.status, 200);
        m_token = session.text("access_token"_L1).toUtf8();
    }

    void aSlashAtTheEndMeansNothing()
    {
        QCOMPARE(m_talk->get(u"interaction/v1/interactions/?$pageSize=2"_s).json(),
            m_talk->get(u"interaction/v1/interactions?$pageSize=2"_s).json());
        QCOMPARE(m_talk->get(u"interaction/v1/eventDefinitions/"_s).status, 200);
    }

    void foldersAreFoundByTheirContent()
    {
        const Heard heard = m_talk->retrieve("DataFolder",
            {"ID", "Name", "ContentType", "ParentFolder.ID", "Client.ID"}, "ContentType", "dataextension");
        QVERIFY2(heard.body.contains("<OverallStatus>OK</OverallStatus>"), heard.body.constData());
        QCOMPARE(heard.body.count("<Results "), 1);
        QVERIFY2(heard.body.contains("<ID>2</ID>"), heard.body.constData());
        QVERIFY2(heard.body.contains("<ParentFolder><PartnerKey xsi:nil=\"true\"/><ID>0</ID>"), heard.body.constData());
        QVERIFY2(heard.body.contains("<Client><ID>7000001</ID></Client>"), heard.body.constData());
        const Heard wrong = m_talk->retrieve("DataFolder", {"Colour"}, "ContentType", "dataextension");
        QVERIFY2(wrong.body.contains("Error: The Request Property(s) Colour do not match"), wrong.body.constData());
    }

    void everyDataExtensionLiesInAFolder()
    {
        const Heard found = m_talk->retrieve("DataExtension", {"CategoryID"}, "CustomerKey", "Order_placed_Events");
        const QByteArray category =
            found.body.split('>').value(found.body.left(found.body.indexOf("</CategoryID>")).count('>'));
        const Heard folder = m_talk->retrieve("DataFolder", {"Name"}, "ID", category.left(category.indexOf('<')));
        QCOMPARE(folder.body.count("<Results "), 1);
    }

    void usersAreFoundByPartOfTheirAddress_data()
    {
        QTest::addColumn<QByteArray>("comparison");
        QTest::addColumn<int>("users");
        QTest::newRow("a part") << "<SimpleOperator>like</SimpleOperator><Value>@</Value>"_ba << 1;
        QTest::newRow("a part with a wildcard")
            << "<SimpleOperator>like</SimpleOperator><Value>%example%</Value>"_ba << 1;
        QTest::newRow("no part") << "<SimpleOperator>like</SimpleOperator><Value>nobody</Value>"_ba << 0;
        QTest::newRow("the whole") << "<SimpleOperator>equals</SimpleOperator><Value>user@example.com</Value>"_ba << 1;
        QTest::newRow("only equal to a part") << "<SimpleOperator>equals</SimpleOperator><Value>@</Value>"_ba << 0;
        QTest::newRow("none") << "<SimpleOperator>isNull</SimpleOperator>"_ba << 0;
        QTest::newRow("any") << "<SimpleOperator>isNotNull</SimpleOperator>"_ba << 1;
    }
    void usersAreFoundByPartOfTheirAddress()
    {
        QFETCH(QByteArray, comparison);
        QFETCH(int, users);
        // The header stands behind the body, as in the envelopes of sfmc-sdk.
        const QByteArray body = "<Envelope xmlns='http://schemas.xmlsoap.org/soap/envelope/'><Body>"
                                "<RetrieveRequestMsg xmlns='http://exacttarget.com/wsdl/partnerAPI'><RetrieveRequest>"
                                "<ObjectType>AccountUser</ObjectType><Properties>Name</Properties>"
                                "<Filter><Property>Email</Property>"
            + comparison
            + "</Filter></RetrieveRequest></RetrieveRequestMsg></Body>"
              "<Header><fueloauth xmlns='http://exacttarget.com'>"
            + m_token + "</fueloauth></Header></Envelope>";
        const Heard heard = m_talk->post(u"Service.asmx"_s, body);
        QVERIFY2(heard.body.contains("<OverallStatus>OK</OverallStatus>"), heard.body.constData());
        QCOMPARE(heard.body.count("<Results "), users);
    }

    void whatIsNotThereIsAnEmptyAnswer_data()
    {
        QTest::addColumn<QByteArray>("objectType");
        for (const char *const type : {"DataExtensionTemplate", "Program", "QueryDefinition", "Role"})
            QTest::newRow(type) << QByteArray(type);
    }
    void whatIsNotThereIsAnEmptyAnswer()
    {
        QFETCH(QByteArray, objectType);
        const Heard heard = m_talk->retrieve(objectType, {"CustomerKey"}, "CustomerKey", "any");
        QVERIFY2(heard.body.contains("<OverallStatus>OK</OverallStatus>"), heard.body.constData());
        QVERIFY(!heard.body.contains("<Results "));
    }

    void legacyListsAreEmpty_data()
    {
        QTest::addColumn<QString>("path");
        for (const auto &path :
            {u"messaging/deliverypolicy/"_s, u"mobile/message/?view=details&$top=50&$skip=0"_s, u"mobile/keyword"_s})
            QTest::newRow(qPrintable(path)) << path;
    }
    void legacyListsAreEmpty()
    {
        QFETCH(QString, path);
        const Heard heard = m_talk->get(u"legacy/v1/beta/"_s + path);
        QCOMPARE(heard.status, 200);
        QCOMPARE(heard.number("totalResults"_L1), 0);
        QVERIFY(member(heard.json(), "entry"_L1).is_array());
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, PreparationsTest)
#include "preparationstest.moc"
