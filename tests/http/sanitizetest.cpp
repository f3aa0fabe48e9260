// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/sanitize.h"
#include "http/networktransport.h"
#include "http/trafficlog.h"
#include "support/faultserver.h"
#include "support/testmain.h"

#include <QCoroTask>

using namespace journeyscope;
using namespace journeyscope::testing;
using namespace Qt::StringLiterals;

static const auto secretText = u"s3cr3t/with+signs&\"quotes\"=and ünïcode"_s;

static http::Request request()
{
    return {.secrets = {Secret(secretText)}, .confidentialMembers = {"access_token", "client_secret", "fueloauth"}};
}

/// Every way in which the secret may be written down.
static QByteArrayList disguises()
{
    const QByteArray raw = secretText.toUtf8();
    return {raw, raw.toPercentEncoding(), raw.toPercentEncoding().toLower(), raw.toBase64(),
        raw.toBase64(QByteArray::Base64UrlEncoding), raw.toHex(), ("id:" + raw).toBase64(),
        ("i:" + raw + ":after").toBase64(), ("client:" + raw + "\n").toBase64(), secretText.toHtmlEscaped().toUtf8(),
        "s3cr3t/with+signs&\\\"quotes\\\"=and ünïcode", "s3cr3t\\/with+signs&\\\"quotes\\\"=and ünïcode"};
}

class SanitizeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blanksTheSecretInEveryDisguise_data()
    {
        QTest::addColumn<QByteArray>("text");
        int number = 0;
        for (const QByteArray &disguise : disguises())
            QTest::addRow("%d", ++number) << disguise;
    }

    void blanksTheSecretInEveryDisguise()
    {
        QFETCH(QByteArray, text);

        const QByteArray clean = http::sanitized(request(), "before " + text + " after");

        QVERIFY(clean.startsWith("before ") && clean.endsWith(" after"));
        QVERIFY(clean.contains("•••"));
        // What is left of a longer base64 text may carry the neighbours, but no four letters of the secret.
        const QByteArray decoded = QByteArray::fromBase64(QByteArray(clean).replace("•••", ""));
        QVERIFY(!decoded.contains("s3cr") && !decoded.contains("quot") && !clean.contains("s3cr"));
    }

    void blanksConfidentialMembers_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("clean");
        const auto row = [](const char *name, const char *text, const char *clean) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(clean);
        };
        row("json", R"({"access_token":"eyJ0.x","expires_in":1079})", R"({"access_token":"•••","expires_in":1079})");
        row("json with spaces", "{ \"access_token\" :\n \"eyJ0.x\" }", "{ \"access_token\" :\n \"•••\" }");
        row("json with escapes", R"({"access_token":"a\"b\\","x":1})", R"({"access_token":"•••","x":1})");
        row("json number", R"({"client_secret":12345,"x":1})", R"({"client_secret":"•••","x":1})");
        row("json broken off", R"({"access_token":"eyJ0.half)", R"({"access_token":"•••")");
        row("other case", R"({"Access_Token":"eyJ0.x"})", R"({"Access_Token":"•••"})");
        row("xml", "<fueloauth xmlns=\"http://exacttarget.com\">eyJ0.x</fueloauth><a>1</a>",
            "<fueloauth xmlns=\"http://exacttarget.com\">•••</fueloauth><a>1</a>");
        row("xml with prefix", "<x:fueloauth>eyJ0.x</x:fueloauth>", "<x:fueloauth>•••</x:fueloauth>");
        row("nothing of it", R"({"message":"fine"})", R"({"message":"fine"})");
        row("other member", R"({"my_access_token_hint":"visible"})", R"({"my_access_token_hint":"visible"})");
    }

    void blanksConfidentialMembers()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, clean);

        QCOMPARE(http::sanitized(request(), text), clean);
    }

    void leavesBytesThatAreNoUtf8()
    {
        const QByteArray bytes = "\xff\xfe {\"access_token\":\"\xc3\x28\"} \x80";

        QCOMPARE(http::sanitized(request(), bytes), "\xff\xfe {\"access_token\":\"•••\"} \x80");
    }

    void longTokensAreBlankedInReasonableTime()
    {
        const QByteArray token(200'000, 'a');

        QCOMPARE(http::sanitized(request(), "{\"access_token\":\"" + token + "\"}"), "{\"access_token\":\"•••\"}");
    }

    void blanksHeaders()
    {
        const QList<http::Header> headers{{"authorization", "Bearer eyJ0.x"}, {"Cookie", "session=1"},
            {"Set-Cookie", "session=1; Path=/"}, {"Proxy-Authorization", "Basic eDp5"}, {"X-Echo", secretText.toUtf8()},
            {"Accept", "application/json"}};

        const QList<http::Header> clean = http::sanitized(request(), headers);

        QCOMPARE(clean,
            (QList<http::Header>{{"authorization", "Bearer •••"}, {"Cookie", "•••"}, {"Set-Cookie", "•••"},
                {"Proxy-Authorization", "Basic •••"}, {"X-Echo", "•••"}, {"Accept", "application/json"}}));
    }

    void noSecretReachesTheTrafficLog()
    {
        FaultServer server([](const ReceivedRequest &received) {
            return answering(400,
                "{\"echo\":\"" + received.body + "\", \"again\":\"" + secretText.toUtf8().toPercentEncoding() + "\"}",
                "X-Echo: " + received.header("Authorization") + "\r\nX-Base64: " + secretText.toUtf8().toBase64()
                    + "\r\n");
        });
        http::TrafficLog log;
        http::NetworkTransport transport(log);
        http::Request out = request();
        out.method = http::Method::Post;
        out.url = server.url(u"/x?s="_s + QString::fromLatin1(secretText.toUtf8().toPercentEncoding()));
        out.headers = {{"Authorization", "Bearer " + secretText.toUtf8()}};
        out.body = secretText.toUtf8().toBase64() + ' ' + secretText.toUtf8() + " {\"client_secret\": \"another one\"}";

        (void)QCoro::waitFor(transport.send(out));

        const http::Exchange &seen = log.exchanges().first();
        QByteArray all = seen.url.toEncoded() + seen.requestBody + seen.answerBody;
        for (const http::Header &header : seen.requestHeaders + seen.answerHeaders)
            all += header.name + ": " + header.value + '\n';
        QVERIFY(all.contains("X-Echo") || all.contains("x-echo"));
        for (const QByteArray &disguise : disguises())
            QVERIFY2(!all.contains(disguise), disguise.constData());
        QVERIFY(!all.contains("another one"));
        QVERIFY(server.requests().first().body.contains("another one")); // the wire itself is untouched
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, SanitizeTest)
#include "sanitizetest.moc"
