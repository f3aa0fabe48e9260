// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rawtalk.h"

#include "foundation/json.h"
#include "simulator/server/loopbackserver.h"
#include "simulator/simulatedtenant.h"
#include "support/testmain.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace journeyscope;
using namespace journeyscope::simulator;
using journeyscope::testing::RawTalk;

static const QByteArray head = " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n";

/// A server that repeats what it is told: method, path and body.
static std::unique_ptr<LoopbackServer> echo(const ServerLimits &limits = {})
{
    Result<std::unique_ptr<LoopbackServer>> server = LoopbackServer::start(
        0,
        [](const Call &call) {
            return Reply{.body = call.method + ' ' + call.path + ' ' + call.body, .contentType = "text/plain"};
        },
        limits);
    if (!server)
        qFatal("%s", qPrintable(server.error().detail));
    return *std::move(server);
}

static QUrl urlOf(const LoopbackServer &server)
{
    return QUrl(QString::fromLatin1(server.base()));
}

/// Local addresses of the sockets that listen at @p port, as the kernel writes them.
static QByteArrayList listenersAt(int port)
{
    QByteArrayList addresses;
    const QByteArray wanted = ':' + QByteArray::number(port, 16).rightJustified(4, '0').toUpper();
    for (const QString &table : {u"/proc/net/tcp"_s, u"/proc/net/tcp6"_s}) {
        QFile file(table);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &line : file.readAll().split('\n')) {
            const QByteArrayList parts = line.simplified().split(' ');
            if (parts.size() > 3 && parts[1].endsWith(wanted) && parts[3] == "0A")
                addresses.append(parts[1].chopped(5));
        }
    }
    return addresses;
}

class LimitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listensOnLoopbackOnly()
    {
        const auto tenant = SimulatedTenant::start({.tenant = u":/scenarios/all-goes-well.json"_s});
        QVERIFY(tenant);
        for (const QUrl &url : {(*tenant)->addresses().rest, (*tenant)->addresses().control}) {
            QCOMPARE(listenersAt(url.port()), QByteArrayList{"0100007F"});
            QUrl other(url);
            other.setHost(u"127.0.0.2"_s); // of this machine, too
            RawTalk talk(other);
            QVERIFY(!talk.isConnected());
            QCOMPARE(talk.error(), QAbstractSocket::ConnectionRefusedError);
        }
    }

    void readsRequests_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("echoed");
        QTest::newRow("no body") << "GET /a" + head + "\r\n"
                                 << "GET /a "_ba;
        QTest::newRow("length") << "POST /a" + head + "Content-Length: 5\r\n\r\nhello"
                                << "POST /a hello"_ba;
        QTest::newRow("chunks") << "POST /a" + head
                + "Transfer-Encoding: chunked\r\n\r\n3\r\nhel\r\n2;x=y\r\nlo\r\n0\r\nX-After: 1\r\n\r\n"
                                << "POST /a hello"_ba;
        QTest::newRow("whole address") << "GET http://127.0.0.1/a?b=c" + head + "\r\n"
                                       << "GET /a "_ba;
        QTest::newRow("old version") << "GET /a HTTP/1.0\r\nHost: localhost\r\n\r\n"_ba
                                     << "GET /a "_ba;
        QTest::newRow("line end behind a body") << "\r\nGET /a" + head + "\r\n"
                                                << "GET /a "_ba;
    }
    void readsRequests()
    {
        QFETCH(QByteArray, request);
        const auto server = echo();
        RawTalk whole(urlOf(*server));
        whole.say(request);
        (void)whole.hearAll();
        QTEST(whole.body(), "echoed");
        RawTalk pieces(urlOf(*server));
        for (const char byte : std::as_const(request)) {
            pieces.say(QByteArray(1, byte));
            QCoreApplication::processEvents();
        }
        (void)pieces.hearAll();
        QTEST(pieces.body(), "echoed");
    }

    void keepsTheConnection()
    {
        const auto server = echo();
        RawTalk talk(urlOf(*server));
        talk.say("GET /1 HTTP/1.1\r\nHost: localhost\r\n\r\nGET /2 HTTP/1.1\r\nHost: localhost\r\n\r\nGET /3" + head
            + "\r\n");
        const QByteArray heard = talk.hearAll();
        QCOMPARE(heard.count("HTTP/1.1 200 OK"), 3);
        QVERIFY(heard.indexOf("GET /1 ") < heard.indexOf("GET /2 ") && heard.endsWith("GET /3 "));
    }

    void askedFirstItSaysGoOn()
    {
        const auto server = echo();
        RawTalk talk(urlOf(*server));
        talk.say("POST /a" + head + "Content-Length: 2\r\nExpect: 100-continue\r\n\r\n");
        QVERIFY(talk.hears("100 Continue"));
        talk.say("hi");
        QVERIFY(talk.hearAll().endsWith("POST /a hi"));
    }

    void refusesWhatIsTooLargeOrBroken_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        QTest::newRow("long line") << "GET /" + QByteArray(20'000, 'a') << 414;
        QTest::newRow("large header") << "GET /a" + head + "X-Large: " + QByteArray(40'000, 'a') << 431;
        QTest::newRow("many headers") << "GET /a" + head + QByteArray("X-One: 1\r\n").repeated(120) + "\r\n" << 431;
        QTest::newRow("large body") << "POST /a" + head + "Content-Length: 6000000\r\n\r\n" << 413;
        QTest::newRow("larger than a number") << "POST /a" + head + "Content-Length: 99999999999999999999\r\n\r\n"
                                              << 413;
        QTest::newRow("large chunk") << "POST /a" + head + "Transfer-Encoding: chunked\r\n\r\nFFFFFFFF\r\n" << 413;
        QTest::newRow("no HTTP") << "hello\r\n\r\n"_ba << 400;
        QTest::newRow("other version") << "GET /a HTTP/9.9\r\n\r\n"_ba << 400;
        QTest::newRow("header without a name") << "GET /a" + head + ": x\r\n\r\n" << 400;
        QTest::newRow("negative length") << "POST /a" + head + "Content-Length: -1\r\n\r\n" << 400;
        QTest::newRow("two lengths") << "POST /a" + head + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab" << 400;
        QTest::newRow("length and chunks")
            << "POST /a" + head + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n"
            << 400;
        QTest::newRow("broken chunk") << "POST /a" + head + "Transfer-Encoding: chunked\r\n\r\nxyz\r\n" << 400;
        QTest::newRow("other coding") << "POST /a" + head + "Transfer-Encoding: gzip\r\n\r\n" << 501;
        QTest::newRow("from elsewhere") << "GET /a HTTP/1.1\r\nHost: page.example\r\nConnection: close\r\n\r\n"_ba
                                        << 403;
    }
    void refusesWhatIsTooLargeOrBroken()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        const auto server = echo();
        RawTalk talk(urlOf(*server));
        talk.say(request);
        const QByteArray heard = talk.hearAll();
        QVERIFY2(heard.startsWith("HTTP/1.1 " + QByteArray::number(status) + ' '), heard.left(200).constData());
        QVERIFY(talk.hasEnded());
        QCOMPARE(server->requestCount(), 0);
        if (status == 403)
            return;
        const Result<Json> envelope = parseJson(talk.body());
        QVERIFY(envelope);
        QCOMPARE(integerOf(*envelope, "errorcode"_L1), status);
        QVERIFY(!textOf(*envelope, "message"_L1).isEmpty());
    }

    void whoSendsTooMuchStillHearsWhy()
    {
        const auto server = echo();
        RawTalk talk(urlOf(*server));
        talk.say("POST /a" + head + "Content-Length: 20000000\r\n\r\n" + QByteArray(20'000'000, 'x'));
        QVERIFY(talk.hears("HTTP/1.1 413 "));
        RawTalk other(urlOf(*server));
        other.say("GET /b" + head + "\r\n");
        QVERIFY(other.hearAll().endsWith("GET /b "));
    }

    void slowOnesEnd()
    {
        const auto server = echo({.idle = 1s, .oneRequest = 200ms});
        RawTalk silent(urlOf(*server));
        RawTalk half(urlOf(*server));
        half.say("POST /a" + head + "Content-Length: 5\r\n\r\nhe");
        QVERIFY(half.hearAll().startsWith("HTTP/1.1 408 "));
        QCOMPARE(silent.hearAll(), QByteArray());
        QVERIFY(silent.hasEnded());
    }

    void slowOnesDoNotKeepOthersOut()
    {
        const auto server = echo({.connections = 20});
        std::vector<std::unique_ptr<RawTalk>> slow;
        for (int i = 0; i < 100; ++i) {
            slow.push_back(std::make_unique<RawTalk>(urlOf(*server)));
            slow.back()->say("GET /slow HTTP/1.1\r\nHost:");
        }
        RawTalk talk(urlOf(*server));
        talk.say("GET /b" + head + "\r\n");
        QVERIFY(talk.hearAll().endsWith("GET /b "));
        QVERIFY(slow.front()->hearAll().isEmpty());
        QVERIFY2(slow.front()->hasEnded(), "the one that waited longest made room");
    }

    void tooManyAtOnceAreRefused()
    {
        Result<std::unique_ptr<LoopbackServer>> server =
            LoopbackServer::start(0, [](const Call &) { return Reply{.delay = 500ms}; }, {.connections = 2});
        QVERIFY(server);
        RawTalk one(urlOf(**server));
        RawTalk two(urlOf(**server));
        one.say("GET /a" + head + "\r\n");
        two.say("GET /a" + head + "\r\n");
        QVERIFY(QTest::qWaitFor([&] { return (*server)->requestCount() == 2; }));
        RawTalk three(urlOf(**server));
        QVERIFY(three.hearAll().startsWith("HTTP/1.1 503 "));
        QVERIFY(one.hearAll().startsWith("HTTP/1.1 200 "));
    }

    void garbageDoesNoHarm()
    {
        const auto server = echo();
        quint32 state = 1;
        for (int i = 0; i < 100; ++i) {
            QByteArray bytes("GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\n\r\nabc");
            for (int j = 0; j < 5; ++j) {
                state = state * 1664525 + 1013904223;
                bytes[(state >> 8) % quint32(bytes.size())] = char(state >> 24);
            }
            RawTalk talk(urlOf(*server));
            talk.say(bytes);
            QCoreApplication::processEvents();
            talk.hangUp();
        }
        RawTalk talk(urlOf(*server));
        talk.say("GET /b" + head + "\r\n");
        QVERIFY(talk.hearAll().endsWith("GET /b "));
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, LimitsTest)
#include "limitstest.moc"
