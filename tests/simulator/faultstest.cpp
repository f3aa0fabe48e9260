// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rawtalk.h"
#include "tenanttalk.h"

#include "support/testmain.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace journeyscope;
using journeyscope::testing::Heard;
using journeyscope::testing::RawTalk;
using journeyscope::testing::TenantTalk;

static const QString definitions = u"interaction/v1/eventDefinitions"_s;

static std::unique_ptr<SimulatedTenant> started(const SimulatorOptions &options = {})
{
    SimulatorOptions asked = options;
    asked.tenant = u":/scenarios/all-goes-well.json"_s;
    asked.clockRate = 0;
    Result<std::unique_ptr<SimulatedTenant>> tenant = SimulatedTenant::start(asked);
    if (!tenant)
        qFatal("%s", qPrintable(tenant.error().detail));
    return *std::move(tenant);
}

/// Whether each of @p count calls in a row was answered.
static QString answered(TenantTalk &talk, int count)
{
    QString pattern;
    for (int i = 0; i < count; ++i)
        pattern += talk.get(definitions).status == 200 ? u'.' : u'x';
    return pattern;
}

/// A whole request for the event definitions, as bytes.
static QByteArray rawRequest(TenantTalk &talk)
{
    return "GET /interaction/v1/eventDefinitions HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nAuthorization: "
           "Bearer "
        + talk.token() + "\r\n\r\n";
}

class FaultsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void strikesWhenItShould_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<QString>("pattern");
        QTest::newRow("always") << R"({"route":"rest","status":500})"_ba << u"xxxxxx"_s;
        QTest::newRow("first two") << R"({"route":"rest","status":500,"times":2})"_ba << u"xx...."_s;
        QTest::newRow("after three") << R"({"route":"rest","status":500,"after":3})"_ba << u"...xxx"_s;
        QTest::newRow("one after two") << R"({"route":"rest","status":500,"after":2,"times":1})"_ba << u"..x..."_s;
        QTest::newRow("never") << R"({"route":"rest","status":500,"probability":0})"_ba << u"......"_s;
        QTest::newRow("surely") << R"({"route":"rest","status":500,"probability":1})"_ba << u"xxxxxx"_s;
        QTest::newRow("other call") << R"({"route":"journeys","status":500})"_ba << u"......"_s;
        QTest::newRow("this call") << R"({"route":"event-definitions","status":500})"_ba << u"xxxxxx"_s;
    }
    void strikesWhenItShould()
    {
        QFETCH(QByteArray, fault);
        const auto tenant = started();
        TenantTalk talk(tenant->addresses());
        talk.signIn();
        QVERIFY(tenant->addFault(fault));
        QTEST(answered(talk, 6), "pattern");
    }

    void chanceIsRepeatable()
    {
        const auto pattern = [](quint64 seed) {
            const auto tenant = started({.seed = seed});
            TenantTalk talk(tenant->addresses());
            talk.signIn();
            if (!tenant->addFault(R"({"route":"rest","status":500,"probability":0.5})"))
                return QString();
            return answered(talk, 24);
        };
        const QString once = pattern(7);
        QCOMPARE(pattern(7), once);
        QVERIFY(pattern(8) != once);
        QVERIFY2(once.count(u'x') > 4 && once.count(u'.') > 4, qPrintable(once));
    }

    void answersWithStatusBodyAndHeaders()
    {
        const auto tenant = started();
        TenantTalk talk(tenant->addresses());
        talk.signIn();
        QVERIFY(tenant->addFault(
            R"({"route":"rest","status":503,"body":{"errorcode":50300},"headers":{"Retry-After":20}})"));
        const Heard heard = talk.get(definitions);
        QCOMPARE(heard.status, 503);
        QCOMPARE(heard.retryAfter, "20");
        QCOMPARE(heard.number("errorcode"_L1), 50300);
    }

    void delaysAddUpAndDoNotShield()
    {
        const auto tenant = started();
        TenantTalk talk(tenant->addresses());
        talk.signIn();
        QVERIFY(tenant->addFault(R"({"route":"*","delayMs":100})"));
        QVERIFY(tenant->addFault(R"({"route":"rest","status":500,"delayMs":100,"jitterMs":20})"));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(talk.get(definitions).status, 500);
        QVERIFY(timer.elapsed() >= 190);
    }

    void throttles_data()
    {
        QTest::addColumn<QByteArray>("throttle");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("retryAfter");
        QTest::newRow("with a wait") << R"({"errorcode":50100,"retryAfterSeconds":5})"_ba << 50100 << "5"_ba;
        QTest::newRow("without") << R"({"errorcode":50100})"_ba << 50100 << ""_ba;
        QTest::newRow("blocked") << R"({"errorcode":50200})"_ba << 50200 << ""_ba;
    }
    void throttles()
    {
        QFETCH(QByteArray, throttle);
        const auto tenant = started();
        TenantTalk talk(tenant->addresses());
        talk.signIn();
        QVERIFY(tenant->addFault(R"({"route":"events","throttle":)" + throttle + '}'));
        const Heard heard = talk.post(u"interaction/v1/events"_s, tenant->suggestedWalk().payload);
        QCOMPARE(heard.status, 429);
        QTEST(heard.number("errorcode"_L1), "code");
        QTEST(heard.retryAfter, "retryAfter");
        QCOMPARE(hasMember(heard.json(), "retryAfter"_L1), !heard.retryAfter.isEmpty());
    }

    void throttlesSoapInItsOwnWords()
    {
        const auto tenant = started();
        TenantTalk talk(tenant->addresses());
        talk.signIn();
        QVERIFY(tenant->addFault(R"({"route":"soap","throttle":{"errorcode":50100}})"));
        const Heard heard = talk.retrieve("DataExtension", {"Name"}, "CustomerKey", "x");
        QCOMPARE(heard.status, 500);
        QVERIFY(heard.body.contains("<soap:Fault>") && heard.body.contains("Rate limit exceeded"));
    }

    void limitsTheRateOnTheTenantsClock()
    {
        const auto tenant = started();
        TenantTalk talk(tenant->addresses());
        talk.signIn();
        QVERIFY(tenant->addFault(R"({"route":"rest","perMinute":3})"));
        QCOMPARE(answered(talk, 2), u".."_s);
        tenant->advance(20s);
        QCOMPARE(answered(talk, 1), u"."_s);
        const Heard heard = talk.get(definitions);
        QCOMPARE(heard.status, 429);
        QCOMPARE(heard.retryAfter, "40");
        tenant->advance(39s);
        QCOMPARE(talk.get(definitions).retryAfter, "1");
        tenant->advance(1s);
        QCOMPARE(answered(talk, 3), u"..x"_s);
    }

    void expiresTokens()
    {
        const auto tenant = started();
        TenantTalk talk(tenant->addresses());
        talk.signIn();
        QVERIFY(tenant->addFault(R"({"route":"rest","expireTokens":true,"after":1})"));
        QCOMPARE(talk.get(definitions).status, 200);
        QCOMPARE(talk.get(definitions).status, 401);
        QCOMPARE(talk.get(definitions).status, 401);
        talk.signIn();
        QCOMPARE(talk.get(definitions).status, 200);
    }

    void aNewTokenEndsTheOldOnes()
    {
        const auto tenant = started();
        TenantTalk old(tenant->addresses());
        TenantTalk fresh(tenant->addresses());
        old.signIn();
        QVERIFY(tenant->addFault(R"({"route":"token","expireTokens":true})"));
        fresh.signIn();
        QCOMPARE(old.get(definitions).status, 401);
        QCOMPARE(fresh.get(definitions).status, 200);
    }

    void truncates()
    {
        const auto tenant = started();
        TenantTalk talk(tenant->addresses());
        talk.signIn();
        const QByteArray whole = talk.get(definitions).body;
        QVERIFY(tenant->addFault(R"({"route":"rest","truncateAt":22})"));
        RawTalk raw(tenant->addresses().rest);
        raw.say(rawRequest(talk));
        QVERIFY(raw.hearAll().contains("Content-Length: " + QByteArray::number(whole.size()) + "\r\n"));
        QCOMPARE(raw.body(), whole.left(22));
        QVERIFY(raw.hasEnded());
    }

    void malforms()
    {
        const auto tenant = started();
        TenantTalk talk(tenant->addresses());
        talk.signIn();
        const QByteArray whole = talk.get(definitions).body;
        QVERIFY(tenant->addFault(R"({"route":"rest","malform":true,"times":1})"));
        QVERIFY(tenant->addFault(R"({"route":"rest","malform":"html"})"));
        const Heard cut = talk.get(definitions);
        QCOMPARE(cut.status, 200);
        QCOMPARE(cut.body, whole.left(whole.size() / 2));
        QVERIFY(!parseJson(cut.body));
        const Heard page = talk.get(definitions);
        QCOMPARE(page.status, 200);
        QVERIFY(page.contentType.startsWith("text/html") && page.body.startsWith("<!DOCTYPE html>"));
    }

    void endsConnections_data()
    {
        QTest::addColumn<QByteArray>("how");
        QTest::addColumn<bool>("takesEffect");
        QTest::newRow("closed") << "close"_ba << false;
        QTest::newRow("closed, but done") << "close"_ba << true;
        QTest::newRow("reset") << "reset"_ba << false;
        QTest::newRow("reset, but done") << "reset"_ba << true;
    }
    void endsConnections()
    {
        QFETCH(QByteArray, how);
        QFETCH(bool, takesEffect);
        const auto tenant = started();
        TenantTalk talk(tenant->addresses());
        talk.signIn();
        QVERIFY(tenant->addFault(R"({"route":"events","times":1,"takesEffect":)"
            + QByteArray(takesEffect ? "true" : "false") + R"(,")" + how + R"(":true})"));
        const QByteArray payload = tenant->suggestedWalk().payload;
        const QByteArray request = "POST /interaction/v1/events HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer "
            + talk.token() + "\r\nContent-Length: " + QByteArray::number(payload.size()) + "\r\n\r\n" + payload;
        QCOMPARE(testing::endAfter(tenant->addresses().rest, request), how == "reset" ? ECONNRESET : 0);
        const Heard rows =
            talk.get(u"data/v1/customobjectdata/key/Order_placed_Events/rowset?$filter=ContactKey%20eq%20'0031-ada'"_s);
        QCOMPARE(rows.number("count"_L1), takesEffect ? 1 : 0);
    }

    void dribbles()
    {
        const auto tenant = started();
        TenantTalk talk(tenant->addresses());
        talk.signIn();
        const QByteArray whole = talk.get(definitions).body;
        const QByteArray rate = QByteArray::number(whole.size() * 4);
        QVERIFY(tenant->addFault(R"({"route":"rest","bytesPerSecond":)" + rate + '}'));
        QElapsedTimer timer;
        timer.start();
        RawTalk slow(tenant->addresses().rest);
        slow.say(rawRequest(talk));
        QVERIFY(slow.hears("\r\n\r\n"));
        QVERIFY2(slow.body().size() < whole.size(), "the head came, but not yet the body");
        (void)slow.hearAll();
        QCOMPARE(slow.body(), whole);
        QVERIFY(timer.elapsed() >= 150);
    }

    void historyCanTrail()
    {
        const auto tenant = started();
        TenantTalk talk(tenant->addresses());
        talk.signIn();
        const QString path = u"interaction/v1/interactions/journeyhistory/download?columns=ContactKey"_s;
        tenant->setHistoryLag(1h);
        QCOMPARE(talk.post(u"interaction/v1/events"_s, tenant->suggestedWalk().payload).status, 201);
        tenant->advance(30min);
        talk.signIn();
        const auto lines = [&] { return talk.post(path, "{}", {{"x-direct-pipe", "true"}}).body.count('\n'); };
        const auto early = lines();
        tenant->setHistoryLag(0s);
        QVERIFY(lines() > early);
    }

    void refusesNonsense_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QByteArray &members, const QString &words) {
            QTest::newRow(name) << R"({"route":"rest")" + members + '}' << words;
        };
        QTest::newRow("not JSON") << "{"_ba << u"Not valid JSON"_s;
        QTest::newRow("no object") << "[]"_ba << u"must be an object"_s;
        QTest::newRow("no route") << R"({"status":500})"_ba << u"must name the call"_s;
        QTest::newRow("unknown call") << R"({"route":"weather","status":500})"_ba << u"names no call"_s;
        row("nothing wrong", "", u"does not say what goes wrong"_s);
        row("unknown member", R"(,"explode":true)", u"has no \"explode\""_s);
        row("two kinds", R"(,"close":true,"reset":true)", u"only one of \"close\", \"reset\""_s);
        row("status out of range", R"(,"status":99)", u"from 200 to 599"_s);
        row("status as text", R"(,"status":"500")", u"whole number"_s);
        row("body without status", R"(,"close":true,"body":{})", u"needs a \"status\""_s);
        row("probability above one", R"(,"status":500,"probability":2)", u"from 0 to 1"_s);
        row("probability as text", R"(,"status":500,"probability":"0.5")", u"from 0 to 1"_s);
        row("times nought", R"(,"status":500,"times":0)", u"\"times\""_s);
        row("after as text", R"(,"status":500,"after":"one")", u"\"after\""_s);
        row("negative delay", R"(,"delayMs":-1)", u"\"delayMs\""_s);
        row("unknown errorcode", R"(,"throttle":{"errorcode":1})", u"50100 or 50200"_s);
        row("unknown part of a throttle", R"(,"throttle":{"errorcode":50100,"wait":1})", u"no \"wait\""_s);
        row("limit with times", R"(,"perMinute":5,"times":1)", u"counts by itself"_s);
        row("no limit", R"(,"perMinute":0)", u"\"perMinute\""_s);
        row("no malformation", R"(,"malform":"xml")", u"\"html\""_s);
        row("header of two lines", R"(,"status":500,"headers":{"X":"a\r\nY: b"})", u"cannot be sent"_s);
        row("own header", R"(,"status":500,"headers":{"Content-Length":"5"})", u"the server's own"_s);
        row("effect of a delay", R"(,"delayMs":5,"takesEffect":true)", u"\"takesEffect\" belongs to"_s);
        row("expiry that is no word", R"(,"expireTokens":"soon")", u"can only be true"_s);
    }
    void refusesNonsense()
    {
        QFETCH(QByteArray, fault);
        QFETCH(QString, words);
        const auto tenant = started();
        const Result<void> added = tenant->addFault(fault);
        QVERIFY(!added);
        QVERIFY2(added.error().detail.contains(words), qPrintable(added.error().detail));
        QCOMPARE(tenant->faultCount(), 0);
    }

    void listsAndRemoves()
    {
        const auto tenant = started();
        TenantTalk talk(tenant->addresses());
        talk.signIn();
        QVERIFY(tenant->addFault(R"({"route":"rest","status":500,"times":1})"));
        QVERIFY(tenant->addFault(R"({"route":"token","delayMs":5})"));
        QCOMPARE(answered(talk, 3), u"x.."_s);
        const QList<PlayedFault> faults = tenant->faults();
        QCOMPARE(faults.size(), 2);
        QCOMPARE(faults[0].fault, R"({"route":"rest","status":500,"times":1})");
        QCOMPARE(faults[0].calls, 3);
        QCOMPARE(faults[0].played, 1);
        QCOMPARE(faults[1].calls, 0);
        QVERIFY(tenant->removeFault(faults[0].id));
        QVERIFY(!tenant->removeFault(faults[0].id));
        QCOMPARE(tenant->faultCount(), 1);
        QCOMPARE(tenant->faults().first().id, faults[1].id);
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, FaultsTest)
#include "faultstest.moc"
