// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tenanttalk.h"

#include "support/folders.h"
#include "support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace journeyscope;
using journeyscope::testing::Heard;
using journeyscope::testing::TenantTalk;

static const QDateTime noon(QDate(2026, 3, 2), QTime(12, 0), QTimeZone::UTC);

static std::unique_ptr<SimulatedTenant> started(const SimulatorOptions &options = {})
{
    SimulatorOptions asked = options;
    if (asked.tenant.isEmpty())
        asked.tenant = u":/scenarios/all-goes-well.json"_s;
    Result<std::unique_ptr<SimulatedTenant>> tenant = SimulatedTenant::start(asked);
    if (!tenant)
        qFatal("%s", qPrintable(tenant.error().detail));
    return *std::move(tenant);
}

/// The sound tenant file with the members of @p changes set, in @p folder.
static QString soundWith(const QTemporaryDir &folder, const QByteArray &changes)
{
    Json sound = *parseJson(testing::readFile(testing::dataPath(u"simulator/sound/tenant.json"_s)));
    const Json changed = *parseJson(changes);
    for (const auto &part : changed.object_range())
        sound.insert_or_assign(part.key(), part.value());
    const QByteArray text = toBytes(sound);
    QFile file(folder.filePath(u"tenant.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("the tenant file cannot be written");
    return file.fileName();
}

class ControlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsHowItStands()
    {
        const auto tenant = started({.clockRate = 0, .clockStart = noon, .seed = 7});
        TenantTalk talk(tenant->addresses());
        const Heard heard = talk.control("GET", u"stats"_s);
        QCOMPARE(heard.status, 200);
        QCOMPARE(heard.text("now"_L1), u"2026-03-02T12:00:00.000Z"_s);
        QCOMPARE(heard.number("seed"_L1), 7);
        QCOMPARE(heard.number("historyLagSeconds"_L1), int(tenant->historyLag().count()));
        QCOMPARE(heard.number("faults"_L1), 0);
        QCOMPARE(heard.number("requests"_L1), 0);
    }

    void movesTheClock_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QDateTime>("now");
        QTest::newRow("advance") << R"({"advanceSeconds":604800})"_ba << 200 << noon.addDays(7);
        QTest::newRow("set") << R"({"set":"2026-03-02T13:00:00+00:30"})"_ba << 200 << noon.addSecs(1800);
        QTest::newRow("set to now") << R"({"set":"2026-03-02T12:00:00Z"})"_ba << 200 << noon;
        QTest::newRow("back") << R"({"set":"2026-03-02T11:59:59Z"})"_ba << 400 << noon;
        QTest::newRow("behind the end") << R"({"set":"9999-12-31T23:00:00Z"})"_ba << 400 << noon;
        QTest::newRow("no moment") << R"({"set":"soon"})"_ba << 400 << noon;
        QTest::newRow("both") << R"({"set":"2026-03-02T13:00:00Z","advanceSeconds":5})"_ba << 400 << noon;
        QTest::newRow("negative") << R"({"advanceSeconds":-1})"_ba << 400 << noon;
        QTest::newRow("too far") << R"({"advanceSeconds":9223372036854775807})"_ba << 400 << noon;
        QTest::newRow("part good") << R"({"advanceSeconds":5,"rate":-1})"_ba << 400 << noon;
        QTest::newRow("rate as text") << R"({"rate":"fast"})"_ba << 400 << noon;
        QTest::newRow("rate too high") << R"({"rate":1e300})"_ba << 400 << noon;
        QTest::newRow("rate and stop") << R"({"rate":2,"stop":true})"_ba << 400 << noon;
    }
    void movesTheClock()
    {
        QFETCH(QByteArray, body);
        const auto tenant = started({.clockRate = 0, .clockStart = noon});
        TenantTalk talk(tenant->addresses());
        const Heard heard = talk.control("POST", u"clock"_s, body);
        QTEST(heard.status, "status");
        QTEST(tenant->now(), "now");
        if (heard.status == 400)
            QVERIFY(!heard.text("message"_L1).isEmpty());
    }

    void stopsAndStartsTheClock()
    {
        const auto tenant = started({.clockRate = 1000});
        TenantTalk talk(tenant->addresses());
        QCOMPARE(talk.control("POST", u"clock"_s, R"({"stop":true})").number("clockRate"_L1), 0);
        const QDateTime stopped = tenant->now();
        QTest::qWait(20);
        QCOMPARE(tenant->now(), stopped);
        QCOMPARE(talk.control("POST", u"clock"_s, R"({"rate":3600})").number("clockRate"_L1), 3600);
        QVERIFY(QTest::qWaitFor([&] { return tenant->now() > stopped; }));
    }

    void theSameFromWithin()
    {
        const auto tenant = started({.clockRate = 0, .clockStart = noon});
        QVERIFY(tenant->setClock(noon.addDays(1)));
        QCOMPARE(tenant->now(), noon.addDays(1));
        const Result<void> back = tenant->setClock(noon);
        QVERIFY(!back);
        QVERIFY2(back.error().detail.contains(u"only forward"_s), qPrintable(back.error().detail));
        tenant->setHistoryLag(90s);
        QCOMPARE(tenant->historyLag(), 90s);
    }

    void changesTheHistoryLag()
    {
        const auto tenant = started({.clockRate = 0});
        TenantTalk talk(tenant->addresses());
        QCOMPARE(talk.control("POST", u"history-lag"_s, R"({"seconds":600})").number("historyLagSeconds"_L1), 600);
        QCOMPARE(tenant->historyLag(), 600s);
        for (const auto body : {R"({})", R"({"seconds":-1})", R"({"seconds":"long"})", R"({"seconds":1e9})"})
            QCOMPARE(talk.control("POST", u"history-lag"_s, body).status, 400);
        QCOMPARE(tenant->historyLag(), 600s);
    }

    void listsAndRemovesFaults()
    {
        const auto tenant = started({.clockRate = 0});
        TenantTalk talk(tenant->addresses());
        const int first =
            talk.control("POST", u"faults"_s, R"({"route":"token","status":500,"times":1})").number("id"_L1);
        const int second = talk.control("POST", u"faults"_s, R"({"route":"*","delayMs":1})").number("id"_L1);
        QVERIFY(first != second);
        QCOMPARE(talk.signIn().status, 500);
        const Json listed = talk.control("GET", u"faults"_s).json();
        const Json &items = member(listed, "items"_L1);
        QCOMPARE(items.size(), size_t(2));
        QCOMPARE(textOf(items[0], "id"_L1).toInt(), first);
        QCOMPARE(integerOf(items[0], "played"_L1), 1);
        QCOMPARE(textOf(member(items[0], "fault"_L1), "route"_L1), u"token"_s);
        const QString one = u"faults/%1"_s.arg(first);
        QCOMPARE(talk.control("GET", one).number("id"_L1), first);
        QCOMPARE(talk.control("DELETE", one).number("faults"_L1), 1);
        QCOMPARE(talk.control("DELETE", one).status, 404);
        QCOMPARE(talk.control("GET", u"faults/x"_s).status, 404);
        QCOMPARE(talk.control("DELETE", u"faults"_s).number("faults"_L1), 0);
        const Heard refused = talk.control("POST", u"faults"_s, R"({"route":"token","close":true,"reset":true})");
        QCOMPARE(refused.status, 400);
        QVERIFY(refused.text("message"_L1).contains(u"only one of"_s));
    }

    void resetBringsBackTheStart()
    {
        const auto tenant = started({.clockRate = 0, .clockStart = noon});
        TenantTalk talk(tenant->addresses());
        QCOMPARE(talk.control("POST", u"faults"_s, R"({"route":"token","close":true})").status, 200);
        QCOMPARE(talk.control("POST", u"history-lag"_s, R"({"seconds":600})").status, 200);
        tenant->advance(1h);
        QCOMPARE(talk.control("POST", u"reset"_s).number("faults"_L1), 0);
        QCOMPARE(tenant->now(), noon);
        QVERIFY(tenant->historyLag() < 600s);
    }

    void onlyKnownCallsAreAnswered()
    {
        const auto tenant = started({.clockRate = 0});
        TenantTalk talk(tenant->addresses());
        QCOMPARE(talk.control("POST", u"stats"_s).status, 404);
        QCOMPARE(talk.control("GET", u"reset"_s).status, 404);
        QCOMPARE(talk.control("PUT", u"faults"_s).status, 404);
        QCOMPARE(talk.control("POST", u"clock"_s, "{").status, 400);
    }

    void theFileSetsClockAndSeed()
    {
        QTemporaryDir folder;
        const QString path = soundWith(folder, R"({"start": "2026-03-02T12:00:00Z", "clockRate": 0, "seed": 42})");
        const auto tenant = started({.tenant = path});
        QCOMPARE(tenant->now(), noon);
        QCOMPARE(tenant->clockRate(), 0.0);
        TenantTalk talk(tenant->addresses());
        QCOMPARE(talk.control("GET", u"stats"_s).number("seed"_L1), 42);
        const auto other = started({.tenant = path, .clockRate = 5, .clockStart = noon.addDays(1), .seed = 9});
        QCOMPARE(other->clockRate(), 5.0);
        QVERIFY(other->now() >= noon.addDays(1));
    }

    void theFilePlaysFaults()
    {
        QTemporaryDir folder;
        const auto tenant =
            started({.tenant = soundWith(
                         folder, R"({"faults": [{"route": "token", "throttle": {"errorcode": 50200}, "after": 1}]})")});
        TenantTalk talk(tenant->addresses());
        QCOMPARE(talk.signIn().status, 200);
        QCOMPARE(talk.signIn().number("errorcode"_L1), 50200);
        QVERIFY(tenant->removeFault(1));
        tenant->reset();
        QCOMPARE(tenant->faultCount(), 1);
    }

    void sameSeedSameAnswers()
    {
        const auto told = [](quint64 seed) {
            const auto tenant = started({.clockRate = 0, .clockStart = noon, .seed = seed});
            TenantTalk talk(tenant->addresses());
            talk.signIn();
            QByteArray all = talk.post(u"interaction/v1/events"_s, tenant->suggestedWalk().payload).body;
            tenant->advance(10min);
            all +=
                talk.post(u"interaction/v1/interactions/journeyhistory/download"_s, "{}", {{"x-direct-pipe", "true"}})
                    .body;
            return all;
        };
        const QByteArray once = told(1);
        QVERIFY(once.count('\n') > 2);
        QCOMPARE(told(1), once);
        QVERIFY(told(2) != once);
    }

    void sevenDaysPassInOneCall()
    {
        const auto tenant = started({.clockRate = 0, .clockStart = noon});
        TenantTalk talk(tenant->addresses());
        talk.signIn();
        QCOMPARE(talk.post(u"interaction/v1/events"_s, tenant->suggestedWalk().payload).status, 201);
        const auto lines = [&] {
            return talk
                .post(u"interaction/v1/interactions/journeyhistory/download"_s, "{}", {{"x-direct-pipe", "true"}})
                .body.count('\n');
        };
        const auto before = lines();
        QCOMPARE(talk.control("POST", u"clock"_s, R"({"advanceSeconds":604800})").status, 200);
        talk.signIn();
        QVERIFY2(lines() > before + 1, "what fell due meanwhile has happened");
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, ControlTest)
#include "controltest.moc"
