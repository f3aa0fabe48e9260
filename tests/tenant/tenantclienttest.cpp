// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tenant/tenantclient.h"
#include "http/networktransport.h"
#include "http/trafficlog.h"
#include "support/faketransport.h"
#include "support/faultserver.h"
#include "support/folders.h"
#include "support/testmain.h"
#include "tenant/restanswer.h"
#include "tenant/soap.h"

#include <QCoroTask>

#include <vector>

using namespace journeyscope;
using namespace journeyscope::testing;
using namespace Qt::StringLiterals;

namespace {
/// GET of a journey; the reply is its name.
struct GetName {
    using Reply = QString;
    QString key = u"welcome journey"_s;

    [[nodiscard]] TenantRequest request() const
    {
        TenantRequest request;
        request.path = "/interaction/v1/interactions/key:" + pathSegment(key);
        request.query.addQueryItem(u"$page"_s, u"1"_s);
        request.query.addQueryItem(u"contactKey"_s, u"a+b@example.com"_s);
        return request;
    }
    [[nodiscard]] Result<Reply> read(const http::Answer &answer) const
    {
        const Result<Json> body = restJson(answer);
        if (!body)
            return std::unexpected(body.error());
        return textOf(*body, "name"_L1);
    }
};

struct PostEvent {
    using Reply = int;

    [[nodiscard]] TenantRequest request() const
    {
        return {
            .method = http::Method::Post, .path = "/interaction/v1/events", .body = "{\"ContactKey\":\"0031-ada\"}"};
    }
    [[nodiscard]] Result<Reply> read(const http::Answer &answer) const { return answer.status; }
};

struct RetrieveFields {
    using Reply = qsizetype;

    [[nodiscard]] TenantRequest request() const
    {
        return {.service = TenantRequest::Service::Soap,
            .headers = {{"SOAPAction", "Retrieve"}},
            .body =
                soap::retrieve(u"DataExtensionField"_s, {u"Name"_s}, {u"DataExtension.CustomerKey"_s, u"welcome"_s})};
    }
    [[nodiscard]] Result<Reply> read(const http::Answer &answer) const
    {
        const Result<soap::Retrieved> retrieved = soap::readRetrieved(answer);
        if (!retrieved)
            return std::unexpected(retrieved.error());
        return retrieved->objects.size();
    }
};
} // namespace

static QByteArray soapFile(const QString &name)
{
    return readFile(dataPath(u"tenant/soap/%1.xml"_s.arg(name)));
}

static QByteArray tokenAnswer(const QByteArray &token, const QByteArray &base)
{
    return "{\"access_token\":\"" + token
        + "\",\"expires_in\":1080,\"scope\":\"journeys_read\",\"rest_instance_url\":\"" + base
        + "\",\"soap_instance_url\":\"" + base + "\"}";
}

static CredentialProfile profileAt(const QUrl &url)
{
    return {.name = u"Simulated"_s, .authUrl = url, .clientId = u"id"_s, .kind = ProfileKind::Simulated};
}

class TenantClientTest : public QObject
{
    Q_OBJECT

private:
    SystemClock m_clock;
    std::unique_ptr<FakeTransport> m_transport;

    TenantClient client()
    {
        const auto keeper = std::make_shared<TokenKeeper>(
            profileAt(QUrl(u"http://127.0.0.1:1/"_s)), Secret(u"client-secret"_s), *m_transport, m_clock);
        return {keeper, *m_transport};
    }
    void willSignIn(const QByteArray &token)
    {
        m_transport->willAnswer(200, tokenAnswer(token, "http://127.0.0.1:1/"));
    }
    const http::Request &asked(qsizetype number) const { return m_transport->requests().at(number); }
    static QByteArray header(const http::Request &request, const char *name)
    {
        return http::Answer{.headers = request.headers}.header(name);
    }

private Q_SLOTS:
    void init() { m_transport = std::make_unique<FakeTransport>(); }

    void addsAddressAndToken()
    {
        willSignIn("token-one");
        m_transport->willAnswer(200, "{\"name\":\"Welcome\"}");

        const Look<QString> look = QCoro::waitFor(client().send(GetName()));

        QCOMPARE(*look.result, u"Welcome"_s);
        QCOMPARE(look.seen.request, u"GET /interaction/v1/interactions/key:welcome%20journey"_s);
        QCOMPARE(look.seen.status, 200);
        QCOMPARE(look.seen.exchange, 2);
        QCOMPARE(asked(1).url.toEncoded(),
            "http://127.0.0.1:1/interaction/v1/interactions/"
            "key:welcome%20journey?$page=1&contactKey=a%2Bb@example.com");
        QCOMPARE(header(asked(1), "Authorization"), "Bearer token-one");
        QCOMPARE(asked(1).secrets, QList{Secret(u"token-one"_s)});
    }

