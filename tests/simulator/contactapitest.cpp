// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tenanttalk.h"

#include "simulator/rest/contactanswers.h"

#include "support/testmain.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace journeyscope;
using journeyscope::testing::Heard;
using journeyscope::testing::TenantTalk;

static const QString search = u"contacts/v1/addresses/search/"_s;
static const QString deleting = u"contacts/v1/contacts/actions/delete"_s;

class ContactApiTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<SimulatedTenant> m_tenant;
    std::unique_ptr<TenantTalk> m_talk;

    /// The sound tenant, with a package that may also change contacts, and a second key for one address.
    [[nodiscard]] QString file() const
    {
        QFile sound(u":/scenarios/all-goes-well.json"_s);
        (void)sound.open(QIODevice::ReadOnly);
        Json json = *parseJson(sound.readAll());
        json["packages"][0]["scopes"].push_back("list_and_subscribers_write");
        Json twin = json["contacts"][0];
        twin.insert_or_assign("key", "twin");
        json["contacts"].push_back(std::move(twin));
        QFile file(m_folder.filePath(u"tenant.json"_s));
        (void)file.open(QIODevice::WriteOnly);
        file.write(toBytes(json));
        return file.fileName();
    }

private Q_SLOTS:
    void init()
    {
        m_tenant = *SimulatedTenant::start({.tenant = file(), .clockRate = 0});
        m_talk = std::make_unique<TenantTalk>(m_tenant->addresses());
        m_talk->signIn();
    }

    void findsAContactByItsKey()
    {
        const QByteArray body = R"({"filterConditionOperator":"Is","filterConditionValue":"0031-ada"})";
        const Heard heard = m_talk->post(search + u"ContactKey"_s, body);
        QCOMPARE(heard.status, 200);
        const Json answer = heard.json();
        QCOMPARE(member(answer, "addresses"_L1).size(), size_t(1));
        const Json &address = member(answer, "addresses"_L1)[0];
        QCOMPARE(textOf(address, "contactKey"_L1), u"0031-ada"_s);
        QCOMPARE(textOf(address, "status"_L1), u"Active"_s);
        QVERIFY(integerOf(member(address, "contactID"_L1), "value"_L1));
        QCOMPARE(booleanOf(answer, "hasErrors"_L1), std::optional(false));
        QCOMPARE(
            m_talk->post(search + u"ContactKey"_s, R"({"filterConditionOperator":"Is","filterConditionValue":"x"})")
                .json()["addresses"]
                .size(),
            size_t(0));
    }

    void searchesByOtherAttributes()
    {
        const QByteArray active = R"({"filterConditionOperator":"Is","filterConditionValue":"Active"})";
        const QByteArray others = R"({"filterConditionOperator":"IsNot","filterConditionValue":"Active"})";
        QCOMPARE(m_talk->post(search + u"Status"_s, active).json()["addresses"].size(), size_t(7));
        QCOMPARE(m_talk->post(search + u"Status"_s, others).json()["addresses"].size(), size_t(0));
        QCOMPARE(m_talk->post(search + u"Status?$pageSize=2&$page=4"_s, active).json()["addresses"].size(), size_t(1));
        QCOMPARE(m_talk->post(search + u"Colour"_s, active).status, 404);
    }

    void refusesSearches()
    {
        const Heard half = m_talk->post(search + u"ContactKey"_s, R"({"filterConditionOperator":"Is"})");
        QCOMPARE(half.number("errorcode"_L1), 10002);
        const Heard word = m_talk->post(
            search + u"ContactKey"_s, R"({"filterConditionOperator":"Resembles","filterConditionValue":"x"})");
        QCOMPARE(word.number("errorcode"_L1), 10005);
        m_talk->signIn("scope", "list_and_subscribers_read");
        QCOMPARE(m_talk->post(search + u"ContactKey"_s, "{}").status, 403);
    }

    void tellsAllKeysOfAnAddress()
    {
        const QString path = u"contacts/v1/addresses/email/search"_s;
        const auto keys = [&](const QByteArray &body) {
            const Json answer = m_talk->post(path, body).json();
            return member(member(answer, "channelAddressResponseEntities"_L1)[0], "contactKeyDetails"_L1).size();
        };
        QCOMPARE(keys(R"({"channelAddressList":["ADA@example.com"]})"), size_t(2));
        QCOMPARE(keys(R"({"channelAddressList":["ada@example.com"],"maximumCount":1})"), size_t(1));
        for (const QByteArray &body : {R"({"channelAddressList":[1]})"_ba, R"({"channelAddressList":[]})"_ba,
                 R"({"channelAddressList":["a"],"maximumCount":0})"_ba,
                 R"({"channelAddressList":["a"],"maximumCount":"many"})"_ba})
            QCOMPARE(m_talk->post(path, body).status, 400);
    }

    void deletesContacts()
    {
        const Heard heard = m_talk->post(
            deleting + u"?type=keys"_s, R"({"values":["0031-ada"],"DeleteOperationType":"ContactAndAttributes"})");
        QCOMPARE(heard.status, 200);
        const QString status = deleting + u"/status?operationID="_s + heard.text("operationID"_L1);
        QCOMPARE(m_talk->get(status).number("statusID"_L1), 1);
        m_tenant->advance(2min);
        QCOMPARE(m_talk->get(status).number("statusID"_L1), 5);
        QCOMPARE(m_talk->get(deleting + u"/status?operationID=7"_s).number("statusID"_L1), 7);
        QCOMPARE(m_talk->get(deleting + u"/status"_s).status, 400);
        const QString requests = u"contacts/v1/contacts/analytics/deleterequests"_s;
        QCOMPARE(m_talk->get(requests + u"?statusid=5"_s).number("count"_L1), 1);
        QCOMPARE(m_talk->get(requests + u"?statusid=1"_s).number("count"_L1), 0);
        QCOMPARE(m_talk->get(requests + u"?startdateutc=2100-01-01"_s).number("count"_L1), 0);

        const QByteArray body = R"({"filterConditionOperator":"Is","filterConditionValue":"0031-ada"})";
        const Json answer = m_talk->post(search + u"ContactKey"_s, body).json();
        QCOMPARE(textOf(member(answer, "addresses"_L1)[0], "status"_L1), u"Deleted"_s);
    }

    void refusesToDeleteNobody()
    {
        QCOMPARE(m_talk->post(deleting + u"?type=keys"_s, "{}").number("errorcode"_L1), 10002);
        QCOMPARE(m_talk->post(deleting, R"({"values":["a"]})").number("errorcode"_L1), 10005);
        m_talk->signIn("scope", "list_and_subscribers_read");
        QCOMPARE(m_talk->post(deleting + u"?type=keys"_s, R"({"values":["0031-ada"]})").status, 403);
    }

    void listsAttributeGroups()
    {
        simulator::TenantDescription description;
        description.attributeGroups = {*parseJson(R"({"definitionKey":"Orders","mID":7000001})")};
        simulator::Tenant tenant(description, {}, 0);
        const simulator::Reply reply =
            simulator::answerAttributeGroups(tenant, simulator::Call{.now = QDateTime::currentDateTimeUtc()});
        const Json answer = *parseJson(reply.body);
        QCOMPARE(textOf(member(answer, "attributeGroupDefinitions"_L1)[0], "definitionKey"_L1), u"Orders"_s);
        QCOMPARE(m_talk->get(u"hub/v1/contacts/schema/attributeGroups"_s).status, 200);
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, ContactApiTest)
#include "contactapitest.moc"
