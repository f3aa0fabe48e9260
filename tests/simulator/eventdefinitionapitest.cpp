// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tenanttalk.h"

#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace journeyscope;
using journeyscope::testing::Heard;
using journeyscope::testing::TenantTalk;

static const QString list = u"interaction/v1/eventDefinitions"_s;

static const QByteArray withSchema =
    R"({"type":"APIEvent","name":"Return","eventDefinitionKey":"Return-1","schema":{)"
    R"("sendableCustomObjectField":"ContactKey","sendableSubscriberField":"_SubscriberKey","fields":[)"
    R"({"name":"ContactKey","dataType":"Text","maxLength":"50","isNullable":"false","isPrimaryKey":"true"},)"
    R"({"name":"Mail","dataType":"Email","maxLength":254,"isNullable":false}]}})";

class EventDefinitionApiTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SimulatedTenant> m_tenant;
    std::unique_ptr<TenantTalk> m_talk;

    Heard ask(const QByteArray &method, const QString &path, const QByteArray &body = {})
    {
        return m_talk->call(method, path, body);
    }

    /// The body of a create call on an existing data extension, with one member set to JSON, or taken away.
    [[nodiscard]] QByteArray body(const QByteArray &name = {}, const QByteArray &value = {})
    {
        const Json known = m_talk->get(list + u"/key:"_s + m_tenant->suggestedWalk().eventDefinitionKey).json();
        Json json(jsoncons::json_object_arg);
        json["type"] = "APIEvent";
        json["name"] = "Return";
        json["eventDefinitionKey"] = "Return-1";
        json["dataExtensionId"] = toStd(textOf(known, "dataExtensionId"_L1));
        if (!name.isEmpty() && value.isEmpty())
            json.erase(name.toStdString());
        else if (!name.isEmpty())
            json.insert_or_assign(name.toStdString(), *parseJson(value));
        return toBytes(json);
    }

