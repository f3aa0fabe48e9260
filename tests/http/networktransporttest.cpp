// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/networktransport.h"
#include "http/trafficlog.h"
#include "support/faultserver.h"
#include "support/testmain.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>

using namespace journeyscope;
using namespace journeyscope::testing;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

static const QByteArray gzipMagic = "Content-Encoding: gzip\r\n";

/// A port at which nobody listens.
static quint16 closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

/// Silent listener: takes connections and says nothing.
class SilentServer : public QTcpServer
{
public:
    SilentServer() { listen(QHostAddress::LocalHost); }
};

static QByteArray gzipped(const QByteArray &bytes)
{
    QProcess gzip;
    gzip.start(u"gzip"_s, {u"-c"_s});
    gzip.write(bytes);
    gzip.closeWriteChannel();
    gzip.waitForFinished();
    return gzip.readAllStandardOutput();
}

class NetworkTransportTest : public QObject
{
    Q_OBJECT

private:
    http::TrafficLog m_log;

    http::Delivery send(const http::Request &request)
    {
        http::NetworkTransport transport(m_log);
        return QCoro::waitFor(transport.send(request));
    }

    static http::Request get(const QUrl &url) { return {.url = url, .deadline = 5s}; }
    static http::Request post(const QUrl &url)
    {
        return {.method = http::Method::Post, .url = url, .body = "{}", .deadline = 5s};
    }

private Q_SLOTS:
    void givesTheWholeAnswer()
    {
        FaultServer server([](const ReceivedRequest &) { return answering(200, "{\"count\":1}", "X-Note: seen\r\n"); });

        const http::Delivery delivery =
            send({.url = server.url(u"/interaction/v1/events?$page=1"_s), .headers = {{"X-Ask", "this"}}});

        QVERIFY(delivery.answer);
        QCOMPARE(delivery.answer->status, 200);
        QCOMPARE(delivery.answer->body, "{\"count\":1}");
        QCOMPARE(delivery.answer->header("x-note"), "seen");
        QCOMPARE(server.requests().first().line, "GET /interaction/v1/events?$page=1 HTTP/1.1");
        QCOMPARE(server.requests().first().header("X-Ask"), "this");
    }

    void wireBytesDoNotDependOnTheLocale()
    {
        FaultServer server;

        (void)send(get(server.url())); // the test runs under a German locale

        QCOMPARE(server.requests().first().header("Accept-Language"), "en");
        QCOMPARE(server.requests().first().header("User-Agent"), "Journeyscope");
    }

    void everyStatusIsACompleteAnswer_data()
    {
        QTest::addColumn<int>("status");
        for (const int status :
            {200, 201, 202, 400, 401, 403, 404, 405, 409, 410, 415, 418, 422, 429, 500, 501, 502, 503, 504, 596})
            QTest::addRow("%d", status) << status;
    }

    void everyStatusIsACompleteAnswer()
    {
        QFETCH(int, status);
        FaultServer server([status](const ReceivedRequest &) { return answering(status, "{\"message\":\"why\"}"); });

        for (const http::Request &request : {get(server.url()), post(server.url())}) {
            const http::Delivery delivery = send(request);
            QVERIFY(delivery.answer);
            QCOMPARE(delivery.answer->status, status);
            QCOMPARE(delivery.answer->body, "{\"message\":\"why\"}");
            QCOMPARE(delivery.exchange.status, status);
        }
        QCOMPARE(server.requests().size(), 2);
    }

    void authenticationChallengeIsNotAnswered_data()
    {
        QTest::addColumn<QByteArray>("challenge");
        QTest::newRow("basic") << QByteArray("Basic realm=\"tenant\"");
        QTest::newRow("digest") << QByteArray("Digest realm=\"tenant\", nonce=\"1\"");
        QTest::newRow("negotiate") << QByteArray("Negotiate");
        QTest::newRow("bearer") << QByteArray("Bearer");
    }

