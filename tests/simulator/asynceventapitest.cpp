// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tenanttalk.h"

#include "support/testmain.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace journeyscope;
using journeyscope::testing::Heard;
using journeyscope::testing::TenantTalk;

static const QString path = u"interaction/v1/async/events"_s;

class AsyncEventApiTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SimulatedTenant> m_tenant;
    std::unique_ptr<TenantTalk> m_talk;

    /// A bulk call of the suggested event for each of @p keys; order ids tell them apart.
    [[nodiscard]] Json batch(const QStringList &keys) const
    {
        const Json single = *parseJson(m_tenant->suggestedWalk().payload);
        Json body(jsoncons::json_object_arg);
        body["eventDefinitionKey"] = toStd(m_tenant->suggestedWalk().eventDefinitionKey);
        body["members"] = Json(jsoncons::json_array_arg);
        for (qsizetype i = 0; i < keys.size(); ++i) {
            Json each(jsoncons::json_object_arg);
            each["contactKey"] = toStd(keys[i]);
            each["data"] = member(single, "Data"_L1);
            each["data"]["ContactKey"] = toStd(keys[i]);
            each["data"]["OrderId"] = toStd(u"A-%1"_s.arg(i));
            body["members"].push_back(std::move(each));
        }
        return body;
    }

    [[nodiscard]] Heard status(const QString &query) { return m_talk->get(path + u"/status?"_s + query); }

