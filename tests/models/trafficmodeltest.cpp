// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/trafficmodel.h"

#include "support/modeltext.h"
#include "support/samplediagnosis.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace journeyscope;
using journeyscope::testing::moment;

class TrafficModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsExchangesWithoutTheirQueries();
    void growsWithoutForgetting();
    void beginsAnewWithAnotherLog();
};

static http::Exchange exchange(quint64 number, http::Method method, const QString &url, int status)
{
    http::Exchange exchange;
    exchange.number = number;
    exchange.method = method;
    exchange.url = QUrl(url);
    exchange.at = moment(u"10:00:00"_s).addSecs(qint64(number));
    exchange.until = exchange.at.addMSecs(120);
    exchange.status = status;
    if (status == 0)
        exchange.failure = Failure {.reason = Reason::TimedOut, .detail = u"no answer in 60 s"_s};
    return exchange;
}

static QList<http::Exchange> exchanges()
{
    return {
        exchange(1, http::Method::Post, u"https://auth.example.com/v2/token"_s, 200),
        exchange(2, http::Method::Get, u"https://rest.example.com/data/v1/rowset?$filter=key%20eq%20'0031-ada'"_s, 404),
        exchange(3, http::Method::Get, u"https://rest.example.com/interaction/v1/interactions"_s, 0),
    };
}

void TrafficModelTest::showsExchangesWithoutTheirQueries()
{
    TrafficModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTimeZone(QTimeZone::UTC);

    model.setExchanges(exchanges());

    QCOMPARE(testing::modelText(model),
        u"1 | 10:00:01.000 | POST | /v2/token | 200 | 120 ms\n"
        "2 | 10:00:02.000 | GET | /data/v1/rowset | 404 | 120 ms\n"
        "3 | 10:00:03.000 | GET | /interaction/v1/interactions | no answer | 120 ms\n"_s);
    QCOMPARE(testing::modelText(model, {u"number"_s, u"status"_s, u"failed"_s, u"reason"_s}),
        u"1 | 200 | false | -\n2 | 404 | true | -\n3 | 0 | true | no answer in 60 s\n"_s);
}

void TrafficModelTest::growsWithoutForgetting()
{
    TrafficModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setExchanges(exchanges().first(2));
    const QPersistentModelIndex kept = model.index(0, 0);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

    model.setExchanges(exchanges());

    QVERIFY(kept.isValid());
    QCOMPARE(reset.size(), 0);
    QCOMPARE(model.indexOf(3).row(), 2);
    QVERIFY(!model.indexOf(4).isValid());
}

void TrafficModelTest::beginsAnewWithAnotherLog()
{
    TrafficModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setExchanges(exchanges());

    model.setExchanges(exchanges().last(1));

    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, 0).data(TrafficModel::NumberRole).toULongLong(), 3u);
}

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, TrafficModelTest)
#include "trafficmodeltest.moc"
