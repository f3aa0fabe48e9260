// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "injection/injector.h"
#include "support/faketransport.h"
#include "support/testmain.h"

#include <QCoroTask>

using namespace Qt::StringLiterals;

namespace journeyscope {

class InjectorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsOnceAndByteForByte();
    void keepsWhyItWasRefused();
    void neverRepeatsAnUnansweredEvent();
    void sendsOnceMoreWithAFreshToken();
    void aRefusedSignInSendsNothing();
    void aPayloadWithoutItsKeysStaysHome_data();
    void aPayloadWithoutItsKeysStaysHome();
};

static const auto tokenAnswer = R"({"access_token":"invented-token","token_type":"Bearer","expires_in":1079,
    "scope":"journeys_read list_and_subscribers_read","rest_instance_url":"http://127.0.0.1:1/","soap_instance_url":"http://127.0.0.1:1/"})"_ba;
static const auto receipt = R"({"eventInstanceId":"e-7"})"_ba;
static const auto payload = u"{\r\n\t\"ContactKey\": \"0031-käse🎉\",  \"EventDefinitionKey\": \"APIEvent-7\", \"Data\": {\"b\": 1.10, \"a\": 1e400} }\n"_s;

/// A signed-in business unit without a network.
class Tenant
{
public:
    [[nodiscard]] Injection inject(const QString &text)
    {
        return QCoro::waitFor(journeyscope::inject(TenantClient(m_keeper, transport), text));
    }
    /// Requests other than those for a token.
    [[nodiscard]] QList<http::Request> events() const
    {
        QList<http::Request> found;
        for (const http::Request &request : transport.requests()) {
            if (request.url.path().endsWith("/events"_L1))
                found.append(request);
        }
        return found;
    }

    testing::FakeTransport transport;

private:
    SystemClock m_clock;
    std::shared_ptr<TokenKeeper> m_keeper = std::make_shared<TokenKeeper>(
        CredentialProfile {.name = u"Test"_s, .authUrl = QUrl(u"http://127.0.0.1:1/"_s), .clientId = u"client"_s, .accountId = {}, .kind = ProfileKind::Simulated},
        Secret(u"invented-secret"_s), transport, m_clock);
};

void InjectorTest::sendsOnceAndByteForByte()
{
    Tenant tenant;
    tenant.transport.willAnswer(200, tokenAnswer);
    tenant.transport.willAnswer(201, receipt);

    const Injection injection = tenant.inject(payload);

    QCOMPARE(injection.state, DeliveryState::Accepted);
    QCOMPARE(injection.eventInstanceId, u"e-7"_s);
    QCOMPARE(injection.contact, ContactKey(u"0031-käse🎉"_s));
    QCOMPARE(injection.definition, EventDefinitionKey(u"APIEvent-7"_s));
    QVERIFY(!injection.failure);
    QCOMPARE(tenant.events().size(), 1);
    QCOMPARE(tenant.events().first().body, payload.toUtf8());
    QCOMPARE(injection.body, payload.toUtf8());
    QCOMPARE(injection.seen.request, u"POST /interaction/v1/events"_s);
    QCOMPARE(injection.seen.status, 201);
}

void InjectorTest::keepsWhyItWasRefused()
{
    Tenant tenant;
    tenant.transport.willAnswer(200, tokenAnswer);
    tenant.transport.willAnswer(400, R"({"message":"Unable to find the event","errorcode":30003})"_ba);

    const Injection injection = tenant.inject(payload);

    QCOMPARE(injection.state, DeliveryState::Rejected);
    QVERIFY(injection.failure);
    QCOMPARE(injection.failure->errorCode, 30003);
    QVERIFY(injection.failure->detail.contains(u"Unable to find the event"_s));
    QVERIFY(injection.eventInstanceId.isEmpty());
}

void InjectorTest::neverRepeatsAnUnansweredEvent()
{
    Tenant tenant;
    tenant.transport.willAnswer(200, tokenAnswer);
    tenant.transport.willFail(Reason::BrokenOff);
    tenant.transport.willAnswer(201, receipt);

    const Injection injection = tenant.inject(payload);

    QCOMPARE(injection.state, DeliveryState::Unknown);
    QCOMPARE(tenant.events().size(), 1);
}

void InjectorTest::sendsOnceMoreWithAFreshToken()
{
    Tenant tenant;
    tenant.transport.willAnswer(200, tokenAnswer);
    tenant.transport.willAnswer(401, R"({"message":"Not Authorized","errorcode":0})"_ba);
    tenant.transport.willAnswer(200, tokenAnswer);
    tenant.transport.willAnswer(201, receipt);

    QCOMPARE(tenant.inject(payload).state, DeliveryState::Accepted);
    QCOMPARE(tenant.events().size(), 2);
}

void InjectorTest::aRefusedSignInSendsNothing()
{
    Tenant tenant;
    tenant.transport.willAnswer(401, R"({"error":"invalid_client","error_description":"Invalid client ID."})"_ba);

    const Injection injection = tenant.inject(payload);

    QCOMPARE(injection.state, DeliveryState::NotSent);
    QVERIFY(injection.failure);
    QCOMPARE(injection.failure->reason, Reason::SignInRefused);
    QVERIFY(tenant.events().isEmpty());
}

void InjectorTest::aPayloadWithoutItsKeysStaysHome_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << QString();
    QTest::newRow("not JSON") << u"{\"ContactKey\": \"0031-ada\",}"_s;
    QTest::newRow("a list") << u"[]"_s;
    QTest::newRow("no Contact Key") << uR"({"EventDefinitionKey": "APIEvent-7"})"_s;
    QTest::newRow("blank Contact Key") << uR"({"ContactKey": "  ", "EventDefinitionKey": "APIEvent-7"})"_s;
    QTest::newRow("no event key") << uR"({"ContactKey": "0031-ada"})"_s;
}

void InjectorTest::aPayloadWithoutItsKeysStaysHome()
{
    QFETCH(QString, text);
    Tenant tenant;

    const Injection injection = tenant.inject(text);

    QCOMPARE(injection.state, DeliveryState::NotSent);
    QVERIFY(injection.failure);
    QCOMPARE(injection.failure->reason, Reason::Unusable);
    QVERIFY(injection.failure->detail.endsWith(u"Nothing was sent."_s));
    QVERIFY(tenant.transport.requests().isEmpty());
}

} // namespace journeyscope

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, journeyscope::InjectorTest)
#include "injectortest.moc"
