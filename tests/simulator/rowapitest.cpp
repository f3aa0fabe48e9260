// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tenanttalk.h"

#include "support/testmain.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace journeyscope;
using journeyscope::testing::Heard;
using journeyscope::testing::TenantTalk;

static const QString rowset = u"data/v1/customobjectdata/key/Order_placed_Events/rowset"_s;

/// The order ids of one page, in its order.
static QStringList orders(const Heard &heard)
{
    const Json json = heard.json();
    QStringList ids;
    const Json &items = member(json, "items"_L1);
    for (size_t i = 0; items.is_array() && i < items.size(); ++i)
        ids.append(textOf(member(items[i], "keys"_L1), "orderid"_L1));
    return ids;
}

class RowApiTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<SimulatedTenant> m_tenant;
    std::unique_ptr<TenantTalk> m_talk;

    [[nodiscard]] Heard rows(const QString &name, const QString &value, const QString &more = {})
    {
        const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(value));
        return m_talk->get(rowset + u"?%1=%2%3"_s.arg(name, encoded, more));
    }

    [[nodiscard]] QByteArray event(const std::string &order, const std::string &total, const std::string &name) const
    {
        Json body = *parseJson(m_tenant->suggestedWalk().payload);
        body["Data"]["OrderId"] = order;
        body["Data"]["OrderTotal"] = total;
        body["Data"]["FirstName"] = name;
        return toBytes(body);
    }

    /// The same tenant with a package that may write rows.
    [[nodiscard]] QString writableTenant() const
    {
        QFile sound(u":/scenarios/all-goes-well.json"_s);
        (void)sound.open(QIODevice::ReadOnly);
        Json json = *parseJson(sound.readAll());
        json["packages"][0]["scopes"].push_back("data_extensions_write");
        QFile file(m_folder.filePath(u"tenant.json"_s));
        (void)file.open(QIODevice::WriteOnly);
        file.write(toBytes(json));
        return file.fileName();
    }