private Q_SLOTS:
    void init()
    {
        m_tenant = *SimulatedTenant::start({.tenant = u":/scenarios/all-goes-well.json"_s, .clockRate = 0});
        m_talk = std::make_unique<TenantTalk>(m_tenant->addresses());
        m_talk->signIn();
    }

    void queuesAndTakes()
    {
        const Heard heard = m_talk->post(path, toBytes(batch({u"a1"_s, u"a2"_s, u"a1"_s})));
        QCOMPARE(heard.status, 202);
        QCOMPARE(heard.number("count"_L1), 3);
        QCOMPARE(heard.number("notQueuedCount"_L1), 0);
        QSet<QString> instances;
        const Json answer = heard.json();
        for (const Json &each : member(answer, "members"_L1).array_range())
            instances.insert(textOf(each, "eventInstanceId"_L1));
        QCOMPARE(instances.size(), 3);

        const QString request = u"requestId="_s + heard.text("requestId"_L1);
        QCOMPARE(status(request + u"&type=queued"_s).number("count"_L1), 3);
        m_tenant->advance(2s);
        QCOMPARE(status(request + u"&type=queued"_s).number("count"_L1), 0);
        QCOMPARE(status(request + u"&type=processed"_s).number("count"_L1), 3);
        const Heard rows =
            m_talk->get(u"data/v1/customobjectdata/key/Order_placed_Events/rowset?$filter=ContactKey%20eq%20'a1'"_s);
        QCOMPARE(rows.number("count"_L1), 2);
    }

    void tellsMembersThatCannotBeQueued()
    {
        Json body = batch({u"a1"_s, u"a2"_s, u"a3"_s});
        body["members"][0].erase("contactKey");
        body["members"][2]["data"] = "text";
        const Heard heard = m_talk->post(path, toBytes(body));
        QCOMPARE(heard.status, 202);
        QCOMPARE(heard.number("notQueuedCount"_L1), 2);
        const Json members = member(heard.json(), "members"_L1);
        QVERIFY(members[0]["errorcode"].is_string());
        QCOMPARE(textOf(members[0], "errorcode"_L1), u"10002"_s);
        QVERIFY(hasMember(members[1], "eventInstanceId"_L1));
        QCOMPARE(textOf(members[2], "errorcode"_L1), u"10001"_s);
    }

    void remembersWhyAnEventFailed()
    {
        Json body = batch({u"a1"_s});
        body["members"][0]["data"]["OrderTotal"] = "much";
        const Heard heard = m_talk->post(path, toBytes(body));
        QCOMPARE(heard.number("notQueuedCount"_L1), 0);
        m_tenant->advance(2s);
        const Json item = member(status(u"type=errored&contactKey=a1"_s).json(), "items"_L1)[0];
        QCOMPARE(textOf(item, "status"_L1), u"errored"_s);
        QVERIFY(textOf(item, "message"_L1).contains(u"OrderTotal"_s));
    }

    void refusesBatches_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("code");
        QTest::newRow("broken") << "{"_ba << 10004;
        QTest::newRow("no key") << R"({"members":[{"contactKey":"a"}]})"_ba << 10002;
        QTest::newRow("no members") << R"({"eventDefinitionKey":"x"})"_ba << 10002;
        QTest::newRow("empty") << R"({"eventDefinitionKey":"x","members":[]})"_ba << 10002;
        QTest::newRow("unknown") << R"({"eventDefinitionKey":"x","members":[{"contactKey":"a"}]})"_ba << 30003;
    }
    void refusesBatches()
    {
        QFETCH(QByteArray, body);
        const Heard heard = m_talk->post(path, body);
        QCOMPARE(heard.status, 400);
        QTEST(heard.number("errorcode"_L1), "code");
    }

    void takesAHundredAtMost()
    {
        QCOMPARE(m_talk->post(path, toBytes(batch(QStringList(100, u"a"_s)))).status, 202);
        const Heard heard = m_talk->post(path, toBytes(batch(QStringList(101, u"a"_s))));
        QCOMPARE(heard.status, 400);
        QCOMPARE(heard.number("errorcode"_L1), 10005);
    }

    void findsByEveryFilter_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("code"); // 0: found
        QTest::addColumn<int>("count");
        QTest::newRow("nothing asked") << QString() << 10002 << 0;
        QTest::newRow("only paging") << u"$page=1"_s << 10002 << 0;
        QTest::newRow("type") << u"type=processed"_s << 0 << 60;
        QTest::newRow("unknown type") << u"type=lost"_s << 10005 << 0;
        QTest::newRow("contact") << u"contactKey=b7"_s << 0 << 1;
        QTest::newRow("definition") << u"eventDefinitionKey=nobody"_s << 0 << 0;
        QTest::newRow("from later") << u"type=processed&startDate=2100-01-01"_s << 0 << 0;
        QTest::newRow("until earlier") << u"type=processed&endDate=2000-01-01"_s << 0 << 0;
        QTest::newRow("no date") << u"type=processed&startDate=soon"_s << 10003 << 0;
        QTest::newRow("order alone") << u"type=processed&$orderBy=modifiedDate%20DESC"_s << 10002 << 0;
        QTest::newRow("order of a contact") << u"contactKey=b7&$orderBy=modifiedDate%20DESC"_s << 0 << 1;
        QTest::newRow("other order") << u"contactKey=b7&$orderBy=contactKey"_s << 10005 << 0;
    }
    void findsByEveryFilter()
    {
        QFETCH(QString, query);
        QFETCH(int, code);
        QStringList keys;
        for (int i = 0; i < 60; ++i)
            keys.append(u"b%1"_s.arg(i));
        (void)m_talk->post(path, toBytes(batch(keys)));
        m_tenant->advance(2s);
        const Heard heard = status(query);
        QCOMPARE(heard.status, code == 0 ? 200 : 400);
        if (code != 0) {
            QCOMPARE(heard.number("errorcode"_L1), code);
            return;
        }
        QTEST(heard.number("count"_L1), "count");
        QVERIFY2(heard.json()["page"].is_string(), "documented as text");
        QCOMPARE(heard.text("pageSize"_L1), u"50"_s);
        QVERIFY(member(heard.json(), "items"_L1).size() <= 50);
    }

    void forgetsAfterThirtyDays()
    {
        (void)m_talk->post(path, toBytes(batch({u"a1"_s})));
        m_tenant->advance(24h * 31);
        m_talk->signIn();
        QCOMPARE(status(u"contactKey=a1"_s).number("count"_L1), 0);
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, AsyncEventApiTest)
#include "asynceventapitest.moc"