    void postsAsJson()
    {
        willSignIn("token-one");
        m_transport->willAnswer(201, "{}");

        const Look<int> look = QCoro::waitFor(client().send(PostEvent()));

        QCOMPARE(*look.result, 201);
        QCOMPARE(asked(1).method, http::Method::Post);
        QCOMPARE(header(asked(1), "Content-Type"), "application/json; charset=UTF-8");
        QCOMPARE(asked(1).body, "{\"ContactKey\":\"0031-ada\"}");
    }

    void wrapsSoapAndCitesItByItsObject()
    {
        willSignIn("token-one");
        m_transport->willAnswer(200, soapFile(u"fields"_s));

        const Look<qsizetype> look = QCoro::waitFor(client().send(RetrieveFields()));

        QCOMPARE(*look.result, 2);
        QCOMPARE(look.seen.request, u"SOAP Retrieve DataExtensionField"_s);
        QCOMPARE(asked(1).url, QUrl(u"http://127.0.0.1:1/Service.asmx"_s));
        QCOMPARE(asked(1).method, http::Method::Post);
        QCOMPARE(header(asked(1), "SOAPAction"), "Retrieve");
        QCOMPARE(header(asked(1), "Authorization"), ""); // the token goes into the envelope
        QVERIFY(asked(1).body.contains("token-one</fueloauth>"));
        QVERIFY(asked(1).confidentialMembers.contains("fueloauth"));
    }

    void signsInAgainOnceAfter401()
    {
        willSignIn("token-one");
        m_transport->willAnswer(401, "{\"message\":\"Not Authorized\",\"errorcode\":0}");
        willSignIn("token-two");
        m_transport->willAnswer(201, "{}");

        const Look<int> look = QCoro::waitFor(client().send(PostEvent()));

        QCOMPARE(*look.result, 201);
        QCOMPARE(m_transport->requests().size(), 4);
        QCOMPARE(header(asked(3), "Authorization"), "Bearer token-two");
        QCOMPARE(look.seen.exchange, 4);
    }

    void second401IsTheEnd()
    {
        willSignIn("token-one");
        m_transport->willAnswer(401, "{\"message\":\"Not Authorized\",\"errorcode\":0}");
        willSignIn("token-two");
        m_transport->willAnswer(401, "{\"message\":\"Not Authorized\",\"errorcode\":0}");

        const Look<int> look = QCoro::waitFor(client().send(PostEvent()));

        QCOMPARE(look.result.error().reason, Reason::SignInRefused);
        QCOMPARE(look.result.error().status, 401);
        QVERIFY(look.result.error().detail.contains(u"“Not Authorized”"_s));
        QVERIFY(look.result.error().detail.contains(u"permission"_s));
        QCOMPARE(m_transport->requests().size(), 4);
    }

    void expiredSoapTokenCountsAs401()
    {
        willSignIn("token-one");
        m_transport->willAnswer(500, soapFile(u"token-expired"_s));
        willSignIn("token-two");
        m_transport->willAnswer(200, soapFile(u"empty"_s));

        const Look<qsizetype> look = QCoro::waitFor(client().send(RetrieveFields()));

        QCOMPARE(*look.result, 0);
        QVERIFY(asked(3).body.contains("token-two"));
    }

    void twiceExpiredSoapTokenIsTheEnd()
    {
        willSignIn("token-one");
        m_transport->willAnswer(500, soapFile(u"token-expired"_s));
        willSignIn("token-two");
        m_transport->willAnswer(500, soapFile(u"token-expired"_s));

        const Look<qsizetype> look = QCoro::waitFor(client().send(RetrieveFields()));

        QCOMPARE(look.result.error().reason, Reason::SignInRefused);
        QCOMPARE(m_transport->requests().size(), 4);
    }

