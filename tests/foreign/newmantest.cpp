// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flows/tenantfiles.h"
#include "foreignclients.h"
#include "support/folders.h"
#include "support/testmain.h"

using namespace journeyscope;
using namespace journeyscope::testing;
using namespace Qt::StringLiterals;

class NewmanTest : public QObject {
    Q_OBJECT

private:
    /// The published journey that the walk's event starts.
    static QString journeyName(const Json &tenant, const QString &eventDefinitionKey)
    {
        for (const Json &journey : member(tenant, "journeys"_L1).array_range()) {
            const Json &triggers = member(journey, "triggers"_L1);
            if (textOf(journey, "status"_L1) == "Published"_L1 && !triggers.empty()
                && textOf(member(triggers[0], "metaData"_L1), "eventDefinitionKey"_L1) == eventDefinitionKey)
                return textOf(journey, "name"_L1);
        }
        return {};
    }

private Q_SLOTS:
    void runsTheCollection()
    {
        SKIP_WITHOUT_FOREIGN_CLIENTS();
        QTemporaryDir folder;
        const QString file = tenantFile(u"all-goes-well"_s);
        RunningSimulator simulator(file);
        QVERIFY2(simulator.isReady(), simulator.errors().constData());
        const Json tenant = parseJson(readFile(file)).value_or(Json::null());
        const Json &walk = member(tenant, "walk"_L1);
        const QString key = textOf(walk, "eventDefinitionKey"_L1);
        QStringList arguments{clientFile(u"node_modules/newman/bin/newman.js"_s), u"run"_s,
            foreignFile(u"collection.json"_s), u"--color"_s, u"off"_s, u"--disable-unicode"_s, u"--reporters"_s,
            u"cli,json"_s, u"--reporter-json-export"_s, folder.filePath(u"report.json"_s)};
        const auto tell = [&](const QString &name, const QString &value) {
            arguments += {u"--env-var"_s, name + u'=' + value};
        };
        for (const auto name : {"auth"_L1, "control"_L1, "clientId"_L1, "clientSecret"_L1, "accountId"_L1})
            tell(name, simulator.told(name));
        tell(u"eventDefinitionKey"_s, key);
        tell(u"payload"_s, QString::fromUtf8(toBytes(member(walk, "payload"_L1))));
        tell(u"journeyName"_s, journeyName(tenant, key));

        const Finished finished = runNode(arguments, simulator, folder.path());

        QVERIFY2(finished.exitCode == 0, (finished.output + finished.errors).constData());
        const Json report = parseJson(readFile(folder.filePath(u"report.json"_s))).value_or(Json::null());
        const Json &stats = member(member(report, "run"_L1), "stats"_L1);
        QCOMPARE(integerOf(member(stats, "requests"_L1), "failed"_L1), 0);
        QCOMPARE(integerOf(member(stats, "assertions"_L1), "failed"_L1), 0);
        QVERIFY(integerOf(member(stats, "assertions"_L1), "total"_L1) >= 40);
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, NewmanTest)
#include "newmantest.moc"
