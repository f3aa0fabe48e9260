// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tenant/restanswer.h"
#include "support/folders.h"
#include "support/testmain.h"

using namespace journeyscope;
using namespace journeyscope::testing;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

static http::Answer answer(int status, const QByteArray &body, const QList<http::Header> &headers = {})
{
    return {.status = status, .headers = headers, .body = body};
}

class RestAnswerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryDialect_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("file");
        QTest::addColumn<Reason>("reason");
        QTest::addColumn<int>("errorCode");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *file, int status, Reason reason, int errorCode, const QStringList &words) {
            QTest::newRow(file) << status << QString::fromLatin1(file) << reason << errorCode << words;
        };
        row("message", 404, Reason::NotFound, 30003, {u"Interaction not found"_s});
        row("code-as-text", 400, Reason::Rejected, 10005, {u"VersionNumber required"_s});
        row("unauthorized", 401, Reason::SignInRefused, 0, {u"Not Authorized"_s});
        row("insufficient-privileges", 403, Reason::NotPermitted, 20002, {u"Insufficient Privileges"_s});
        row("message-only", 403, Reason::NotPermitted, 0, {u"Insufficient privileges to complete this action."_s});
        row("validation-errors", 400, Reason::Rejected, 10006,
            {u"Several things are wrong"_s, u"Name is too long"_s, u"Type is unknown"_s});
        row("additional-errors", 400, Reason::Rejected, 10006, {u"Field Street is missing"_s});
        row("errors-list", 400, Reason::Rejected, 121226, {u"The email has no subject"_s, u"The sender is unknown"_s});
        row("errors-list-upper-case", 400, Reason::Rejected, 121008, {u"The journey has no email"_s});
        row("result-messages", 400, Reason::Rejected, 0, {u"Primary key is missing"_s});
        row("throttled", 429, Reason::Throttled, 50100, {u"Rate limit exceeded"_s});
        row("blocked", 429, Reason::Throttled, 50200, {u"temporarily blocked"_s});
        row("internal", 500, Reason::TenantFault, 0, {u"Internal Server Error"_s});
    }

    void readsEveryDialect()
    {
        QFETCH(int, status);
        QFETCH(QString, file);
        QFETCH(Reason, reason);
        QFETCH(int, errorCode);
        QFETCH(QStringList, words);

        const Failure failure = restFailure(answer(status, readFile(dataPath(u"tenant/rest/%1.json"_s.arg(file)))));

        QCOMPARE(failure.reason, reason);
        QCOMPARE(failure.status, status);
        QCOMPARE(failure.errorCode, errorCode);
        for (const QString &sentence : words)
            QVERIFY2(failure.detail.contains(sentence), qPrintable(failure.detail));
        QVERIFY(failure.detail.contains(QString::number(status)));
    }

    void readsTheRecordedErrors()
    {
        SKIP_WITHOUT_RECORDED_ANSWERS();

        const Failure declined =
            restFailure(answer(400, readFile(recordedPath(u"rest-error/400-validation-message.json"_s))));
        QCOMPARE(declined.reason, Reason::Rejected);
        QCOMPARE(declined.errorCode, 10000);
        QVERIFY(declined.detail.contains(u"“Campaign ID is invalid”"_s));

        const Failure unknown = restFailure(answer(404, readFile(recordedPath(u"rest-error/404-not-found.json"_s))));
        QCOMPARE(unknown.reason, Reason::NotFound);
        QCOMPARE(unknown.errorCode, 404);
        QVERIFY(unknown.detail.contains(u"“Not Found”"_s));
    }

    void waitComesFromHeaderOrBody()
    {
        const QByteArray body = readFile(dataPath(u"tenant/rest/throttled.json"_s));

        QCOMPARE(restFailure(answer(429, body)).retryAfter, 5s);
        QCOMPARE(restFailure(answer(429, body, {{"Retry-After", "20"}})).retryAfter, 20s);
        QVERIFY(!restFailure(answer(429, readFile(dataPath(u"tenant/rest/blocked.json"_s)))).retryAfter);
    }

    void quotesPlainTextAndOddBodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain text") << QByteArray("Bad\n Request") << u"“Bad Request”"_s;
        QTest::newRow("json text") << QByteArray("\"no\"") << u"(400)."_s;
        QTest::newRow("json list") << QByteArray("[1]") << u"(400)."_s;
        QTest::newRow("empty") << QByteArray() << u"(400)."_s;
        QTest::newRow("escape codes") << QByteArray("{\"message\":\"a\\u001b[31mb\"}") << u"“a·[31mb”"_s;
        QTest::newRow("very long") << QByteArray("{\"message\":\"" + QByteArray(100'000, 'm') + "\"}") << u"…”"_s;
        QTest::newRow("not utf-8") << QByteArray("\xff\xfe no") << u"no”"_s;
    }

    void quotesPlainTextAndOddBodies()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, shown);

        const Failure failure = restFailure(answer(400, body));

        QVERIFY2(failure.detail.contains(shown), qPrintable(failure.detail));
        QCOMPARE_LE(failure.detail.size(), 500);
    }

    void givesTheJsonOfAGoodAnswer()
    {
        QCOMPARE(integerOf(*restJson(answer(200, "{\"count\":3}")), "count"_L1), 3);
        QCOMPARE(integerOf(*restJson(answer(201, "\xef\xbb\xbf{\"count\":3}")), "count"_L1), 3);
        QVERIFY(restJson(answer(200, "[]")));
        QVERIFY(restJson(answer(200, "{\"errorcode\":0,\"message\":\"OK\"}")));
        QVERIFY(restJson(answer(200, "{\"errors\":[]}")));
        QVERIFY(
            restJson(answer(200, "{\"count\":3}", {{"Content-Type", "text/html"}}))); // the wrong type, but good JSON
    }

    void refusesWhatIsNoJson_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Reason>("reason");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, int status, const QByteArray &body, Reason reason, const QString &words) {
            QTest::newRow(name) << status << body << reason << words;
        };
        const QByteArray page = "<!DOCTYPE html><html><head><title>Sign <in> here</title></head><body>x</body></html>";
        row("empty", 200, "", Reason::Unreadable, u"empty"_s);
        row("only spaces", 201, " \r\n", Reason::Unreadable, u"empty"_s);
        row("no content", 204, "", Reason::Unreadable, u"empty"_s);
        row("web page", 200, page, Reason::Unreadable, u"“Sign”"_s);
        row("web page with 403", 403, page, Reason::Unreadable, u"web page"_s);
        row("web page with 502", 502, page, Reason::TenantFault, u"web page"_s);
        row("cut", 200, "{\"a\":", Reason::Unreadable, u"line 1"_s);
        row("text", 200, "3f2504e0-4f89-11d3-9a0c-0305e82c3301", Reason::Unreadable, u"JSON"_s);
        row("utf-16", 200, QByteArray("\xff\xfe{\0}\0", 6), Reason::Unreadable, u"UTF-8"_s);
        row("latin-1", 200, "{\"a\":\"\xfc\"}", Reason::Unreadable, u"UTF-8"_s);
        row("too deep", 200, QByteArray(100'000, '['), Reason::Unreadable, u"JSON"_s);
        row("error inside", 200, "{\"message\":\"Not Found\",\"errorcode\":30003}", Reason::Rejected, u"“Not Found”"_s);
        row("error inside, other case", 202, "{\"Message\":\"No\",\"ErrorCode\":\"30001\"}", Reason::Rejected,
            u"30001"_s);
        row("declined", 400, "{\"message\":\"no\"}", Reason::Rejected, u"“no”"_s);
    }

    void refusesWhatIsNoJson()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(Reason, reason);
        QFETCH(QString, words);

        const Result<Json> json = restJson(answer(status, body));

        QVERIFY(!json);
        QCOMPARE(json.error().reason, reason);
        QCOMPARE(json.error().status, status);
        QVERIFY2(json.error().detail.contains(words), qPrintable(json.error().detail));
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, RestAnswerTest)
#include "restanswertest.moc"
