// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/files/tenantfile.h"
#include "simulator/journeys/triggeredsends.h"
#include "support/folders.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace journeyscope;
using namespace journeyscope::simulator;

/// What a tenant file says of readers and mails, as it is read.
class TenantReadingTest : public QObject {
    Q_OBJECT

    TenantDescription m_tenant;

private Q_SLOTS:
    void initTestCase()
    {
        const Result<TenantFile> file = readTenantFile(testing::dataPath(u"simulator/readers/tenant.json"_s));
        QVERIFY2(file.has_value(), file ? "" : qPrintable(file.error().detail));
        m_tenant = file->description;
    }

    void contactsReadMails()
    {
        const Contact &ada = m_tenant.contacts[0];
        QCOMPARE(ada.subscriber, u"Active"_s);
        QCOMPARE(ada.lists, (QMap<QString, QString>{{u"503"_s, u"Unsubscribed"_s}}));
        QCOMPARE(ada.opensAfter, std::optional<std::chrono::seconds>(10min));
        QCOMPARE(ada.clicksAfter, std::optional<std::chrono::seconds>(12min));
        QVERIFY(ada.bounces.isEmpty());
        QCOMPARE(m_tenant.contacts[1].unsubscribed, u"2026-01-02T03:04:05"_s);
        QVERIFY(!m_tenant.contacts[1].opensAfter);
        QCOMPARE(m_tenant.contacts[2].bounces, u"HardBounce"_s);
        QVERIFY2(m_tenant.contacts[3].subscriber.isEmpty(), "no subscriber yet");
    }

    void listsAndEnrichments()
    {
        QCOMPARE(m_tenant.suppressionLists[0].addresses, QStringList{u"nobody@example.com"_s});
        const Enrichment &enrichment = m_tenant.enrichments[0];
        QCOMPARE(enrichment.afterEvent, u"OrderPlaced"_s);
        QCOMPARE(enrichment.delay, std::chrono::seconds(5min));
        QCOMPARE(enrichment.dataExtensionKey, u"Orders"_s);
        QCOMPARE(enrichment.row, (Row{{u"contactkey"_s, u"{{ContactKey}}"_s}, {u"note"_s, u"later"_s}}));
        QCOMPARE(m_tenant.systemStatus, u"InMaintenance"_s);
        QCOMPARE(m_tenant.soapBatchSize, 2500);
    }

    void activitiesBringTheirTriggeredSends()
    {
        const Result<JourneyVersion> version = readJourneyVersion(m_tenant.journeyVersions[0]);
        QVERIFY(version.has_value());
        const QList<TriggeredSend> sends = triggeredSendsOf(m_tenant, {*version, *version});
        QCOMPARE(sends.size(), 3);
        QCOMPARE(sends[0].status, u"Inactive"_s);
        QCOMPARE(sends[0].emailId, 430932);
        QCOMPARE(sends[1].id, u"11111111-aaaa-4bbb-8ccc-000000000013"_s);
        QCOMPARE(sends[1].status, u"Active"_s);
        QCOMPARE(sends[1].listId, u"504"_s);
        QVERIFY(sends[1].stopsOnError);
        QCOMPARE(sends[2].key, u"61934"_s);
        QVERIFY(!sends[2].id.isEmpty());
        QVERIFY2(sends[2].listId.isEmpty(), "list 15 is everybody");
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, TenantReadingTest)
#include "tenantreadingtest.moc"
