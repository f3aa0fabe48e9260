// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/onewaybody.h"
#include "http/networktransport.h"
#include "http/trafficlog.h"
#include "support/faultserver.h"
#include "support/testmain.h"

#include <QCoroTask>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

using namespace journeyscope;
using namespace journeyscope::testing;
using namespace std::chrono_literals;

/// Five events on one kept connection, which the server breaks under every second one without an answer.
static FaultServer::Behaviour breaksEverySecond()
{
    return [](const ReceivedRequest &request) { return request.position == 1 ? answering(201) : closing(); };
}

static http::Request numbered(const FaultServer &server, int number)
{
    return {.method = http::Method::Post, .url = server.url(), .body = QByteArray::number(number), .deadline = 5s};
}

/// How often each body arrived.
static QMap<QByteArray, int> arrivals(const FaultServer &server)
{
    QMap<QByteArray, int> counts;
    for (const ReceivedRequest &request : server.requests())
        ++counts[request.body];
    return counts;
}

class OneWayBodyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesItsBytesOnce()
    {
        http::OneWayBody body("0123456789");

        QVERIFY(body.isSequential());
        QVERIFY(!body.wasTouched());
        QCOMPARE(body.read(4), "0123");
        QVERIFY(body.wasTouched());
        QVERIFY(!body.reset());
        QVERIFY(!body.seek(0));
        QCOMPARE(body.readAll(), "456789");
        QVERIFY(body.atEnd());
    }

    /// The truth that this class exists for: if Qt stops repeating one day, this test says so.
    void byteArrayIsSentAgainByQt()
    {
        FaultServer server(breaksEverySecond());
        QNetworkAccessManager manager;
        int believed = 0;

        for (int number = 1; number <= 5; ++number) {
            QNetworkRequest request(server.url());
            request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("text/plain"));
            QNetworkReply *reply = manager.post(request, QByteArray::number(number));
            QSignalSpy finished(reply, &QNetworkReply::finished);
            QVERIFY(finished.wait());
            believed += reply->error() == QNetworkReply::NoError;
            reply->deleteLater();
        }

        QCOMPARE(believed, 5);
        QCOMPARE_GT(server.requests().size(), 5);
    }

    void brokenKeptConnectionGetsEachEventOnce_data()
    {
        QTest::addColumn<bool>("resets");
        QTest::newRow("closed") << false;
        QTest::newRow("reset") << true;
    }

    void brokenKeptConnectionGetsEachEventOnce()
    {
        QFETCH(bool, resets);
        FaultServer server([resets](const ReceivedRequest &request) {
            if (request.position == 1)
                return answering(201);
            return resets ? resetting() : closing();
        });
        http::TrafficLog log;
        http::NetworkTransport transport(log);

        for (int number = 1; number <= 5; ++number) {
            const qsizetype before = server.requests().size();
            const http::Delivery delivery = QCoro::waitFor(transport.send(numbered(server, number)));

            QCOMPARE(server.requests().size(), before + 1);
            if (server.requests().last().position == 1) {
                QVERIFY(delivery.answer);
            } else {
                QVERIFY(!delivery.answer);
                QCOMPARE(delivery.answer.error().reason, Reason::BrokenOff);
            }
        }

        qint64 wholeRequests = 0;
        for (const ReceivedRequest &request : server.requests())
            wholeRequests += request.head.size() + 2 + request.body.size();
        QCOMPARE(server.requests().size(), 5);
        QCOMPARE(server.bytesReceived(), wholeRequests); // Qt connects again, but has nothing to say
    }

    void lostAnswersLeaveOneRequestEach_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        const QByteArray whole = "HTTP/1.1 201 Created\r\nContent-Length: 2\r\n\r\n{}";
        for (const qsizetype cut : {1, 5, 9, 12, 13, 20, 22, 30, 41, 43, 44})
            QTest::addRow("first %d bytes", int(cut)) << whole.first(cut);
        QTest::newRow("not http") << QByteArray("220 mail.example.com ready\r\n");
        QTest::newRow("binary") << QByteArray(300, '\x01');
    }

    void lostAnswersLeaveOneRequestEach()
    {
        QFETCH(QByteArray, bytes);
        FaultServer server([bytes](const ReceivedRequest &) { return sendingOnly(bytes); });
        http::TrafficLog log;
        http::NetworkTransport transport(log);

        const http::Delivery delivery = QCoro::waitFor(transport.send(numbered(server, 1)));

        QVERIFY(!delivery.answer);
        QCOMPARE(delivery.answer.error().reason, Reason::BrokenOff);
        QCOMPARE(server.requests().size(), 1);
    }

    void connectionBrokenWhileTheBodyGoesOut()
    {
        FaultServer server;
        server.breakAfter(1024);
        http::TrafficLog log;
        http::NetworkTransport transport(log);
        http::Request request = numbered(server, 1);
        request.body = QByteArray(4 * 1024 * 1024, 'e');

        const http::Delivery delivery = QCoro::waitFor(transport.send(request));

        QVERIFY(!delivery.answer);
        QCOMPARE(delivery.answer.error().reason, Reason::BrokenOff);
        QVERIFY(server.requests().isEmpty());
    }

    void bodiesArriveByteForByte_data()
    {
        QTest::addColumn<QByteArray>("body");
        QByteArray everyByte;
        for (int byte = 0; byte < 256; ++byte)
            everyByte += char(byte);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("short") << QByteArray("{}");
        QTest::newRow("every byte") << everyByte;
        QTest::newRow("long") << everyByte.repeated(8000);
    }

    void bodiesArriveByteForByte()
    {
        QFETCH(QByteArray, body);
        FaultServer server;
        http::TrafficLog log;
        http::NetworkTransport transport(log);
        http::Request request = numbered(server, 1);
        request.body = body;

        const http::Delivery delivery = QCoro::waitFor(transport.send(request));

        QVERIFY(delivery.answer);
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(server.requests().first().body, body);
        QCOMPARE(server.requests().first().header("Content-Length"), QByteArray::number(body.size()));
    }

    void manyEventsInARowArriveOnceEach()
    {
        FaultServer server(
            [](const ReceivedRequest &request) { return request.position % 7 == 0 ? closing() : answering(201); });
        http::TrafficLog log;
        http::NetworkTransport transport(log);

        for (int number = 1; number <= 50; ++number)
            (void)QCoro::waitFor(transport.send(numbered(server, number)));

        const QMap<QByteArray, int> counts = arrivals(server);
        QCOMPARE(counts.size(), 50);
        QVERIFY(std::ranges::all_of(counts, [](int count) { return count == 1; }));
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, OneWayBodyTest)
#include "onewaybodytest.moc"
