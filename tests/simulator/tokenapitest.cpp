// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tenanttalk.h"

#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace journeyscope;
using journeyscope::testing::Heard;
using journeyscope::testing::TenantTalk;

class TokenApiTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SimulatedTenant> m_tenant;
    std::unique_ptr<TenantTalk> m_talk;

private Q_SLOTS:
    void init()
    {
        m_tenant = *SimulatedTenant::start({.tenant = u":/scenarios/all-goes-well.json"_s, .clockRate = 0});
        m_talk = std::make_unique<TenantTalk>(m_tenant->addresses());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("error");
        const QByteArray none;
        QTest::newRow("no client id") << "client_id"_ba << none << 400 << u"invalid_request"_s;
        QTest::newRow("no secret") << "client_secret"_ba << none << 400 << u"invalid_request"_s;
        QTest::newRow("unknown grant") << "grant_type"_ba
                                       << "implicit"_ba << 400 << u"unsupported_grant_type"_s;
        QTest::newRow("grant of web apps") << "grant_type"_ba
                                           << "authorization_code"_ba << 401 << u"unauthorized_client"_s;
        QTest::newRow("refresh") << "grant_type"_ba
                                 << "refresh_token"_ba << 401 << u"unauthorized_client"_s;
        QTest::newRow("unit as word") << "account_id"_ba
                                      << "Head office"_ba << 401 << u"unauthorized_client"_s;
        QTest::newRow("one scope too many") << "scope"_ba
                                            << "journeys_read journeys_delete"_ba << 400 << u"invalid_scope"_s;
    }
    void refuses()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        const Heard heard = m_talk->signIn(name, value);
        QTEST(heard.status, "status");
        QTEST(heard.text("error"_L1), "error");
        QVERIFY(!heard.text("error_uri"_L1).isEmpty());
        QVERIFY(!hasMember(heard.json(), "access_token"_L1));
    }

    void grantsNoMoreThanAsked()
    {
        QCOMPARE(m_talk->signIn("scope", "data_extensions_read  journeys_read").text("scope"_L1),
            u"data_extensions_read journeys_read"_s);
        QCOMPARE(m_talk->get(u"interaction/v1/eventDefinitions"_s).status, 200);
        QCOMPARE(m_talk->signIn("scope", "").text("scope"_L1), QString());
        QCOMPARE(m_talk->get(u"platform/v1/tokenContext"_s).status, 200);
    }

    void tellsWhereServicesAre()
    {
        QCOMPARE(m_talk->get(u"platform/v1/endpoints"_s).status, 401);
        m_talk->signIn("scope", "");
        QCOMPARE(m_talk->get(u"platform/v1/endpoints"_s).number("count"_L1), 3);
        const Heard soap = m_talk->get(u"platform/v1/endpoints/soap"_s);
        QVERIFY(soap.text("url"_L1).startsWith(m_tenant->addresses().soap.toString()));
        const Heard none = m_talk->get(u"platform/v1/endpoints/foobar"_s);
        QCOMPARE(none.status, 404);
        QCOMPARE(none.number("errorcode"_L1), 30003);
        QVERIFY(none.text("message"_L1).contains(u"'foobar'"_s));
    }

    void tellsWhatTheAuthServiceCan()
    {
        const Heard heard = m_talk->get(u"v2/discovery"_s);
        QCOMPARE(heard.status, 200);
        QCOMPARE(m_talk
                     ->send("POST", QUrl(heard.text("token_endpoint"_L1)), testing::tokenRequest(m_tenant->addresses()),
                         {{"Content-Type", "application/json"}})
                     .status,
            200);
    }

    void listsItsMethods()
    {
        m_talk->signIn("scope", "");
        const Heard heard = m_talk->get(u"interaction/v1/rest"_s);
        QCOMPARE(heard.status, 200);
        const Json answer = heard.json();
        const Json &events = member(member(answer, "methods"_L1), "events"_L1);
        QCOMPARE(textOf(events, "httpMethod"_L1), u"POST"_s);
        QCOMPARE(textOf(events, "path"_L1), u"events"_s);
        QCOMPARE(m_talk->get(u"nothing/v1/rest"_s).status, 404);
    }

    void keepsTokensOutOfAddresses()
    {
        const Heard heard = m_talk->get(u"platform/v1/tokenContext?access_token=x"_s);
        QCOMPARE(heard.status, 403);
        QCOMPARE(heard.number("errorcode"_L1), 40003);
    }

    void takesOnlyJson()
    {
        m_talk->signIn();
        const Heard heard = m_talk->post(u"interaction/v1/events"_s, "ContactKey=a", {{"Content-Type", "text/plain"}});
        QCOMPARE(heard.status, 415);
        QVERIFY(!hasMember(heard.json(), "errorcode"_L1));
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, TokenApiTest)
#include "tokenapitest.moc"
