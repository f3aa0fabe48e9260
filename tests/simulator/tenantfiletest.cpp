// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/simulatedtenant.h"
#include "support/folders.h"
#include "support/testmain.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace journeyscope;

class TenantFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesThePlaceOfAMistake_data()
    {
        QTest::addColumn<QString>("situation");
        const QStringList situations = testing::foldersIn(testing::dataPath(u"simulator/mistakes"_s));
        QVERIFY(situations.size() >= 15);
        for (const QString &situation : situations)
            QTest::newRow(qPrintable(situation)) << situation;
    }
    void namesThePlaceOfAMistake()
    {
        QFETCH(QString, situation);
        const QString folder = testing::dataPath(u"simulator/mistakes/"_s + situation);
        const QString path = folder + u"/tenant.json"_s;
        const QString expected = QString::fromUtf8(testing::readFile(folder + u"/expected.txt"_s)).trimmed();
        const auto tenant = SimulatedTenant::start({.tenant = path});
        QVERIFY2(!tenant, "the mistake was not found");
        QCOMPARE(tenant.error().reason, Reason::Unusable);
        QVERIFY2(tenant.error().detail.startsWith(path + u':' + expected.section(u' ', 0, 0)),
            qPrintable(tenant.error().detail));
        QVERIFY2(tenant.error().detail.contains(expected.section(u' ', 1)), qPrintable(tenant.error().detail));
    }

    void soundFileStarts()
    {
        const auto tenant = SimulatedTenant::start({.tenant = testing::dataPath(u"simulator/sound/tenant.json"_s)});
        QVERIFY2(tenant.has_value(), tenant ? "" : qPrintable(tenant.error().detail));
        QCOMPARE((*tenant)->addresses().accountId, u"7000001"_s);
    }

    void missingFileIsSaid()
    {
        const auto tenant = SimulatedTenant::start({.tenant = testing::dataPath(u"simulator/nowhere.json"_s)});
        QVERIFY(!tenant);
        QVERIFY2(tenant.error().detail.contains(u"nowhere.json"_s), qPrintable(tenant.error().detail));
    }

    void builtInTenantsStart_data()
    {
        QTest::addColumn<QString>("file");
        const QStringList files = QDir(u":/scenarios"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
        QVERIFY(files.size() >= 18);
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << file;
    }
    void builtInTenantsStart()
    {
        QFETCH(QString, file);
        const auto tenant = SimulatedTenant::start({.tenant = u":/scenarios/"_s + file});
        QVERIFY2(tenant.has_value(), tenant ? "" : qPrintable(tenant.error().detail));
        const SuggestedWalk &walk = (*tenant)->suggestedWalk();
        QVERIFY(!walk.title.isEmpty());
        QVERIFY(!walk.says.isEmpty());
        QVERIFY(!walk.eventDefinitionKey.isEmpty());
        QVERIFY(!walk.contactKey.isEmpty());
        QVERIFY(!walk.payload.isEmpty());
        if (walk.since.isValid())
            QVERIFY(walk.since < (*tenant)->now());
        if (file != "all-goes-well.json"_L1)
            QCOMPARE(walk.expectedCauses, QStringList{file.chopped(5)});
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, TenantFileTest)
#include "tenantfiletest.moc"
