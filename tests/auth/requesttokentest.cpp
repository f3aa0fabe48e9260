// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auth/requesttoken.h"
#include "foundation/json.h"
#include "support/folders.h"
#include "support/testmain.h"

#include <QTimeZone>

using namespace journeyscope;
using namespace journeyscope::testing;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

static const auto secretText = u"client-secret-of-this-test"_s;
static const QDateTime now(QDate(2026, 1, 31), QTime(10, 0), QTimeZone::UTC);

static RequestToken call(const QString &accountId = u"7000001"_s)
{
    return {.profile = {.name = u"Sandbox"_s,
                .authUrl = QUrl(u"https://mcabc12.auth.marketingcloudapis.com/"_s),
                .clientId = u"a1b2c3d4e5f6g7h8i9j0k1l2"_s,
                .accountId = accountId,
                .kind = ProfileKind::Sandbox},
        .clientSecret = Secret(secretText)};
}

static Json goodBody()
{
    return *parseJson(readFile(dataPath(u"auth/token/success.json"_s)));
}

static Result<AccessToken> read(int status, const QByteArray &body, const QList<http::Header> &headers = {})
{
    return call().read({.status = status, .headers = headers, .body = body}, now);
}

class RequestTokenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAsDocumented()
    {
        const http::Request request = call().request();
        const Result<Json> body = parseJson(request.body);

        QCOMPARE(request.method, http::Method::Post);
        QCOMPARE(request.url, QUrl(u"https://mcabc12.auth.marketingcloudapis.com/v2/token"_s));
        QCOMPARE(textOf(*body, "grant_type"_L1), u"client_credentials"_s);
        QCOMPARE(textOf(*body, "client_id"_L1), u"a1b2c3d4e5f6g7h8i9j0k1l2"_s);
        QCOMPARE(textOf(*body, "client_secret"_L1), secretText);
        QVERIFY(member(*body, "account_id"_L1).is_number());
        QCOMPARE(integerOf(*body, "account_id"_L1), 7000001);
        QVERIFY(!hasMember(*body, "scope"_L1)); // an empty one would give a token without any permission
        QCOMPARE(request.secrets, QList{Secret(secretText)});
        QVERIFY(request.confidentialMembers.contains("access_token"));
    }

    void leavesOutAnUnknownBusinessUnit() { QVERIFY(!hasMember(*parseJson(call({}).request().body), "account_id"_L1)); }

    void readsTheToken()
    {
        const Result<AccessToken> token = read(200, toBytes(goodBody()));

        QVERIFY(token);
        QCOMPARE(token->token.reveal(), u"token-of-this-test"_s);
        QCOMPARE(token->signIn.expiresAt, now.addSecs(1079));
        QCOMPARE(token->signIn.scopes, (QStringList{u"journeys_read"_s, u"list_and_subscribers_read"_s}));
        QVERIFY(token->signIn.grants(u"journeys_read"_s));
        QCOMPARE(token->signIn.restUrl, QUrl(u"https://mcabc12.rest.marketingcloudapis.com/"_s));
        QCOMPARE(token->signIn.soapUrl, QUrl(u"https://mcabc12.soap.marketingcloudapis.com/"_s));
    }

    void readsTheRecordedAnswer()
    {
        SKIP_WITHOUT_RECORDED_ANSWERS();

        const Result<AccessToken> token = read(200, readFile(recordedPath(u"auth-token/success.json"_s)));

        QVERIFY(token);
        QCOMPARE(token->signIn.expiresAt, now.addSecs(1079));
        QVERIFY(token->signIn.grants(u"journeys_read"_s));
        QCOMPARE_GT(token->signIn.scopes.size(), 50);
        QVERIFY(token->signIn.restUrl.host().endsWith(u".rest.marketingcloudapis.com"_s));
    }

    void readsTheRecordedRefusal()
    {
        SKIP_WITHOUT_RECORDED_ANSWERS();

        const Result<AccessToken> token = read(401, readFile(recordedPath(u"auth-token/invalid-client.json"_s)));

        QVERIFY(!token);
        QCOMPARE(token.error().reason, Reason::SignInRefused);
        QVERIFY(token.error().detail.contains(u"invalid_client"_s));
        QVERIFY(token.error().detail.contains(u"Client authentication failed."_s));
    }

    void acceptsOddButGoodAnswers_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QByteArray>("value"); // JSON; empty: left out
        QTest::newRow("life as text") << u"expires_in"_s << QByteArray("\"1079\"");
        QTest::newRow("bare host") << u"rest_instance_url"_s << QByteArray("\"mcabc12.rest.marketingcloudapis.com\"");
        QTest::newRow("no scope") << u"scope"_s << QByteArray();
        QTest::newRow("no type") << u"token_type"_s << QByteArray();
        QTest::newRow("type in lower case") << u"token_type"_s << QByteArray("\"bearer\"");
        QTest::newRow("something new") << u"something_new"_s << QByteArray("{\"a\":[1]}");
    }

    void acceptsOddButGoodAnswers()
    {
        QFETCH(QString, field);
        QFETCH(QByteArray, value);
        Json body = goodBody();
        body.erase(toStd(field));
        if (!value.isEmpty())
            body.insert_or_assign(toStd(field), *parseJson(value));

        QVERIFY(read(200, toBytes(body)));
    }

    void namesTheFieldThatIsNoGood_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char *field, const char *value) {
            QTest::addRow("%s %s", field, value) << QString::fromLatin1(field) << QByteArray(value);
        };
        for (const char *field : {"access_token", "expires_in", "rest_instance_url", "soap_instance_url"}) {
            for (const char *value : {"", "null", "\"\"", "[]", "{}", "true"})
                row(field, value);
        }
        row("access_token", "123");
        row("access_token", "\"with space\"");
        row("access_token", "\"with\\r\\nX-Header: line\"");
        row("access_token", "\"with \\u00fc\"");
        row("expires_in", "0");
        row("expires_in", "-5");
        row("expires_in", "99999999999");
        row("expires_in", "\"soon\"");
        row("token_type", "\"mac\"");
    }

    void namesTheFieldThatIsNoGood()
    {
        QFETCH(QString, field);
        QFETCH(QByteArray, value);
        Json body = goodBody();
        body.erase(toStd(field));
        if (!value.isEmpty())
            body.insert_or_assign(toStd(field), *parseJson(value));

        const Result<AccessToken> token = read(200, toBytes(body));

        QVERIFY(!token);
        QCOMPARE(token.error().reason, Reason::Unreadable);
        QVERIFY2(token.error().detail.contains(field), qPrintable(token.error().detail));
    }

    void foreignAddressIsNamedAndNotUsed()
    {
        Json body = goodBody();
        body.insert_or_assign("rest_instance_url", "https://evil.example.com/");

        const Result<AccessToken> token = read(200, toBytes(body));

        QVERIFY(!token);
        QCOMPARE(token.error().code, u"AUTH-03"_s);
        QVERIFY(token.error().detail.contains(u"evil.example.com"_s));
    }

    void refusalsHaveTheirReasons_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Reason>("reason");
        const auto row = [](const char *name, int status, const char *body, Reason reason) {
            QTest::newRow(name) << status << QByteArray(body) << reason;
        };
        row("wrong secret", 401, R"({"error":"invalid_client","error_description":"Invalid client ID."})",
            Reason::SignInRefused);
        row("other grant", 401, R"({"error":"unauthorized_client"})", Reason::SignInRefused);
        row("bad request", 400,
            R"({"error":"invalid_request","error_description":"x is not accessible for this account"})",
            Reason::SignInRefused);
        row("address not allowed", 403,
            R"({"error":"access_denied","error_description":"The IP address of the client is unauthorized"})",
            Reason::SignInRefused);
        row("too many", 429, R"({"message":"Rate limit exceeded","errorcode":50100})", Reason::Throttled);
        row("fault", 500, "", Reason::TenantFault);
        row("fault with a word", 503, R"({"error":"temporarily_unavailable"})", Reason::TenantFault);
        row("wrong path", 404, "", Reason::NotFound);
        row("no json", 200, "OK", Reason::Unreadable);
        row("list", 200, "[]", Reason::Unreadable);
        row("empty", 200, "", Reason::Unreadable);
        row("web page", 200, "<html><title>Sign in to the network</title></html>", Reason::Unreadable);
        row("web page that refuses", 403, "<html><title>Blocked</title></html>", Reason::Unreadable);
    }

    void refusalsHaveTheirReasons()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(Reason, reason);

        const Result<AccessToken> token = read(status, body);

        QVERIFY(!token);
        QCOMPARE(token.error().reason, reason);
        QCOMPARE(token.error().status, status);
        if (body.contains("<title>"))
            QVERIFY(token.error().detail.contains(u"Sign in to the network"_s)
                || token.error().detail.contains(u"Blocked"_s));
    }

    void throttlingKeepsTheWait() { QCOMPARE(read(429, "{}", {{"Retry-After", "7"}}).error().retryAfter, 7s); }

    void echoedSecretIsBlanked()
    {
        const QByteArray echo = "{\"error\":\"invalid_client\",\"error_description\":\"wrong: " + secretText.toUtf8()
            + " / " + secretText.toUtf8().toBase64() + "\"}";

        const QString detail = read(401, echo).error().detail;

        QVERIFY(detail.contains(u"wrong: •••"_s));
        QVERIFY(!detail.contains(secretText));
        QVERIFY(!detail.contains(QString::fromLatin1(secretText.toUtf8().toBase64())));
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, RequestTokenTest)
#include "requesttokentest.moc"
