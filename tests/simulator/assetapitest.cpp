// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/server/routes.h"

#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace journeyscope;
using namespace journeyscope::simulator;

static Json asset(int id, int type, const QString &name, int legacyId = 0)
{
    Json json(jsoncons::json_object_arg);
    json["id"] = id;
    json["customerKey"] = toStd(name.toLower().replace(u' ', u'-'));
    json["assetType"]["id"] = type;
    json["name"] = toStd(name);
    json["content"] = "<p>Hello</p>";
    if (legacyId != 0)
        json["data"]["email"]["legacy"]["legacyId"] = legacyId;
    return json;
}

static TenantDescription described()
{
    TenantDescription description;
    description.businessUnits = {{.mid = u"7000001"_s, .name = u"Shop"_s}};
    description.packages = {{.name = u"Tool"_s,
        .clientId = u"tool"_s,
        .clientSecret = Secret(u"secret"_s),
        .scopes = {u"documents_and_images_read"_s, u"saved_content_read"_s, u"email_read"_s, u"journeys_read"_s},
        .businessUnits = {u"7000001"_s}}};
    description.assets = {asset(11, 208, u"Order placed"_s, 4711), asset(12, 197, u"Footer"_s),
        asset(13, 207, u"It's back"_s, 4712), asset(9, 197, u"Header"_s)};
    return description;
}

class AssetApiTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Tenant> m_tenant;
    std::unique_ptr<Routes> m_routes;
    QByteArray m_token;

    void signIn(const QByteArray &scope)
    {
        Json body(jsoncons::json_object_arg);
        body["grant_type"] = "client_credentials";
        body["client_id"] = "tool";
        body["client_secret"] = "secret";
        body["scope"] = scope.toStdString();
        m_token = m_tenant->tokens().request(body, m_tenant->now()).token;
    }

    [[nodiscard]] Reply ask(const QByteArray &method, const QByteArray &path,
        const QMap<QString, QString> &parameters = {}, const QByteArray &body = {})
    {
        return m_routes->answer(Call{.method = method,
            .path = path,
            .parameters = parameters,
            .headers = {{"authorization", "Bearer " + m_token}},
            .body = body});
    }

    /// The ids that a list answer holds, in its order.
    static QStringList ids(const Reply &reply)
    {
        const Json json = *parseJson(reply.body);
        QStringList found;
        for (const Json &item : member(json, "items"_L1).array_range())
            found.append(textOf(item, "id"_L1));
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m_tenant = std::make_unique<Tenant>(described(), QList<JourneyVersion>{}, 0);
        m_routes = std::make_unique<Routes>(*m_tenant);
        signIn("documents_and_images_read email_read");
    }

    void filters_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("none") << QString() << QStringList{u"11"_s, u"12"_s, u"13"_s, u"9"_s};
        QTest::newRow("key") << u"customerKey eq 'footer'"_s << QStringList{u"12"_s};
        QTest::newRow("quote") << u"name eq 'it''s back'"_s << QStringList{u"13"_s};
        QTest::newRow("in") << u"assetType.id in (207,208, 209)"_s << QStringList{u"11"_s, u"13"_s};
        QTest::newRow("like") << u"name like '%er'"_s << QStringList{u"12"_s, u"9"_s};
        QTest::newRow("number") << u"id gt 9 and id lte 12"_s << QStringList{u"11"_s, u"12"_s};
        QTest::newRow("and before or") << u"id eq 9 or id eq 11 and name eq 'Footer'"_s << QStringList{u"9"_s};
    }
    void filters()
    {
        QFETCH(QString, filter);
        const Reply reply = ask("GET", "/asset/v1/content/assets", {{u"$filter"_s, filter}});
        QCOMPARE(reply.status, 200);
        QTEST(ids(reply), "found");
    }

    void refusesFilters_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<int>("code");
        QTest::newRow("no property") << u"colour eq 'red'"_s << 10004;
        QTest::newRow("half") << u"name eq 'a' and"_s << 10003;
        QTest::newRow("words") << u"give me all"_s << 10003;
    }
    void refusesFilters()
    {
        QFETCH(QString, filter);
        const Reply reply = ask("GET", "/asset/v1/content/assets", {{u"$filter"_s, filter}});
        QCOMPARE(reply.status, 400);
        QFETCH(int, code);
        QCOMPARE(integerOf(*parseJson(reply.body), "errorcode"_L1), std::optional<qint64>(code));
    }

    void pagesAndSorts()
    {
        const Reply reply = ask("GET", "/asset/v1/content/assets",
            {{u"$page"_s, u"2"_s}, {u"$pageSize"_s, u"3"_s}, {u"$orderBy"_s, u"id desc"_s}, {u"$fields"_s, u"name"_s}});
        QCOMPARE(ids(reply), QStringList{u"9"_s});
        const Json json = *parseJson(reply.body);
        QCOMPARE(integerOf(json, "count"_L1), std::optional<qint64>(4));
        QVERIFY(!hasMember(member(json, "items"_L1)[0], "content"_L1));
    }

    void answersQueries_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("legacy id")
            << R"({"property":"data.email.legacy.legacyId","simpleOperator":"equal","value":4712})"_ba
            << QStringList{u"13"_s};
        QTest::newRow("in") << R"({"property":"assetType.id","simpleOperator":"in","value":[197,208]})"_ba
                            << QStringList{u"9"_s, u"11"_s, u"12"_s};
        QTest::newRow("two") << R"({"leftOperand":{"property":"id","simpleOperator":"lessThan","value":12},
            "logicalOperator":"AND","rightOperand":{"property":"name","simpleOperator":"like","value":"head%"}})"_ba
                             << QStringList{u"9"_s};
        QTest::newRow("nothing there") << R"({"property":"data.email.legacy.legacyId","simpleOperator":"isNull"})"_ba
                                       << QStringList{u"9"_s, u"12"_s};
        QTest::newRow("nobody") << R"({"property":"id","simpleOperator":"equal","value":0})"_ba << QStringList{};
    }
    void answersQueries()
    {
        QFETCH(QByteArray, query);
        const Reply reply = ask("POST", "/asset/v1/content/assets/query", {},
            R"({"page":{"page":1,"pageSize":5},"sort":[{"property":"id","direction":"ASC"}],"query":)" + query + '}');
        QCOMPARE(reply.status, 200);
        QTEST(ids(reply), "found");
        QVERIFY2(member(*parseJson(reply.body), "items"_L1).is_array(), "an empty answer keeps its items");
    }

    void saysWhatAQueryLacks()
    {
        const Reply reply = ask("POST", "/asset/v1/content/assets/query", {}, R"({"query":{"property":"id"}})");
        QCOMPARE(reply.status, 400);
        const Json json = *parseJson(reply.body);
        QCOMPARE(integerOf(json, "errorcode"_L1), std::optional<qint64>(10006));
        QCOMPARE(member(json, "validationErrors"_L1).size(), size_t(2));
    }

    void givesOne()
    {
        QCOMPARE(textOf(*parseJson(ask("GET", "/asset/v1/content/assets/12").body), "name"_L1), u"Footer"_s);
        QCOMPARE(ask("GET", "/asset/v1/content/assets/99").status, 404);
    }

    void eitherRightOpensTheDoor()
    {
        signIn("journeys_read email_read");
        QCOMPARE(ask("GET", "/asset/v1/content/assets").status, 403);
        QCOMPARE(ask("GET", "/asset/v1/content/assets/99").status, 403);
        signIn("saved_content_read");
        QCOMPARE(ids(ask("GET", "/asset/v1/content/assets")), (QStringList{u"12"_s, u"9"_s}));
        QCOMPARE(ask("GET", "/asset/v1/content/assets/11").status, 403);
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, AssetApiTest)
#include "assetapitest.moc"
