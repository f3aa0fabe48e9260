// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/statusfailure.h"
#include "support/testmain.h"

#include <QTimeZone>

using namespace journeyscope;
using namespace journeyscope::http;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class StatusFailureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reasonFollowsFromStatus_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Reason>("reason");
        const auto row = [](int status, Reason reason) { QTest::addRow("%d", status) << status << reason; };
        row(400, Reason::Rejected);
        row(401, Reason::SignInRefused);
        row(403, Reason::NotPermitted);
        row(404, Reason::NotFound);
        row(409, Reason::Rejected);
        row(415, Reason::Rejected);
        row(422, Reason::Rejected);
        row(429, Reason::Throttled);
        row(500, Reason::TenantFault);
        row(503, Reason::TenantFault);
        row(596, Reason::TenantFault);
    }

    void reasonFollowsFromStatus()
    {
        QFETCH(int, status);
        QFETCH(Reason, reason);

        QCOMPARE(reasonOfStatus(status), reason);
        QVERIFY(statusFailure({.status = status}, {}).detail.contains(QString::number(status)));
    }

    void waitComesFromTheHeader_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<qint64>("seconds"); // -1: none
        QTest::newRow("seconds") << QByteArray("5") << qint64(5);
        QTest::newRow("date") << QByteArray("Sat, 31 Jan 2026 10:00:20 GMT") << qint64(20);
        QTest::newRow("past date") << QByteArray("Sat, 31 Jan 2026 09:00:00 GMT") << qint64(0);
        QTest::newRow("negative") << QByteArray("-5") << qint64(0);
        QTest::newRow("absurd") << QByteArray("99999999") << qint64(3600);
        QTest::newRow("nonsense") << QByteArray("soon") << qint64(-1);
        QTest::newRow("empty") << QByteArray() << qint64(-1);
    }

    void waitComesFromTheHeader()
    {
        QFETCH(QByteArray, header);
        QFETCH(qint64, seconds);
        const QDateTime now(QDate(2026, 1, 31), QTime(10, 0), QTimeZone::UTC);

        const auto wait = retryAfter({.headers = {{"retry-after", header}}}, now);

        QCOMPARE(wait ? wait->count() : -1, seconds);
    }

    void onlyThrottlingAndFaultsWait()
    {
        const QList<Header> headers{{"Retry-After", "5"}};

        QCOMPARE(statusFailure({.status = 429, .headers = headers}, {}).retryAfter, 5s);
        QCOMPARE(statusFailure({.status = 503, .headers = headers}, {}).retryAfter, 5s);
        QVERIFY(!statusFailure({.status = 400, .headers = headers}, {}).retryAfter);
    }

    void wordsAreQuoted()
    {
        const Failure failure = statusFailure({.status = 400}, u"<b>no\x1b[31m</b>"_s);

        QVERIFY(failure.detail.contains(u"“<b>no·[31m</b>”"_s));
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, StatusFailureTest)
#include "statusfailuretest.moc"
