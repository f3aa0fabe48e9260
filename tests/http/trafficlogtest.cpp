// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/trafficlog.h"
#include "support/testmain.h"

#include <QSignalSpy>

using namespace journeyscope::http;
using namespace Qt::StringLiterals;

class TrafficLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsByNumberWhateverEndsFirst()
    {
        TrafficLog log;
        QSignalSpy recorded(&log, &TrafficLog::recorded);
        Exchange first{.number = log.nextNumber(), .status = 200};
        Exchange second{.number = log.nextNumber(), .status = 404};

        log.record(second);
        log.record(first);

        QCOMPARE(log.find(1)->status, 200);
        QCOMPARE(log.find(2)->status, 404);
        QCOMPARE(log.find(3), nullptr);
        QCOMPARE(recorded.size(), 2);
        QCOMPARE(recorded.first().first().value<quint64>(), 2);
    }

    void citesAnExchangeWithoutItsQuery()
    {
        const Exchange exchange{.number = 7,
            .method = Method::Post,
            .url = QUrl(u"https://tenant.example.com/data/v1/key:a%2Fb?$page=2"_s),
            .status = 201};

        QCOMPARE(exchange.seen().request, u"POST /data/v1/key:a%2Fb"_s);
        QCOMPARE(exchange.seen().status, 201);
        QCOMPARE(exchange.seen().exchange, 7);
    }

    void headersAreFoundInAnyCase()
    {
        const Answer answer{.headers = {{"Retry-After", "5"}, {"retry-after", "6"}}};

        QCOMPARE(answer.header("RETRY-AFTER"), "5");
        QCOMPARE(answer.header("X-None"), "");
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, TrafficLogTest)
#include "trafficlogtest.moc"
