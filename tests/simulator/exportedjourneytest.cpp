// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/folders.h"
#include "support/testmain.h"
#include "tenanttalk.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace journeyscope;
using namespace journeyscope::testing;

/// A journey as the API gives it, dropped into a tenant file as it is.
class ExportedJourneyTest : public QObject {
    Q_OBJECT

private:
    static Json readJson(const QString &path) { return parseJson(readFile(path)).value_or(Json::null()); }

    static QString write(const QTemporaryDir &folder, const Json &tenant)
    {
        QFile file(folder.filePath(u"tenant.json"_s));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(toPrettyBytes(tenant));
        return file.fileName();
    }

    /// The event that @p journey listens to, with the fewest words a definition can have.
    static Json definitionFor(const Json &journey)
    {
        const Json &triggers = member(journey, "triggers"_L1);
        const Json &metaData = triggers.empty() ? Json::null() : member(triggers[0], "metaData"_L1);
        Json definition = readJson(dataPath(u"simulator/sound/tenant.json"_s))["eventDefinitions"][0];
        definition["id"] = toStd(textOf(metaData, "eventDefinitionId"_L1));
        definition["eventDefinitionKey"] = toStd(textOf(metaData, "eventDefinitionKey"_L1));
        definition["category"] = "Audience";
        return definition;
    }

private Q_SLOTS:
    void loadsAndRuns()
    {
        const QString exported = dataPath(u"simulator/exported/"_s);
        Json tenant = readJson(dataPath(u"simulator/sound/tenant.json"_s));
        const Json journey = readJson(exported + u"journey.json"_s);
        tenant["journeys"].push_back(journey);
        tenant["eventDefinitions"].push_back(readJson(exported + u"event-definition.json"_s));
        tenant["dataExtensions"].push_back(readJson(exported + u"data-extension.json"_s));
        QTemporaryDir folder;
        const auto started = SimulatedTenant::start({.tenant = write(folder, tenant)});
        QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error().detail));
        TenantTalk talk((*started)->addresses());
        QCOMPARE(talk.signIn().status, 200);

        const Json told = talk.get(u"interaction/v1/interactions/key:loan-due?extras=all"_s).json();
        for (const auto name : {"activities"_L1, "triggers"_L1, "defaults"_L1, "metaData"_L1, "entryMode"_L1})
            QCOMPARE(toBytes(member(told, name)), toBytes(member(journey, name)));
        const Heard posted = talk.post(u"interaction/v1/events"_s,
            R"({"ContactKey":"0031-ada","EventDefinitionKey":"APIEvent-loan-due","Data":{"ContactKey":"0031-ada"}})");
        QVERIFY2(posted.status == 201, posted.body.constData());
        const Heard inside =
            talk.post(u"interaction/v1/interactions/contactMembership"_s, R"({"ContactKeyList":["0031-ada"]})");
        QVERIFY2(inside.body.contains("loan-due"), inside.body.constData());
    }

    void recordedJourneysLoad_data()
    {
        SKIP_WITHOUT_RECORDED_ANSWERS();
        QTest::addColumn<QString>("file");
        const QDir folder(recordedPath(u"journey-get"_s));
        for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
    void recordedJourneysLoad()
    {
        QFETCH(QString, file);
        const Json journey = readJson(file);
        Json tenant = readJson(dataPath(u"simulator/sound/tenant.json"_s));
        tenant["journeys"].push_back(journey);
        const Json definition = definitionFor(journey);
        if (!textOf(definition, "eventDefinitionKey"_L1).isEmpty())
            tenant["eventDefinitions"].push_back(definition);
        QTemporaryDir folder;
        const auto started = SimulatedTenant::start({.tenant = write(folder, tenant)});
        QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error().detail));
        TenantTalk talk((*started)->addresses());
        QCOMPARE(talk.signIn().status, 200);
        const Heard told = talk.get(u"interaction/v1/interactions/key:%1?extras=all"_s.arg(textOf(journey, "key"_L1)));
        QCOMPARE(told.status, 200);
        QCOMPARE(toBytes(member(told.json(), "activities"_L1)), toBytes(member(journey, "activities"_L1)));
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, ExportedJourneyTest)
#include "exportedjourneytest.moc"