private Q_SLOTS:
    void init()
    {
        m_tenant = *SimulatedTenant::start({.tenant = u":/scenarios/all-goes-well.json"_s, .clockRate = 0});
        m_talk = std::make_unique<TenantTalk>(m_tenant->addresses());
        m_talk->signIn();
    }

    void createsOnAnExistingDataExtension()
    {
        const int before = m_talk->get(list).number("count"_L1);
        const Heard made = ask("POST", list, body());
        QCOMPARE(made.status, 200);
        QCOMPARE(made.text("createdDate"_L1), u"0001-01-01T00:00:00"_s);
        QCOMPARE(made.number("createdBy"_L1), 0);
        QCOMPARE(made.text("category"_L1), u"Event"_s);
        QCOMPARE(made.text("mode"_L1), u"Production"_s);
        QVERIFY(!hasMember(made.json(), "schema"_L1));
        QVERIFY(!hasMember(made.json(), "dataExtensionName"_L1));
        QCOMPARE(m_talk->get(list).number("count"_L1), before + 1);

        const Heard read = m_talk->get(list + u"/key:Return-1"_s);
        QCOMPARE(read.text("id"_L1), made.text("id"_L1));
        QVERIFY(!read.text("createdDate"_L1).startsWith(u"0001"_s));
        QVERIFY(!read.text("dataExtensionName"_L1).isEmpty());
    }

    void createsADataExtensionFromTheSchema()
    {
        const Heard made = ask("POST", list, withSchema);
        QCOMPARE(made.status, 200);
        QVERIFY(made.text("dataExtensionName"_L1).startsWith(u"Return - "_s));
        const Json field = member(member(made.json(), "schema"_L1), "fields"_L1)[0];
        QVERIFY(field["maxLength"].is_string());
        QVERIFY(field["isPrimaryKey"].as_bool());

        const QByteArray event =
            R"({"ContactKey":"c1","EventDefinitionKey":"Return-1","Data":{"ContactKey":"c1","Mail":"a@example.com"}})";
        QCOMPARE(m_talk->post(u"interaction/v1/events"_s, event).status, 201);
        QByteArray wrong = event;
        QCOMPARE(m_talk->post(u"interaction/v1/events"_s, wrong.replace("a@example.com", "nowhere")).status, 400);
        const QString rows = u"data/v1/customobjectdata/key/%1/rowset"_s.arg(
            QString::fromLatin1(QUrl::toPercentEncoding(made.text("dataExtensionName"_L1))));
        QCOMPARE(m_talk->get(rows).number("count"_L1), 1);
    }

    void refusesToCreate_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        QTest::newRow("no type") << "type"_ba
                                 << ""_ba << 400 << 10002;
        QTest::newRow("no name") << "name"_ba
                                 << ""_ba << 400 << 10002;
        QTest::newRow("no key") << "eventDefinitionKey"_ba
                                << ""_ba << 400 << 10002;
        QTest::newRow("no place") << "dataExtensionId"_ba
                                  << ""_ba << 400 << 10002;
        QTest::newRow("place unknown") << "dataExtensionId"_ba
                                       << "\"nowhere\""_ba << 400 << 10005;
        QTest::newRow("period") << "eventDefinitionKey"_ba
                                << "\"a.b\""_ba << 400 << 10003;
        QTest::newRow("special") << "eventDefinitionKey"_ba
                                 << "\"a/b\""_ba << 400 << 10003;
        QTest::newRow("long") << "eventDefinitionKey"_ba << '"' + QByteArray(201, 'a') + '"' << 400 << 10003;
        QTest::newRow("mode") << "mode"_ba
                              << "\"Play\""_ba << 400 << 10005;
    }
    void refusesToCreate()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        const Heard heard = ask("POST", list, body(name, value));
        QTEST(heard.status, "status");
        QTEST(heard.number("errorcode"_L1), "code");
    }

    void refusesWhatIsThereAlready()
    {
        QCOMPARE(ask("POST", list, body()).status, 200);
        const Heard again = ask("POST", list, body());
        QCOMPARE(again.status, 409);
        QCOMPARE(again.number("errorcode"_L1), 30004);
    }

    void refusesSchemas_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<QByteArray>("instead");
        QTest::addColumn<int>("code");
        QTest::newRow("no sendable field") << R"("sendableCustomObjectField":"ContactKey",)"_ba
                                           << ""_ba << 10002;
        QTest::newRow("no subscriber field") << R"("sendableSubscriberField":"_SubscriberKey",)"_ba
                                             << ""_ba << 10002;
        QTest::newRow("field of nowhere") << "ObjectField\":\"ContactKey"_ba
                                          << "ObjectField\":\"Other"_ba << 10005;
        QTest::newRow("type") << R"("Email")"_ba
                              << R"("Colour")"_ba << 10001;
        QTest::newRow("no fields") << "fields"_ba
                                   << "columns"_ba << 10002;
    }
    void refusesSchemas()
    {
        QFETCH(QByteArray, part);
        QFETCH(QByteArray, instead);
        const Heard heard = ask("POST", list, QByteArray(withSchema).replace(part, instead));
        QCOMPARE(heard.status, 400);
        QTEST(heard.number("errorcode"_L1), "code");
    }

    void updatesByIdAndByKey()
    {
        const QString id = ask("POST", list, body()).text("id"_L1);
        const Heard byKey = ask("PUT", list + u"/key:Return-1"_s, body("mode", "\"Test\""));
        QCOMPARE(byKey.status, 200);
        QCOMPARE(byKey.text("modifiedDate"_L1), u"0001-01-01T00:00:00"_s);
        QCOMPARE(ask("PUT", list + u'/' + id, body("type", "\"EmailAudience\"")).status, 200);
        const Heard read = m_talk->get(list + u'/' + id);
        QCOMPARE(read.text("mode"_L1), u"Test"_s);
        QCOMPARE(read.text("type"_L1), u"APIEvent"_s);
        QCOMPARE(ask("PUT", list + u"/key:nobody"_s, body()).status, 400);
        QCOMPARE(ask("PUT", list + u'/' + id, body("name")).number("errorcode"_L1), 10002);
    }

    void deletes()
    {
        (void)ask("POST", list, body());
        const Heard gone = ask("DELETE", list + u"/key:Return-1"_s);
        QCOMPARE(gone.status, 200);
        QVERIFY(gone.body.isEmpty());
        QCOMPARE(m_talk->get(list + u"/key:Return-1"_s).status, 400);
        const Heard again = ask("DELETE", list + u"/key:Return-1"_s);
        QCOMPARE(again.status, 400);
        QCOMPARE(again.number("errorcode"_L1), 30000);
    }

    void keepsWhatJourneysUse()
    {
        const QString used = list + u"/key:"_s + m_tenant->suggestedWalk().eventDefinitionKey;
        QCOMPARE(ask("DELETE", used).number("errorcode"_L1), 30001);
        QCOMPARE(m_talk->get(used).status, 200);
    }

    void startsAnewAfterAReset()
    {
        (void)ask("POST", list, body());
        m_tenant->reset();
        m_talk->signIn();
        QCOMPARE(m_talk->get(list + u"/key:Return-1"_s).status, 400);
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, EventDefinitionApiTest)
#include "eventdefinitionapitest.moc"
