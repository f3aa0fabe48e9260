// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tenanttalk.h"

#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace journeyscope;
using journeyscope::testing::Heard;
using journeyscope::testing::TenantTalk;

static const QString events = u"interaction/v1/events"_s;

class EventApiTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SimulatedTenant> m_tenant;
    std::unique_ptr<TenantTalk> m_talk;

    [[nodiscard]] Json payload() const { return *parseJson(m_tenant->suggestedWalk().payload); }

private Q_SLOTS:
    void init()
    {
        m_tenant = *SimulatedTenant::start({.tenant = u":/scenarios/all-goes-well.json"_s, .clockRate = 0});
        m_talk = std::make_unique<TenantTalk>(m_tenant->addresses());
        m_talk->signIn();
    }

    void refusesHeadings_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("code");
        QTest::newRow("period") << "EventDefinitionKey"_ba
                                << "\"APIEvent.1\""_ba << 10003;
        QTest::newRow("long key") << "ContactKey"_ba << QByteArray('"' + QByteArray(255, 'k') + '"') << 10005;
        QTest::newRow("establish") << "EstablishContactKey"_ba
                                   << "\"maybe\""_ba << 10001;
    }
    void refusesHeadings()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        Json body = payload();
        body.insert_or_assign(name.toStdString(), *parseJson(value));
        const Heard heard = m_talk->post(events, toBytes(body));
        QCOMPARE(heard.status, 400);
        QTEST(heard.number("errorcode"_L1), "code");
    }

    void takesNamesInAnyCase()
    {
        Json body = payload();
        Json lower(jsoncons::json_object_arg);
        for (const auto &entry : body.object_range())
            lower[toStd(fromStd(entry.key()).toLower())] = entry.value();
        QCOMPARE(m_talk->post(events, toBytes(lower)).status, 201);
    }

    void refusesAnEntrySourceThatWasNeverFinished()
    {
        const QString address =
            u"interaction/v1/eventDefinitions/key:"_s + m_tenant->suggestedWalk().eventDefinitionKey;
        Json definition = m_talk->get(address).json();
        definition["configurationArguments"]["unconfigured"] = true;
        QCOMPARE(m_talk->call("PUT", address, toBytes(definition)).status, 200);
        const Heard heard = m_talk->post(events, toBytes(payload()));
        QCOMPARE(heard.status, 400);
        QCOMPARE(heard.number("errorcode"_L1), 30000);
    }

    void knowsHowManyDigitsFit_data()
    {
        QTest::addColumn<QByteArray>("total");
        QTest::addColumn<int>("status");
        QTest::newRow("sixteen") << QByteArray(16, '9') << 201;
        QTest::newRow("negative") << '-' + QByteArray(16, '9') << 201;
        QTest::newRow("seventeen") << QByteArray(17, '9') << 400;
        QTest::newRow("behind the point") << "1.23456"_ba << 201;
    }
    void knowsHowManyDigitsFit()
    {
        QFETCH(QByteArray, total);
        Json body = payload();
        body["Data"]["OrderTotal"] = total.toStdString();
        QTEST(m_talk->post(events, toBytes(body)).status, "status");
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, EventApiTest)
#include "eventapitest.moc"