    void otherAnswersAreNotRepeated_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {400, 403, 404, 429, 500, 502, 503})
            QTest::addRow("%d", status) << status;
    }

    void otherAnswersAreNotRepeated()
    {
        QFETCH(int, status);
        willSignIn("token-one");
        m_transport->willAnswer(status, "{\"message\":\"why\"}");

        const Look<QString> look = QCoro::waitFor(client().send(GetName()));

        QCOMPARE(look.result.error().status, status);
        QCOMPARE(m_transport->requests().size(), 2);
    }

    void brokenExchangesAreNotRepeated()
    {
        willSignIn("token-one");
        m_transport->willFail(Reason::BrokenOff, u"gone"_s);

        const Look<int> look = QCoro::waitFor(client().send(PostEvent()));

        QCOMPARE(look.result.error().reason, Reason::BrokenOff);
        QCOMPARE(look.seen.request, u"POST /interaction/v1/events"_s);
        QCOMPARE(m_transport->requests().size(), 2);
    }

    void failedSignInIsWhatIsSeen()
    {
        m_transport->willAnswer(401, "{\"error\":\"invalid_client\"}");

        const Look<QString> look = QCoro::waitFor(client().send(GetName()));

        QCOMPARE(look.seen.request, u"POST /v2/token"_s);
        QCOMPARE(look.result.error().reason, Reason::SignInRefused);
        QCOMPARE(m_transport->requests().size(), 1);
    }

    void signInTellsScopes()
    {
        willSignIn("token-one");

        const Look<SignIn> look = QCoro::waitFor(client().signIn());

        QVERIFY(look.result->grants(u"journeys_read"_s));
        QCOMPARE(look.seen.request, u"POST /v2/token"_s);
    }

    void echoedTokenIsBlankedInFailures()
    {
        willSignIn("token-of-some-length");
        m_transport->willAnswer(400, "{\"message\":\"bad header: Bearer token-of-some-length\"}");

        const Look<QString> look = QCoro::waitFor(client().send(GetName()));

        QVERIFY(look.result.error().detail.contains(u"Bearer •••"_s));
        QVERIFY(!look.result.error().detail.contains(u"token-of-some-length"_s));
    }

    void manyRefusedTogetherSignInOnce()
    {
        QByteArray good = "token-two";
        int signIns = 0;
        QByteArray base;
        FaultServer server([&](const ReceivedRequest &request) {
            if (request.line.startsWith("POST /v2/token"))
                return answering(200, tokenAnswer(++signIns == 1 ? "token-one" : good, base));
            return request.header("Authorization") == "Bearer " + good ? answering(201) : answering(401);
        });
        base = server.url().toEncoded();
        http::TrafficLog log;
        http::NetworkTransport transport(log);
        const auto keeper =
            std::make_shared<TokenKeeper>(profileAt(server.url()), Secret(u"client-secret"_s), transport, m_clock);
        std::vector<QCoro::Task<Look<int>>> pending;

        for (int number = 0; number < 50; ++number)
            pending.push_back(TenantClient(keeper, transport).send(PostEvent())); // each client is a temporary
        for (auto &task : pending)
            QCOMPARE(QCoro::waitFor(std::move(task)).result.value_or(0), 201);

        QCOMPARE(signIns, 2);
    }

    void noSecretReachesTheTrafficLog()
    {
        QByteArray base;
        FaultServer server([&](const ReceivedRequest &request) {
            if (request.line.startsWith("POST /v2/token"))
                return answering(200, tokenAnswer("token-of-some-length", base));
            return answering(500, "echo " + request.head.toBase64() + request.head + request.body);
        });
        base = server.url().toEncoded();
        http::TrafficLog log;
        http::NetworkTransport transport(log);
        const auto keeper = std::make_shared<TokenKeeper>(
            profileAt(server.url()), Secret(u"secret/with+signs of some length"_s), transport, m_clock);
        TenantClient tenant(keeper, transport);

        (void)QCoro::waitFor(tenant.send(PostEvent()));
        (void)QCoro::waitFor(tenant.send(RetrieveFields()));

        QCOMPARE(log.exchanges().size(), 3);
        for (const http::Exchange &exchange : log.exchanges()) {
            QByteArray all = exchange.url.toEncoded() + exchange.requestBody + exchange.answerBody;
            for (const http::Header &part : exchange.requestHeaders + exchange.answerHeaders)
                all += part.value;
            for (const QByteArray &secret : {"token-of-some-length"_ba, "secret/with+signs of some length"_ba}) {
                for (const QByteArray &disguise :
                    {secret, secret.toBase64(), secret.toPercentEncoding(), secret.toHex()})
                    QVERIFY2(!all.contains(disguise), all.constData());
            }
        }
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, TenantClientTest)
#include "tenantclienttest.moc"