    void authenticationChallengeIsNotAnswered()
    {
        QFETCH(QByteArray, challenge);
        FaultServer server([challenge](const ReceivedRequest &) {
            return answering(401, "{}", "WWW-Authenticate: " + challenge + "\r\n");
        });

        const http::Delivery delivery = send(post(server.url()));

        QVERIFY(delivery.answer);
        QCOMPARE(delivery.answer->status, 401);
        QCOMPARE(server.requests().size(), 1);
    }

    void cookiesAreNotKept()
    {
        FaultServer server(
            [](const ReceivedRequest &) { return answering(200, "{}", "Set-Cookie: session=1; Path=/\r\n"); });
        http::NetworkTransport transport(m_log);

        (void)QCoro::waitFor(transport.send(get(server.url())));
        (void)QCoro::waitFor(transport.send(get(server.url())));

        QCOMPARE(server.requests().size(), 2);
        QCOMPARE(server.requests().last().header("Cookie"), "");
    }

    void redirectIsNotFollowed_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("isPost");
        for (const int status : {301, 302, 303, 307, 308}) {
            QTest::addRow("%d GET", status) << status << false;
            QTest::addRow("%d POST", status) << status << true;
        }
    }

    void redirectIsNotFollowed()
    {
        QFETCH(int, status);
        QFETCH(bool, isPost);
        FaultServer second;
        const QByteArray target = second.url(u"/other"_s).toEncoded();
        FaultServer first([status, target](const ReceivedRequest &) { return redirecting(status, target); });
        http::Request request = isPost ? post(first.url()) : get(first.url());
        request.headers = {{"Authorization", "Bearer token-of-this-test"}};

        const http::Delivery delivery = send(request);
        QTest::qWait(50);

        QVERIFY(!delivery.answer);
        QCOMPARE(delivery.answer.error().reason, Reason::Redirected);
        QCOMPARE(delivery.answer.error().status, status);
        const QString named = u"127.0.0.1:%1"_s.arg(second.url().port());
        QVERIFY2(delivery.answer.error().detail.contains(named), qPrintable(delivery.answer.error().detail));
        QCOMPARE(first.requests().size(), 1);
        QCOMPARE(second.connections(), 0);
        QCOMPARE(second.bytesReceived(), 0);
    }

    void strangeRedirectsAreNamedAndNotFollowed_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QString>("named");
        QTest::newRow("other host") << QByteArray("https://evil.example.com/x?y") << u"https://evil.example.com"_s;
        QTest::newRow("protocol-relative") << QByteArray("//evil.example.com/") << u"http://evil.example.com"_s;
        QTest::newRow("user in it") << QByteArray("https://tenant.test@evil.example.com/")
                                    << u"https://evil.example.com"_s;
        QTest::newRow("file") << QByteArray("file:///etc/hostname") << u"file"_s;
        QTest::newRow("none") << QByteArray("") << QString();
    }

    void strangeRedirectsAreNamedAndNotFollowed()
    {
        QFETCH(QByteArray, target);
        QFETCH(QString, named);
        FaultServer server([target](const ReceivedRequest &) { return redirecting(302, target); });

        const http::Delivery delivery = send(post(server.url()));

        QVERIFY(!delivery.answer);
        QCOMPARE(delivery.answer.error().code, u"NET-10"_s);
        QVERIFY2(delivery.answer.error().detail.contains(named), qPrintable(delivery.answer.error().detail));
        QVERIFY(!delivery.answer.error().detail.contains(u"tenant.test"_s));
    }

    void truncatedAnswerKeepsItsStatus_data()
    {
        QTest::addColumn<int>("arrived");
        const QByteArray body = "{\"eventInstanceId\":\"e-7\"}";
        for (int arrived = 0; arrived < body.size(); ++arrived)
            QTest::addRow("%d bytes", arrived) << arrived;
    }

    void truncatedAnswerKeepsItsStatus()
    {
        QFETCH(int, arrived);
        FaultServer server(
            [arrived](const ReceivedRequest &) { return truncated("{\"eventInstanceId\":\"e-7\"}", arrived); });

        for (int repetition = 0; repetition < 25; ++repetition) {
            const http::Delivery delivery = send(post(server.url()));
            QVERIFY(!delivery.answer);
            QCOMPARE(delivery.answer.error().reason, Reason::BrokenOff);
            QCOMPARE(delivery.answer.error().status, 201);
            QCOMPARE(delivery.exchange.status, 201);
            const QString counted = u"only %1 of 25 bytes"_s.arg(arrived);
            QVERIFY2(delivery.answer.error().detail.contains(counted), qPrintable(delivery.answer.error().detail));
        }
        QCOMPARE(server.requests().size(), 25);
    }

    void truncatedChunksKeepTheirStatus_data()
    {
        QTest::addColumn<QByteArray>("chunks");
        QTest::newRow("cut in a chunk") << QByteArray("19\r\n{\"eventInsta");
        QTest::newRow("no last chunk") << QByteArray("2\r\n{}\r\n");
        QTest::newRow("cut in the length") << QByteArray("2\r\n{}\r\n0");
    }

    void truncatedChunksKeepTheirStatus()
    {
        QFETCH(QByteArray, chunks);
        const QByteArray bytes = "HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks;
        FaultServer server([bytes](const ReceivedRequest &) { return sendingOnly(bytes); });

        for (int repetition = 0; repetition < 25; ++repetition) {
            const http::Delivery delivery = send(post(server.url()));
            QVERIFY(!delivery.answer);
            QCOMPARE(delivery.answer.error().code, u"NET-08"_s);
            QCOMPARE(delivery.answer.error().status, 201);
        }
    }

    void answerWithoutLengthEndsWithTheConnection()
    {
        FaultServer server(
            [](const ReceivedRequest &) { return sendingOnly("HTTP/1.1 201 Created\r\n\r\n{\"a\":1}"); });

        const http::Delivery delivery = send(post(server.url()));

        QVERIFY(delivery.answer);
        QCOMPARE(delivery.answer->body, "{\"a\":1}");
        QCOMPARE(server.requests().size(), 1);
    }

    void contradictoryLengthIsRefused_data()
    {
        QTest::addColumn<QByteArray>("lengths");
        QTest::newRow("two") << QByteArray("Content-Length: 2\r\nContent-Length: 3\r\n");
        QTest::newRow("negative") << QByteArray("Content-Length: -2\r\n");
        QTest::newRow("no number") << QByteArray("Content-Length: two\r\n");
        QTest::newRow("absurd") << QByteArray("Content-Length: 999999999999999999999\r\n");
    }

    void contradictoryLengthIsRefused()
    {
        QFETCH(QByteArray, lengths);
        const QByteArray bytes = "HTTP/1.1 201 Created\r\n" + lengths + "\r\n{}";
        FaultServer server([bytes](const ReceivedRequest &) { return sendingOnly(bytes); });

        const http::Delivery delivery = send(post(server.url()));

        QVERIFY(!delivery.answer);
        QCOMPARE(delivery.answer.error().code, u"NET-14"_s);
        QCOMPARE(delivery.answer.error().status, 201);
    }

    void deadlineHolds_data()
    {
        QTest::addColumn<Play>("play");
        const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n";
        QTest::newRow("no answer") << hanging();
        QTest::newRow("slow head") << Play{.bytes = head, .pause = 50ms};
        QTest::newRow("slow body") << Play{.bytes = head + QByteArray(5000, ' '), .pause = 5ms};
        QTest::newRow("half answer, then silence") << Play{.bytes = head + "  "};
        QTest::newRow("half a word, then silence") << Play{.bytes = "HTT"};
    }

    void deadlineHolds()
    {
        QFETCH(Play, play);
        FaultServer server([play](const ReceivedRequest &) { return play; });
        QElapsedTimer time;
        time.start();
        http::Request request = post(server.url());
        request.deadline = 1s;

        const http::Delivery delivery = send(request);

        QCOMPARE_LE(time.durationElapsed(), 2s);
        QCOMPARE_GE(time.durationElapsed(), 990ms);
        QVERIFY(!delivery.answer);
        QCOMPARE(delivery.answer.error().reason, Reason::TimedOut);
        QCOMPARE(server.requests().size(), 1);
    }

    void nextRequestAvoidsTheHangingConnection()
    {
        FaultServer server(
            [](const ReceivedRequest &request) { return request.body == "first" ? hanging() : answering(201); });
        http::NetworkTransport transport(m_log);
        http::Request request = post(server.url());
        request.body = "first";
        request.deadline = 300ms;
        (void)QCoro::waitFor(transport.send(request));

        request.body = "second";
        request.deadline = 5s;
        const http::Delivery delivery = QCoro::waitFor(transport.send(request));

        QVERIFY(delivery.answer);
        QCOMPARE(server.connections(), 2);
    }

    void silentTlsHandshakeEndsAtTheDeadline()
    {
        SilentServer server;
        http::Request request = post(QUrl(u"https://127.0.0.1:%1/"_s.arg(server.serverPort())));
        request.deadline = 500ms;
        QElapsedTimer time;
        time.start();

        const http::Delivery delivery = send(request);

        QCOMPARE_LE(time.durationElapsed(), 1500ms);
        QVERIFY(!delivery.answer);
        QCOMPARE(delivery.answer.error().code, u"NET-04"_s);
        QCOMPARE(delivery.answer.error().reason, Reason::Unreachable);
    }

    void refusedConnectionSentNothing()
    {
        for (const bool isPost : {false, true}) {
            const QUrl url(u"http://127.0.0.1:%1/"_s.arg(closedPort()));
            const http::Delivery delivery = send(isPost ? post(url) : get(url));

            QVERIFY(!delivery.answer);
            QCOMPARE(delivery.answer.error().reason, Reason::Unreachable);
            QCOMPARE(delivery.answer.error().code, u"NET-02"_s);
        }
    }

    void unknownNameSentNothing()
    {
        http::Request request = post(QUrl(u"https://no-such-tenant.invalid/v2/token"_s));
        request.deadline = 30s;

        const http::Delivery delivery = send(request);

        QVERIFY(!delivery.answer);
        QCOMPARE(delivery.answer.error().reason, Reason::Unreachable);
        QCOMPARE(delivery.answer.error().code, u"NET-01"_s);
        QVERIFY(delivery.answer.error().detail.contains(u"no-such-tenant.invalid"_s));
        QVERIFY(delivery.exchange.phases.name);
        QVERIFY(!delivery.exchange.phases.connect);
    }

    void exchangesAreDatedByTheGivenClock()
    {
        struct NextWeek final : Clock {
            [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc().addDays(7); }
            [[nodiscard]] QCoro::Task<bool> sleep(std::chrono::milliseconds, std::stop_token) override { co_return true; }
        };
        FaultServer server([](const ReceivedRequest &) { return answering(200, "{}"); });
        const NextWeek clock;
        http::NetworkTransport transport(m_log, &clock);

        const http::Delivery delivery = QCoro::waitFor(transport.send(get(server.url(u"/"_s))));

        const http::Exchange &exchange = delivery.exchange;
        QVERIFY(exchange.at > QDateTime::currentDateTimeUtc().addDays(6));
        QVERIFY(exchange.at <= exchange.until);
        QVERIFY(exchange.until <= clock.now());
    }

    void plainHttpIsForLoopbackOnly_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::newRow("http") << QUrl(u"http://tenant.example.com/"_s);
        QTest::newRow("other scheme") << QUrl(u"ftp://127.0.0.1/"_s);
        QTest::newRow("file") << QUrl(u"file:///etc/hostname"_s);
        QTest::newRow("no host") << QUrl(u"https:///x"_s);
        QTest::newRow("empty") << QUrl();
    }

    void plainHttpIsForLoopbackOnly()
    {
        QFETCH(QUrl, url);

        const http::Delivery delivery = send(get(url));

        QVERIFY(!delivery.answer);
        QCOMPARE(delivery.answer.error().reason, Reason::Unusable);
        QCOMPARE(delivery.answer.error().code, u"NET-15"_s);
    }

    void bodyIsCappedAtSixteenMebibytes()
    {
        constexpr qint64 most = http::Transport::largestBody;
        const auto big = [](qint64 size) {
            return Play{
                .bytes = "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(size) + "\r\n\r\n", .filler = size};
        };
        FaultServer fitting([&](const ReceivedRequest &) { return big(most); });
        FaultServer larger([&](const ReceivedRequest &) { return big(most + 1); });
        FaultServer huge([&](const ReceivedRequest &) { return big(200 * most); });

        const http::Delivery whole = send(get(fitting.url()));
        QVERIFY(whole.answer);
        QCOMPARE(whole.answer->body.size(), most);
        for (const FaultServer *server : {&larger, &huge}) {
            const http::Delivery delivery = send(get(server->url()));
            QVERIFY(!delivery.answer);
            QCOMPARE(delivery.answer.error().reason, Reason::Unreadable);
            QCOMPARE(delivery.answer.error().code, u"NET-11"_s);
            QCOMPARE(delivery.answer.error().status, 200);
            QCOMPARE_LE(delivery.exchange.answerBody.size(), most + 64 * 1024);
        }
    }

    void compressedBodiesAreReadAndCapped()
    {
        const QByteArray small = gzipped("{\"count\":1}");
        if (small.isEmpty())
            QSKIP("the program gzip is not here");
        const QByteArray bomb = gzipped(QByteArray(200 * 1024 * 1024, ' '));
        FaultServer server([&](const ReceivedRequest &request) {
            return answering(200, request.line.contains("bomb") ? bomb : small, gzipMagic);
        });

        const http::Delivery whole = send(get(server.url()));
        const http::Delivery capped = send(get(server.url(u"/bomb"_s)));

        QVERIFY(whole.answer);
        QCOMPARE(whole.answer->body, "{\"count\":1}");
        QVERIFY(!capped.answer);
        QCOMPARE(capped.answer.error().code, u"NET-11"_s);
        QCOMPARE_LE(capped.exchange.answerBody.size(), http::Transport::largestBody + 64 * 1024);
    }

    void damagedCompressedBodyIsNamed()
    {
        FaultServer server([](const ReceivedRequest &) { return answering(200, "this is not gzip", gzipMagic); });

        const http::Delivery delivery = send(get(server.url()));

        QVERIFY(!delivery.answer);
        QCOMPARE(delivery.answer.error().code, u"NET-13"_s);
    }

    void loopbackIsNeverProxied()
    {
        FaultServer proxy;
        FaultServer server;
        const QByteArray address = proxy.url().toEncoded();
        qputenv("http_proxy", address);
        qputenv("https_proxy", address);

        const http::Delivery direct = send(get(server.url()));
        const QUrl byName(u"http://localhost:%1/"_s.arg(server.url().port()));
        const http::Delivery named = send(get(byName));
        qunsetenv("http_proxy");
        qunsetenv("https_proxy");

        QVERIFY(direct.answer);
        QVERIFY(named.answer);
        QCOMPARE(server.requests().size(), 2);
        QCOMPARE(proxy.bytesReceived(), 0);
    }

    void deadProxyIsNamedAndGetsNothing()
    {
        qputenv("https_proxy", u"http://127.0.0.1:%1"_s.arg(closedPort()).toLatin1());

        const http::Delivery delivery = send(post(QUrl(u"https://tenant.example.com/"_s)));
        qunsetenv("https_proxy");

        QVERIFY(!delivery.answer);
        QCOMPARE(delivery.answer.error().code, u"NET-05"_s);
        QCOMPARE(delivery.answer.error().reason, Reason::Unreachable);
    }

    void proxySeesNoHeaderOfOurs()
    {
        FaultServer proxy(
            [](const ReceivedRequest &) { return answering(407, "{}", "Proxy-Authenticate: Basic realm=\"x\"\r\n"); });
        qputenv("https_proxy", proxy.url().toEncoded());
        http::Request request = post(QUrl(u"https://tenant.example.com/"_s));
        request.headers = {{"Authorization", "Bearer token-of-this-test"}};

        const http::Delivery delivery = send(request);
        qunsetenv("https_proxy");

        QVERIFY(!delivery.answer);
        QCOMPARE(delivery.answer.error().code, u"NET-05"_s);
        QVERIFY(!proxy.requests().isEmpty());
        for (const ReceivedRequest &seen : proxy.requests()) {
            QVERIFY(seen.line.startsWith("CONNECT tenant.example.com:443 "));
            QVERIFY(!seen.head.contains("token-of-this-test"));
        }
    }

    void phasesTellNewFromKeptConnections()
    {
        FaultServer server([](const ReceivedRequest &) { return answering(200); });
        http::NetworkTransport transport(m_log);

        const http::Delivery first = QCoro::waitFor(transport.send(get(server.url())));
        const http::Delivery second = QCoro::waitFor(transport.send(post(server.url())));

        QCOMPARE(server.connections(), 1);
        QVERIFY(first.exchange.phases.connect);
        QVERIFY(!first.exchange.phases.name); // an address needs no lookup
        QVERIFY(!first.exchange.phases.tls);
        QVERIFY(first.exchange.phases.wait);
        QVERIFY(first.exchange.phases.download);
        QVERIFY(!second.exchange.phases.connect);
        QVERIFY(second.exchange.phases.wait);
    }

    void namesAreLookedUp()
    {
        FaultServer server;

        const http::Delivery delivery = send(get(QUrl(u"http://localhost:%1/"_s.arg(server.url().port()))));

        QVERIFY(delivery.answer);
        QVERIFY(delivery.exchange.phases.name);
    }

    void recordsEveryExchange()
    {
        FaultServer server(
            [](const ReceivedRequest &request) { return request.position == 1 ? answering(201) : closing(); });
        http::TrafficLog log;
        http::NetworkTransport transport(log);

        const http::Delivery first = QCoro::waitFor(transport.send(post(server.url(u"/a"_s))));
        const http::Delivery second = QCoro::waitFor(transport.send(post(server.url(u"/b"_s))));

        QCOMPARE(log.exchanges().size(), 2);
        QCOMPARE(log.find(first.exchange.number)->status, 201);
        QCOMPARE(log.find(second.exchange.number)->failure, second.answer.error());
        QCOMPARE(first.exchange.seen().request, u"POST /a"_s);
        QVERIFY(first.exchange.at <= first.exchange.until);
    }

    void survivesTransportAndLog()
    {
        FaultServer server([](const ReceivedRequest &) { return answering(200, "{}"); });
        auto log = std::make_unique<http::TrafficLog>();
        auto transport = std::make_unique<http::NetworkTransport>(*log);

        QCoro::Task<http::Delivery> pending = transport->send(post(server.url()));
        transport.reset();
        log.reset();
        const http::Delivery delivery = QCoro::waitFor(std::move(pending));

        QVERIFY(delivery.answer);
        QCOMPARE(server.requests().size(), 1);
    }

    void survivesItsCaller()
    {
        FaultServer server;
        {
            http::TrafficLog log;
            http::NetworkTransport transport(log);
            (void)transport.send(post(server.url())); // nobody waits for it
        }

        QTRY_COMPARE(server.requests().size(), 1);
        QTest::qWait(50);
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, NetworkTransportTest)
#include "networktransporttest.moc"
