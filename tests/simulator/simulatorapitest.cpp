// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tenanttalk.h"

#include "support/folders.h"
#include "support/testmain.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QUuid>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace journeyscope;
using journeyscope::testing::Heard;
using journeyscope::testing::TenantTalk;

static std::unique_ptr<SimulatedTenant> started(const QString &scenario = u"all-goes-well"_s)
{
    Result<std::unique_ptr<SimulatedTenant>> tenant =
        SimulatedTenant::start({.tenant = u":/scenarios/%1.json"_s.arg(scenario), .clockRate = 0});
    if (!tenant)
        qFatal("%s", qPrintable(tenant.error().detail));
    return *std::move(tenant);
}

/// The texts of every element called @p name.
static QStringList elements(const QByteArray &xml, QLatin1StringView name)
{
    QStringList texts;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == name)
            texts.append(reader.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    return texts;
}

/// The suggested payload with one member set to @p value, which is JSON, or taken away where that is empty. Members of
/// Data are written "Data/Name".
static QByteArray changed(const SimulatedTenant &tenant, const QByteArray &where, const QByteArray &value)
{
    Json body = *parseJson(tenant.suggestedWalk().payload);
    const bool inData = where.startsWith("Data/");
    Json &object = inData ? body["Data"] : body;
    const std::string name = where.sliced(inData ? 5 : 0).toStdString();
    if (value.isEmpty())
        object.erase(name);
    else
        object.insert_or_assign(name, *parseJson(value));
    return toBytes(body);
}

class SimulatorApiTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // --- sign-in

    void givesTokens()
    {
        const auto tenant = started();
        TenantTalk talk(tenant->addresses());
        const Heard heard = talk.signIn("account_id", "7000001");
        QCOMPARE(heard.status, 200);
        QCOMPARE(heard.number("expires_in"_L1), 1079);
        QCOMPARE(heard.text("token_type"_L1), u"Bearer"_s);
        QVERIFY(heard.text("scope"_L1).contains(u"journeys_read"_s));
        QCOMPARE(heard.text("rest_instance_url"_L1), tenant->addresses().rest.toString());
        QCOMPARE(heard.text("soap_instance_url"_L1), tenant->addresses().soap.toString());
        QVERIFY(heard.contentType.startsWith("application/json"));
    }

    void refusesTokens_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("words");
        const auto tenant = started();
        const QByteArray sound = testing::tokenRequest(tenant->addresses());
        const QByteArray wrongSecret =
            QByteArray(sound).replace(tenant->addresses().clientSecret.reveal().toUtf8(), "x");
        QTest::newRow("unknown id")
            << R"({"grant_type":"client_credentials","client_id":"nobody","client_secret":"x"})"_ba << 401
            << u"invalid_client"_s << u"Invalid client ID."_s;
        QTest::newRow("wrong secret") << wrongSecret << 401 << u"invalid_client"_s
                                      << u"Client authentication failed."_s;
        QTest::newRow("other unit") << testing::tokenRequest(tenant->addresses(), "account_id", "999") << 401
                                    << u"unauthorized_client"_s << u"not accessible for this account"_s;
        QTest::newRow("no grant type") << R"({"client_id":"x"})"_ba << 400 << u"invalid_request"_s << u"grant_type"_s;
        QTest::newRow("other grant type")
            << R"({"grant_type":"password"})"_ba << 400 << u"unsupported_grant_type"_s << u"not supported"_s;
        QTest::newRow("scope the package lacks")
            << testing::tokenRequest(tenant->addresses(), "scope", "journeys_delete") << 400 << u"invalid_scope"_s
            << u"scope"_s;
        QTest::newRow("broken") << "{"_ba << 400 << u"invalid_request"_s << u"JSON"_s;
    }
    void refusesTokens()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, words);
        const auto tenant = started();
        TenantTalk talk(tenant->addresses());
        const Heard heard = talk.post(u"v2/token"_s, body);
        QTEST(heard.status, "status");
        QTEST(heard.text("error"_L1), "error");
        QVERIFY2(heard.text("error_description"_L1).contains(words), heard.body.constData());
    }

    void tokensEndOnTheTenantsClock()
    {
        const auto tenant = started();
        TenantTalk talk(tenant->addresses());
        talk.signIn();
        tenant->advance(19min);
        QCOMPARE(talk.get(u"platform/v1/tokenContext"_s).status, 200);
        tenant->advance(2min);
        const Heard heard = talk.get(u"platform/v1/tokenContext"_s);
        QCOMPARE(heard.status, 401);
        QCOMPARE(heard.text("message"_L1), u"Not Authorized"_s);
        QCOMPARE(heard.number("errorcode"_L1), 0);
        QVERIFY(!heard.text("documentation"_L1).isEmpty());
        const Heard soap = talk.retrieve("DataExtension", {"Name"}, "CustomerKey", "x");
        QCOMPARE(soap.status, 500);
        QCOMPARE(elements(soap.body, "faultstring"_L1), QStringList{u"Token Expired"_s});
    }

    void saysWhoTheTokenIs()
    {
        const auto tenant = started();
        TenantTalk talk(tenant->addresses());
        QCOMPARE(talk.get(u"platform/v1/tokenContext"_s).status, 401);
        talk.signIn();
        QCOMPARE(
            textOf(member(talk.get(u"platform/v1/tokenContext"_s).json(), "organization"_L1), "id"_L1), u"7000001"_s);
        QCOMPARE(textOf(member(talk.get(u"v2/userinfo"_s).json(), "organization"_L1), "member_id"_L1), u"7000001"_s);
    }

    void scopesOpenDoors_data()
    {
        QTest::addColumn<QByteArray>("scope");
        QTest::addColumn<int>("definitions");
        QTest::addColumn<int>("events");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("addresses");
        QTest::newRow("none") << ""_ba << 403 << 403 << 403 << 403;
        QTest::newRow("journeys") << "journeys_read"_ba << 200 << 403 << 403 << 403;
        QTest::newRow("subscribers") << "list_and_subscribers_read"_ba << 403 << 403 << 403 << 200;
        QTest::newRow("journeys and subscribers")
            << "journeys_read list_and_subscribers_read"_ba << 200 << 201 << 403 << 200;
        QTest::newRow("data extensions") << "data_extensions_read"_ba << 403 << 403 << 200 << 403;
    }
    void scopesOpenDoors()
    {
        QFETCH(QByteArray, scope);
        const auto tenant = started();
        TenantTalk talk(tenant->addresses());
        talk.signIn("scope", scope);
        QTEST(talk.get(u"interaction/v1/eventDefinitions"_s).status, "definitions");
        QTEST(talk.post(u"interaction/v1/events"_s, tenant->suggestedWalk().payload).status, "events");
        QTEST(talk.get(u"data/v1/customobjectdata/key/Order_placed_Events/rowset"_s).status, "rows");
        QTEST(
            talk.post(u"contacts/v1/addresses/email/search"_s, R"({"channelAddressList":["ada@example.com"]})").status,
            "addresses");
    }

    void rightsComeBeforeKeys()
    {
        const auto tenant = started();
        TenantTalk talk(tenant->addresses());
        talk.signIn("scope", "");
        const Heard heard = talk.get(u"interaction/v1/eventDefinitions/key:nobody"_s);
        QCOMPARE(heard.status, 403);
        QCOMPARE(heard.number("errorcode"_L1), 20002);
        const Heard soap = talk.retrieve("DataExtension", {"Name"}, "CustomerKey", "x");
        QVERIFY(elements(soap.body, "OverallStatus"_L1).first().startsWith(u"Error: API Permission Failed"_s));
    }

    // --- event definitions and events

    void listsEventDefinitionsByPages()
    {
        const auto tenant = started();
        TenantTalk talk(tenant->addresses());
        talk.signIn();
        const Heard first = talk.get(u"interaction/v1/eventDefinitions?$page=1&$pageSize=2"_s);
        const Heard third = talk.get(u"interaction/v1/EventDefinitions?%24page=3&%24pageSize=2"_s);
        QCOMPARE(first.number("count"_L1), 5);
        QCOMPARE(member(first.json(), "items"_L1).size(), size_t(2));
        QCOMPARE(member(third.json(), "items"_L1).size(), size_t(1));
        QCOMPARE(talk.get(u"interaction/v1/eventDefinitions?$pageSize=500"_s).number("pageSize"_L1), 50);
        QCOMPARE(talk.get(u"interaction/v1/eventDefinitions?name=newsletter"_s).number("count"_L1), 1);
    }

    void givesOneEventDefinition()
    {
        const auto tenant = started();
        TenantTalk talk(tenant->addresses());
        talk.signIn();
        const Heard byKey =
            talk.get(u"interaction/v1/eventDefinitions/key:"_s + tenant->suggestedWalk().eventDefinitionKey);
        QCOMPARE(byKey.status, 200);
        QCOMPARE(byKey.number("publishedInteractionCount"_L1), 1);
        QCOMPARE(talk.get(u"interaction/v1/eventDefinitions/"_s + byKey.text("id"_L1)).body, byKey.body);
        QCOMPARE(talk.get(u"interaction/v1/eventDefinitions/key:nobody"_s).status, 400);
    }

    void takesAnEvent()
    {
        const auto tenant = started();
        TenantTalk talk(tenant->addresses());
        talk.signIn();
        const Heard heard = talk.post(u"interaction/v1/events"_s, tenant->suggestedWalk().payload);
        QCOMPARE(heard.status, 201);
        QVERIFY(!QUuid::fromString(heard.text("eventInstanceId"_L1)).isNull());

        const Heard rows =
            talk.get(u"data/v1/customobjectdata/key/Order_placed_Events/rowset?$filter=ContactKey%20eq%20'0031-ada'"_s);
        QCOMPARE(rows.number("count"_L1), 1);
        const Json item = member(rows.json(), "items"_L1)[0];
        QCOMPARE(textOf(member(item, "keys"_L1), "orderid"_L1), u"B-1021"_s);
        QVERIFY2(item["values"]["ordertotal"].is_string(), "values are always text");
    }

    void refusesEvents_data()
    {
        QTest::addColumn<QByteArray>("where");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("words");
        QTest::newRow("no contact") << "ContactKey"_ba
                                    << ""_ba << 10002 << u"ContactKey"_s;
        QTest::newRow("empty contact") << "ContactKey"_ba
                                       << "\"\""_ba << 10002 << u"ContactKey"_s;
        QTest::newRow("contact as number") << "ContactKey"_ba
                                           << "31"_ba << 10001 << u"ContactKey"_s;
        QTest::newRow("no event") << "EventDefinitionKey"_ba
                                  << ""_ba << 10002 << u"EventDefinitionKey"_s;
        QTest::newRow("unknown event") << "EventDefinitionKey"_ba
                                       << "\"nobody\""_ba << 30003 << u"does not exist"_s;
        QTest::newRow("data as list") << "Data"_ba
                                      << "[]"_ba << 10001 << u"Data"_s;
        QTest::newRow("unknown field") << "Data/GivenName"_ba
                                       << "\"Ada\""_ba << 10000 << u"'GivenName'"_s;
        QTest::newRow("required missing") << "Data/EmailAddress"_ba
                                          << ""_ba << 10002 << u"'EmailAddress'"_s;
        QTest::newRow("required empty") << "Data/EmailAddress"_ba
                                        << "\"\""_ba << 10002 << u"'EmailAddress'"_s;
        QTest::newRow("required null") << "Data/EmailAddress"_ba
                                       << "null"_ba << 10002 << u"'EmailAddress'"_s;
        QTest::newRow("key missing") << "Data/OrderId"_ba
                                     << ""_ba << 10002 << u"'OrderId'"_s;
        QTest::newRow("decimal comma") << "Data/OrderTotal"_ba
                                       << "\"129,9\""_ba << 10001 << u"'OrderTotal'"_s;
        QTest::newRow("no address") << "Data/EmailAddress"_ba
                                    << "\"ada at home\""_ba << 10001 << u"'EmailAddress'"_s;
        QTest::newRow("no truth value") << "Data/GiftWrap"_ba
                                        << "\"perhaps\""_ba << 10001 << u"'GiftWrap'"_s;
        QTest::newRow("no date") << "Data/OrderedAt"_ba
                                 << "\"31.12.2026\""_ba << 10001 << u"'OrderedAt'"_s;
        QTest::newRow("too long") << "Data/Currency"_ba
                                  << "\"EURO\""_ba << 10001 << u"longer than 3"_s;
        QTest::newRow("nested") << "Data/FirstName"_ba
                                << "{}"_ba << 10001 << u"'FirstName'"_s;
        QTest::newRow("several") << "Data"_ba
                                 << "{\"Title\":\"Dr\"}"_ba << 10006 << u"several"_s;
    }
    void refusesEvents()
    {
        QFETCH(QByteArray, where);
        QFETCH(QByteArray, value);
        QFETCH(QString, words);
        const auto tenant = started();
        TenantTalk talk(tenant->addresses());
        talk.signIn();
        const Heard heard = talk.post(u"interaction/v1/events"_s, changed(*tenant, where, value));
        QCOMPARE(heard.status, 400);
        QTEST(heard.number("errorcode"_L1), "code");
        QVERIFY2(heard.text("message"_L1).contains(words), heard.body.constData());
        const Heard rows =
            talk.get(u"data/v1/customobjectdata/key/Order_placed_Events/rowset?$filter=ContactKey%20eq%20'0031-ada'"_s);
        QCOMPARE(rows.number("count"_L1), 0);
        QVERIFY2(!hasMember(rows.json(), "items"_L1), "an empty rowset has no items");
    }

    void refusesBrokenJson()
    {
        const auto tenant = started();
        TenantTalk talk(tenant->addresses());
        talk.signIn();
        for (const QByteArray &body : {"{\"ContactKey\":"_ba, "[]"_ba, "hello"_ba}) {
            const Heard heard = talk.post(u"interaction/v1/events"_s, body);
            QCOMPARE(heard.status, 400);
            QCOMPARE(heard.number("errorcode"_L1), 10004);
        }
    }

    void takesValuesThatFit_data()
    {
        QTest::addColumn<QByteArray>("where");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("stored");
        QTest::newRow("other case of the name") << "Data/firstname"_ba
                                                << "\"A.\""_ba << u"A."_s;
        QTest::newRow("number as text") << "Data/OrderTotal"_ba
                                        << "\"12.50\""_ba << u"12.50"_s;
        QTest::newRow("truth as word") << "Data/GiftWrap"_ba
                                       << "\"no\""_ba << u"False"_s;
        QTest::newRow("American date") << "Data/OrderedAt"_ba
                                       << "\"1/31/2026 10:00 AM\""_ba << u"2026-01-31T10:00:00"_s;
        QTest::newRow("date with zone") << "Data/OrderedAt"_ba
                                        << "\"2026-01-31T16:00:00Z\""_ba << u"2026-01-31T10:00:00"_s;
        QTest::newRow("optional left out") << "Data/FirstName"_ba
                                           << ""_ba << QString();
    }
    void takesValuesThatFit()
    {
        QFETCH(QByteArray, where);
        QFETCH(QByteArray, value);
        const auto tenant = started();
        TenantTalk talk(tenant->addresses());
        talk.signIn();
        const Heard heard = talk.post(u"interaction/v1/events"_s, changed(*tenant, where, value));
        QVERIFY2(heard.status == 201, heard.body.constData());
        const Heard rows =
            talk.get(u"data/v1/customobjectdata/key/Order_placed_Events/rowset?$filter=ContactKey%20eq%20'0031-ada'"_s);
        const Json values = member(member(rows.json(), "items"_L1)[0], "values"_L1);
        const QByteArray name = where.sliced(5).toLower();
        QTEST(textOf(values, QLatin1StringView(name)), "stored");
    }

    void audiencesCannotBeFired()
    {
        const auto tenant = started();
        TenantTalk talk(tenant->addresses());
        talk.signIn();
        const Heard list = talk.get(u"interaction/v1/eventDefinitions"_s);
        const QByteArray audience = textOf(member(list.json(), "items"_L1)[4], "eventDefinitionKey"_L1).toUtf8();
        QVERIFY(audience.startsWith("DEAudience-"));
        const Heard heard =
            talk.post(u"interaction/v1/events"_s, changed(*tenant, "EventDefinitionKey", '"' + audience + '"'));
        QCOMPARE(heard.status, 400);
    }

    // --- journeys

    void listsJourneys()
    {
        const auto tenant = started();
        TenantTalk talk(tenant->addresses());
        talk.signIn();
        const Heard plain = talk.get(u"interaction/v1/interactions?$page=1&$pageSize=50"_s);
        QCOMPARE(plain.number("count"_L1), 4);
        QVERIFY(!hasMember(member(plain.json(), "items"_L1)[0], "activities"_L1));
        const Heard drafts = talk.get(u"interaction/v1/interactions?status=Draft&extras=all"_s);
        QCOMPARE(drafts.number("count"_L1), 1);
        QVERIFY(hasMember(member(drafts.json(), "items"_L1)[0], "triggers"_L1));

        const QString id = textOf(
            member(talk.get(u"interaction/v1/interactions?nameOrDescription=thank%20you"_s).json(), "items"_L1)[0],
            "id"_L1);
        const Heard versions = talk.get(u"interaction/v1/interactions?id=%1&mostRecentVersionOnly=false"_s.arg(id));
        QCOMPARE(versions.number("count"_L1), 2);
        const Json items = member(versions.json(), "items"_L1);
        QVERIFY2(textOf(items[0], "definitionId"_L1) != textOf(items[1], "definitionId"_L1),
            "each version has an id of its own");
    }

    void givesOneJourney()
    {
        const auto tenant = started();
        TenantTalk talk(tenant->addresses());
        talk.signIn();
        const Json item =
            member(talk.get(u"interaction/v1/interactions?nameOrDescription=thank"_s).json(), "items"_L1)[0];
        const QString key = textOf(item, "key"_L1);
        QCOMPARE(talk.get(u"interaction/v1/interactions/key:%1?extras=all"_s.arg(key)).number("version"_L1), 2);
        QCOMPARE(talk.get(u"interaction/v1/interactions/key:%1?versionNumber=1"_s.arg(key)).text("status"_L1),
            u"Unpublished"_s);
        QCOMPARE(talk.get(u"interaction/v1/interactions/"_s + textOf(item, "id"_L1)).number("version"_L1), 2);
        for (const QString &path : {u"key:nobody"_s, u"key:%1?versionNumber=9"_s.arg(key)}) {
            const Heard missing = talk.get(u"interaction/v1/interactions/"_s + path);
            QCOMPARE(missing.status, 404);
            QCOMPARE(missing.number("errorcode"_L1), 30003);
        }
    }

    void tellsTheAuditLog()
    {
        const auto tenant = started(u"journey-paused-dropping"_s);
        TenantTalk talk(tenant->addresses());
        talk.signIn();
        const Json item =
            member(talk.get(u"interaction/v1/interactions?nameOrDescription=noodles"_s).json(), "items"_L1)[0];
        const Heard audit =
            talk.get(u"interaction/v1/interactions/%1/audit/all?versionNumber=1"_s.arg(textOf(item, "id"_L1)));
        QStringList actions;
        const Json items = member(audit.json(), "items"_L1);
        for (const Json &line : items.array_range())
            actions.append(textOf(line, "action"_L1));
        QCOMPARE(actions, (QStringList{u"Resume"_s, u"Pause"_s, u"Publish"_s, u"Create"_s}));
        QCOMPARE(
            talk.get(u"interaction/v1/interactions/%1/audit/pause"_s.arg(textOf(item, "id"_L1))).number("count"_L1), 1);
        QCOMPARE(talk.get(u"interaction/v1/interactions/nobody/audit/all"_s).status, 404);
    }

    // --- what became of a contact

    void tellsMembership()
    {
        const auto tenant = started(u"waiting-by-design"_s);
        TenantTalk talk(tenant->addresses());
        talk.signIn();
        const Heard heard = talk.post(
            u"interaction/v1/interactions/contactMembership"_s, R"({"ContactKeyList":["0031-ada","0031-mary"]})");
        const Json results = member(heard.json(), "results"_L1);
        QCOMPARE(textOf(results["contactMemberships"][0], "contactKey"_L1), u"0031-ada"_s);
        QCOMPARE(scalarText(results["contactsNotFound"][0]), u"0031-mary"_s);
        QCOMPARE(talk.post(u"interaction/v1/interactions/contactMembership"_s, "{}").status, 400);
    }

    void aWeekPassesInNoTime()
    {
        const auto tenant = started(u"reentry-after-exit-still-inside"_s);
        TenantTalk talk(tenant->addresses());
        const QByteArray question = R"({"ContactKeyList":["0031-grace"]})";
        const auto places = [&] {
            talk.signIn();
            const Json answer = talk.post(u"interaction/v1/interactions/contactMembership"_s, question).json();
            return member(member(answer, "results"_L1), "contactMemberships"_L1).size();
        };
        QCOMPARE(places(), size_t(1));
        const QDateTime before = tenant->now();
        QElapsedTimer work;
        work.start();
        tenant->advance(168h);
        QVERIFY2(work.elapsed() < 1000, qPrintable(QString::number(work.elapsed())));
        QCOMPARE(tenant->now(), before.addDays(7));
        QCOMPARE(places(), size_t(0));
    }

    void aDeletedNewestVersionHidesTheJourney()
    {
        const auto tenant = SimulatedTenant::start({.tenant = testing::dataPath(u"simulator/sound/tenant.json"_s)});
        QVERIFY2(tenant.has_value(), tenant ? "" : qPrintable(tenant.error().detail));
        TenantTalk talk((*tenant)->addresses());
        talk.signIn();
        const Heard hidden = talk.get(u"interaction/v1/interactions/key:thanks"_s);
        QCOMPARE(hidden.status, 404);
        QCOMPARE(hidden.number("errorcode"_L1), 30003);
        QCOMPARE(talk.get(u"interaction/v1/interactions/key:thanks?versionNumber=1"_s).status, 200);
        const Json items = member(talk.get(u"interaction/v1/interactions"_s).json(), "items"_L1);
        QCOMPARE(textOf(items[0], "version"_L1), u"1"_s);
    }

    void inactiveContactsAreRefused()
    {
        const auto tenant = SimulatedTenant::start({.tenant = testing::dataPath(u"simulator/sound/tenant.json"_s)});
        QVERIFY(tenant);
        TenantTalk talk((*tenant)->addresses());
        talk.signIn();
        const Heard heard = talk.post(u"interaction/v1/events"_s, changed(**tenant, "ContactKey", "\"0031-gone\""));
        QCOMPARE(heard.status, 400);
        QVERIFY2(heard.text("message"_L1).contains(u"inactive"_s), heard.body.constData());
    }

    void historyComesLate()
    {
        const auto tenant = started(u"history-lag-or-expired"_s);
        TenantTalk talk(tenant->addresses());
        talk.signIn();
        const QString path =
            u"interaction/v1/interactions/journeyhistory/search?$page=1&$pageSize=50&$orderBy=TransactionTime%20desc"_s;
        QCOMPARE(talk.get(u"interaction/v1/interactions/journeyhistory/freshness"_s).body, "1200");
        QCOMPARE(talk.post(path, R"({"contactKeys":["0031-ada"]})").number("count"_L1), 0);
        tenant->advance(18min);
        const Json items = member(talk.post(path, R"({"contactKeys":["0031-ada"]})").json(), "items"_L1);
        QCOMPARE(textOf(items[items.size() - 1], "activityType"_L1), u"trigger"_s);
        QCOMPARE(textOf(items[items.size() - 1], "status"_L1), u"Complete"_s);
    }

    void downloadsHistory()
    {
        const auto tenant = started(u"reentry-none"_s);
        TenantTalk talk(tenant->addresses());
        talk.signIn();
        const QString path =
            u"interaction/v1/interactions/journeyhistory/download?format=csv&columns=TransactionTime,Status,Result.Messages"_s;
        QCOMPARE(talk.post(path, R"({"contactKeys":["0031-ada"]})").status, 400);
        const Heard heard = talk.post(path, R"({"contactKeys":["0031-ada"]})", {{"x-direct-pipe", "true"}});
        QCOMPARE(heard.status, 200);
        QVERIFY(heard.contentType.startsWith("text/csv"));
        const QByteArrayList lines = heard.body.trimmed().split('\n');
        QCOMPARE(lines.first().trimmed(), "TransactionTime,Status,Result.Messages");
        QVERIFY(lines.last().contains(",ContactPreviouslyInSameInteraction,"));
        QCOMPARE(talk.post(u"interaction/v1/interactions/journeyhistory/download?columns=Mood"_s, "{}",
                         {{"x-direct-pipe", "true"}})
                     .status,
            400);
    }

    void findsKeysBehindAnAddress()
    {
        const auto tenant = started(u"contact-key-scheme-mixed"_s);
        TenantTalk talk(tenant->addresses());
        talk.signIn();
        const Heard heard = talk.post(u"contacts/v1/addresses/email/search"_s,
            R"({"channelAddressList":["grace@example.com"],"maximumCount":10})");
        QCOMPARE(member(member(heard.json(), "channelAddressResponseEntities"_L1)[0], "contactKeyDetails"_L1).size(),
            size_t(2));
    }

    void pagesRowsByToken()
    {
        const auto tenant = started(u"contact-key-scheme-mixed"_s);
        TenantTalk talk(tenant->addresses());
        talk.signIn();
        const Heard first = talk.get(u"data/v1/customobjectdata/key/Points_collected_Events/rowset?$pageSize=2"_s);
        QCOMPARE(first.number("count"_L1), 5);
        const QString next = textOf(member(first.json(), "links"_L1), "next"_L1);
        QVERIFY(next.startsWith("/v1/customobjectdata/token/"_L1));
        const Heard second = talk.get(u"data"_s + next);
        QCOMPARE(second.number("page"_L1), 2);
        QCOMPARE(member(second.json(), "items"_L1).size(), size_t(2));
        QCOMPARE(talk.get(u"data/v1/customobjectdata/key/nothing/rowset"_s).status, 404);
        QCOMPARE(talk.get(u"data/v1/customobjectdata/key/Points_collected_Events/rowset?$filter=Mood%20eq%20'good'"_s)
                     .status,
            400);
    }

    void tellsDataExtensionsBySoap()
    {
        const auto tenant = started();
        TenantTalk talk(tenant->addresses());
        talk.signIn();
        const Heard definition =
            talk.get(u"interaction/v1/eventDefinitions/key:"_s + tenant->suggestedWalk().eventDefinitionKey);
        const Heard heard = talk.retrieve("DataExtension",
            {"ObjectID", "CustomerKey", "Name", "IsSendable", "SendableDataExtensionField.Name"}, "ObjectID",
            definition.text("dataExtensionId"_L1).toUtf8());
        QCOMPARE(heard.status, 200);
        QCOMPARE(elements(heard.body, "OverallStatus"_L1), QStringList{u"OK"_s});
        QCOMPARE(elements(heard.body, "CustomerKey"_L1), QStringList{u"Order_placed_Events"_s});
        QVERIFY(elements(heard.body, "Name"_L1).contains(u"ContactKey"_s));

        const Heard fields =
            talk.retrieve("DataExtensionField", {"Name", "Ordinal", "IsRequired", "FieldType", "MaxLength"},
                "DataExtension.CustomerKey", "Order_placed_Events");
        const QStringList ordinals = elements(fields.body, "Ordinal"_L1);
        QStringList sorted = ordinals;
        sorted.sort();
        QCOMPARE(ordinals.size(), 8);
        QVERIFY2(ordinals != sorted, "fields do not come in their order");
    }

    void soapSaysNoInItsOwnWay()
    {
        const auto tenant = started();
        TenantTalk talk(tenant->addresses());
        talk.signIn();
        QVERIFY(elements(talk.retrieve("DeliveryProfile", {"Name"}, "CustomerKey", "x").body, "OverallStatus"_L1)
                    .first()
                    .startsWith(u"Error: Unable to find a handler"_s));
        QVERIFY(elements(talk.retrieve("DataExtension", {"Colour"}, "CustomerKey", "x").body, "OverallStatus"_L1)
                    .first()
                    .contains(u"Colour do not match"_s));
        const Heard empty = talk.retrieve("DataExtension", {"Name"}, "CustomerKey", "nothing");
        QCOMPARE(elements(empty.body, "OverallStatus"_L1), QStringList{u"OK"_s});
        QVERIFY(elements(empty.body, "Results"_L1).isEmpty());
        const Heard broken = talk.post(u"Service.asmx"_s, "hello");
        QCOMPARE(broken.status, 400);
        QCOMPARE(broken.body, "Bad Request");
    }

    // --- the house

    void pathsThatDoNotExist()
    {
        const auto tenant = started();
        TenantTalk talk(tenant->addresses());
        const Heard heard = talk.get(u"interaction/v1/nowhere"_s);
        QCOMPARE(heard.status, 404);
        QCOMPARE(heard.number("errorcode"_L1), 404);
    }

    void listensOnLoopbackOnly()
    {
        const auto tenant = started();
        QCOMPARE(tenant->addresses().rest.host(), u"127.0.0.1"_s);
        QTcpSocket socket;
        socket.connectToHost(u"::1"_s, quint16(tenant->addresses().rest.port()));
        QVERIFY(!socket.waitForConnected(500));
    }

    void webPagesAreTurnedAway()
    {
        const auto tenant = started();
        TenantTalk talk(tenant->addresses());
        talk.signIn();
        QCOMPARE(
            talk.post(u"interaction/v1/events"_s, tenant->suggestedWalk().payload, {{"Origin", "https://page.example"}})
                .status,
            403);
        QCOMPARE(
            talk.post(u"interaction/v1/events"_s, tenant->suggestedWalk().payload, {{"Host", "page.example"}}).status,
            403);
        const int before = tenant->requestCount();
        QCOMPARE(talk.get(u"platform/v1/tokenContext"_s).status, 200);
        QCOMPARE(tenant->requestCount(), before + 1);
    }

    void playsFaults()
    {
        const auto tenant = started(u"rate-limited"_s);
        TenantTalk talk(tenant->addresses());
        QCOMPARE(talk.signIn().status, 200);
        const Heard heard = talk.get(u"interaction/v1/eventDefinitions"_s);
        QCOMPARE(heard.status, 429);
        QCOMPARE(heard.retryAfter, "5");
        QCOMPARE(heard.number("errorcode"_L1), 50100);
    }

    void controlSwitchesFaults()
    {
        const auto tenant = started();
        TenantTalk talk(tenant->addresses());
        talk.signIn();
        QCOMPARE(talk.control("POST", u"faults"_s, R"({"route":"freshness","status":503,"times":1})").status, 200);
        const QString path = u"interaction/v1/interactions/journeyhistory/freshness"_s;
        QCOMPARE(talk.get(path).status, 503);
        QCOMPARE(talk.get(path).status, 200);
        QCOMPARE(talk.control("POST", u"faults"_s, R"({"route":"freshness","close":true})").status, 200);
        QCOMPARE(talk.get(path).status, 0);
        QCOMPARE(talk.control("DELETE", u"faults"_s).number("faults"_L1), 0);
        QCOMPARE(talk.get(path).status, 200);
        QCOMPARE(talk.control("POST", u"faults"_s, R"({"route":"weather"})").status, 400);
    }

    void lateAnswersToNobodyDoNoHarm()
    {
        const auto tenant = started();
        TenantTalk talk(tenant->addresses());
        QCOMPARE(talk.control("POST", u"faults"_s, R"({"route":"token","delayMs":200})").status, 200);
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, quint16(tenant->addresses().rest.port()));
        QVERIFY(socket.waitForConnected(1000));
        socket.write("POST /v2/token HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 2\r\n\r\n{}");
        socket.flush();
        QVERIFY(QTest::qWaitFor([&] { return tenant->requestCount() == 1; }));
        socket.abort();
        QTest::qWait(400);
        QCOMPARE(talk.signIn().status, 200);
    }

    void controlMovesTheClock()
    {
        const auto tenant = started();
        TenantTalk talk(tenant->addresses());
        const QDateTime before = tenant->now();
        QCOMPARE(talk.control("POST", u"clock"_s, R"({"advanceSeconds":604800})").status, 200);
        QCOMPARE(tenant->now(), before.addDays(7));
        QCOMPARE(talk.control("POST", u"clock"_s, R"({"advanceSeconds":-1})").status, 400);
        QCOMPARE(talk.control("POST", u"clock"_s, R"({"rate":"fast"})").status, 400);
        QCOMPARE(talk.send("GET",
                         QUrl(tenant->addresses().control.toString().replace(
                                  QRegularExpression(u"/[0-9a-f]+/$"_s), u"/guess/"_s)
                             + u"stats"_s),
                         {}, {})
                     .status,
            404);
    }

    void controlResets()
    {
        const auto tenant = started();
        TenantTalk talk(tenant->addresses());
        talk.signIn();
        QCOMPARE(talk.post(u"interaction/v1/events"_s, tenant->suggestedWalk().payload).status, 201);
        QCOMPARE(talk.control("POST", u"reset"_s).status, 200);
        QCOMPARE(talk.get(u"platform/v1/tokenContext"_s).status, 401);
        talk.signIn();
        const Heard rows =
            talk.get(u"data/v1/customobjectdata/key/Order_placed_Events/rowset?$filter=ContactKey%20eq%20'0031-ada'"_s);
        QCOMPARE(rows.number("count"_L1), 0);
    }

    void sameFileSameStory()
    {
        const auto once = started(u"reentry-none"_s);
        const auto again = started(u"reentry-none"_s);
        const QString path =
            u"interaction/v1/interactions/journeyhistory/download?columns=Id,ContactKey,DefinitionInstanceId,Status"_s;
        TenantTalk first(once->addresses());
        TenantTalk second(again->addresses());
        first.signIn();
        second.signIn();
        const Heard left = first.post(path, "{}", {{"x-direct-pipe", "true"}});
        QVERIFY(left.body.count('\n') > 5);
        QCOMPARE(second.post(path, "{}", {{"x-direct-pipe", "true"}}).body, left.body);
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, SimulatorApiTest)
#include "simulatorapitest.moc"