private Q_SLOTS:
    void init()
    {
        m_tenant = *SimulatedTenant::start({.tenant = u":/scenarios/all-goes-well.json"_s, .clockRate = 0});
        m_talk = std::make_unique<TenantTalk>(m_tenant->addresses());
        m_talk->signIn();
        for (const auto &[order, total, name] :
            {std::tuple{"A", "9", "O'Hara"}, {"B", "10", "Ada"}, {"C", "100", "Grimhild"}})
            QCOMPARE(m_talk->post(u"interaction/v1/events"_s, event(order, total, name)).status, 201);
    }

    void filters_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("equal") << u"OrderId eq 'A'"_s << QStringList{u"A"_s};
        QTest::newRow("not equal") << u"OrderId ne 'A' and ContactKey eq '0031-ada'"_s << QStringList{u"B"_s, u"C"_s};
        QTest::newRow("as numbers") << u"OrderTotal gt 9 and OrderTotal le 100 and ContactKey eq '0031-ada'"_s
                                    << QStringList{u"B"_s, u"C"_s};
        QTest::newRow("less") << u"OrderTotal lt 10 and ContactKey eq '0031-ada'"_s << QStringList{u"A"_s};
        QTest::newRow("at least") << u"ordertotal ge 100 and ContactKey eq '0031-ada'"_s << QStringList{u"C"_s};
        QTest::newRow("either") << u"OrderId eq 'A' or OrderId eq 'C'"_s << QStringList{u"A"_s, u"C"_s};
        QTest::newRow("like") << u"FirstName like 'Grim%'"_s << QStringList{u"C"_s};
        QTest::newRow("quote") << u"FirstName eq 'O''Hara'"_s << QStringList{u"A"_s};
        QTest::newRow("none") << u"OrderId eq 'Z'"_s << QStringList{};
    }
    void filters()
    {
        QFETCH(QString, filter);
        const Heard heard = rows(u"$filter"_s, filter, u"&$orderBy=OrderId"_s);
        QCOMPARE(heard.status, 200);
        QTEST(orders(heard), "found");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("code");
        QTest::newRow("filter") << u"$filter"_s << u"OrderId is 'A'"_s << 10003;
        QTest::newRow("open end") << u"$filter"_s << u"OrderId eq 'A' or"_s << 10003;
        QTest::newRow("field of filter") << u"$filter"_s << u"Colour eq 'A'"_s << 10004;
        QTest::newRow("field of order") << u"$orderBy"_s << u"Colour desc"_s << 10004;
        QTest::newRow("field of fields") << u"$fields"_s << u"OrderId,Colour"_s << 10004;
    }
    void refuses()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        const Heard heard = rows(name, value);
        QCOMPARE(heard.status, 400);
        QTEST(heard.number("errorcode"_L1), "code");
    }

    void sorts()
    {
        const QString mine = u"&$filter=ContactKey%20eq%20'0031-ada'"_s;
        QCOMPARE(orders(rows(u"$orderBy"_s, u"OrderTotal desc"_s, mine)), (QStringList{u"C"_s, u"B"_s, u"A"_s}));
        QCOMPARE(
            orders(rows(u"$orderBy"_s, u"ContactKey asc, FirstName"_s, mine)), (QStringList{u"B"_s, u"C"_s, u"A"_s}));
    }

    void tellsOnlyFieldsAskedFor()
    {
        const Json json = rows(u"$fields"_s, u"OrderId, firstname"_s, u"&$filter=OrderId%20eq%20'A'"_s).json();
        const Json &item = member(json, "items"_L1)[0];
        QCOMPARE(member(item, "keys"_L1).size(), size_t(1));
        QCOMPARE(member(item, "values"_L1).size(), size_t(1));
        QCOMPARE(textOf(member(item, "values"_L1), "firstname"_L1), u"O'Hara"_s);
    }

    void nextPagesKeepTheQuestion()
    {
        const Heard first = rows(u"$orderBy"_s, u"OrderTotal desc"_s,
            u"&$pageSize=2&$fields=OrderId&$filter=ContactKey%20eq%20'0031-ada'"_s);
        QCOMPARE(orders(first), (QStringList{u"C"_s, u"B"_s}));
        const QString next = textOf(member(first.json(), "links"_L1), "next"_L1);
        QVERIFY(next.startsWith(u"/v1/customobjectdata/token/"_s));
        const Heard second = m_talk->get(u"data"_s + next);
        QCOMPARE(orders(second), QStringList{u"A"_s});
        QVERIFY(!hasMember(member(second.json(), "links"_L1), "next"_L1));
        QVERIFY(member(member(second.json(), "items"_L1)[0], "values"_L1).empty());
    }

    void writesRows()
    {
        const QString path = u"hub/v1/dataevents/key:Order_placed_Events/rowset"_s;
        const QByteArray fresh = R"([{"keys":{"OrderId":"A"},"values":{"FirstName":"Anna"}},)"
                                 R"({"keys":{"OrderId":"D"},"values":{"ContactKey":"d","EmailAddress":"d@example.com",)"
                                 R"("OrderTotal":"1"}}])";
        QCOMPARE(m_talk->post(path, fresh).status, 403);
        m_tenant = *SimulatedTenant::start({.tenant = writableTenant(), .clockRate = 0});
        m_talk = std::make_unique<TenantTalk>(m_tenant->addresses());
        m_talk->signIn();
        QCOMPARE(m_talk->post(u"interaction/v1/events"_s, event("A", "9", "O'Hara")).status, 201);
        QCOMPARE(m_talk->post(path, fresh).status, 200);
        const Json changed = rows(u"$filter"_s, u"OrderId eq 'A'"_s).json();
        const Json &values = member(member(changed, "items"_L1)[0], "values"_L1);
        QCOMPARE(textOf(values, "firstname"_L1), u"Anna"_s);
        QCOMPARE(textOf(values, "contactkey"_L1), u"0031-ada"_s);

        const Heard heard = m_talk->post(path,
            R"([{"keys":{"OrderId":"E"},"values":{"Colour":"red"}},{"keys":{"OrderId":"A"},"values":{"FirstName":"B"}}])");
        QCOMPARE(heard.status, 400);
        QCOMPARE(heard.number("errorcode"_L1), 10006);
        QCOMPARE(member(heard.json(), "additionalErrors"_L1).size(), size_t(4));
        QCOMPARE(orders(rows(u"$filter"_s, u"FirstName eq 'Anna'"_s)), QStringList{u"A"_s});
        QCOMPARE(m_talk->post(u"hub/v1/dataevents/key:nowhere/rowset"_s, "[]").status, 404);
        QCOMPARE(m_talk->post(path, "{}").number("errorcode"_L1), 10004);
    }

    void dataViewsCannotBeRead()
    {
        QCOMPARE(m_talk->get(u"data/v1/customobjectdata/key/_Sent/rowset"_s).status, 404);
        QCOMPARE(m_talk->get(u"data/v1/customobjectdata/token/nonsense/rowset"_s).status, 404);
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, RowApiTest)
#include "rowapitest.moc"
