// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"
#include "runningsimulator.h"
#include "support/testmain.h"
#include "tenantfiles.h"

#include <QDirIterator>

using namespace journeyscope;
using namespace journeyscope::testing;
using namespace Qt::StringLiterals;

/// The sub-commands as a script would use them.
class CommandLineTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;
    const Json m_walk = walkOf(u"all-goes-well"_s);

    Finished cli(const QStringList &arguments, const QByteArray &input = {})
    {
        return run(u"journeyscope-cli"_s, arguments, bareEnvironment(m_home.path()), input);
    }

    [[nodiscard]] QString event() const { return textOf(m_walk, "eventDefinitionKey"_L1); }
    [[nodiscard]] QByteArray payload() const { return toPrettyBytes(member(m_walk, "payload"_L1)); }

private Q_SLOTS:
    void demoEntersAndSaysSimulated()
    {
        const QString report = m_home.filePath(u"report.html"_s);

        const Finished finished = cli({u"--demo"_s, u"demo"_s, u"--html"_s, report});

        QVERIFY2(finished.exitCode == 0, (finished.errors + finished.output).constData());
        QVERIFY(finished.output.contains("SIMULATED"));
        QVERIFY(finished.output.contains("Journey processing"));
        QFile html(report);
        QVERIFY(html.open(QIODevice::ReadOnly));
        QVERIFY(html.readAll().contains("SIMULATED"));
        QCOMPARE(html.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void listsDefinitionsAndJourneys()
    {
        const Finished definitions = cli({u"--demo"_s, u"--format"_s, u"json"_s, u"definitions"_s});
        const Finished journeys = cli({u"--demo"_s, u"--format"_s, u"json"_s, u"journeys"_s});
        const Finished one = cli({u"--demo"_s, u"--format"_s, u"json"_s, u"definitions"_s, event()});

        QCOMPARE(definitions.exitCode, 0);
        QVERIFY(parseJson(definitions.output)->size() >= 4);
        QCOMPARE(journeys.exitCode, 0);
        QVERIFY(!parseJson(journeys.output)->empty());
        const Result<Json> definition = parseJson(one.output);
        QVERIFY2(definition.has_value(), one.errors.constData());
        QVERIFY(!member(*definition, "fields"_L1).empty());
        QVERIFY(!member(*definition, "journeys"_L1).empty());
    }

    void checkJudgesAPayload()
    {
        QByteArray wrong = payload();
        wrong.replace("\"Data\": {", "\"Data\": {\n    \"NoSuchField\": \"x\",");

        QCOMPARE(cli({u"--demo"_s, u"check"_s, u"--event"_s, event(), u"--payload"_s, u"-"_s}, payload()).exitCode, 0);
        const Finished found = cli({u"--demo"_s, u"check"_s, u"--event"_s, event(), u"--payload"_s, u"-"_s}, wrong);
        QCOMPARE(found.exitCode, 1);
        QVERIFY2(found.output.contains("P-FLD-UNKNOWN"), found.output.constData());
    }

    void dryRunShowsTheBytesAndSendsNothing()
    {
        RunningSimulator simulator(tenantFile(u"all-goes-well"_s));
        QVERIFY(simulator.isReady());
        const QProcessEnvironment environment = simulator.tenantIn(bareEnvironment(m_home.path()));

        const Finished dry = run(u"journeyscope-cli"_s, {u"inject"_s, u"--event"_s, event(), u"--payload"_s, u"-"_s, u"--dry-run"_s}, environment, payload());
        const Finished before = run(u"journeyscope-cli"_s, {u"--format"_s, u"json"_s, u"diagnose"_s, u"--event"_s, event(), u"--contact"_s, textOf(m_walk, "contactKey"_L1)}, environment);

        QCOMPARE(dry.exitCode, 0);
        QVERIFY(dry.output.contains(payload().trimmed()));
        QVERIFY(textOf(member(*parseJson(before.output), "verdict"_L1), "outcome"_L1) != u"entered"_s);
    }

    void injectWatchesUntilTheVerdict()
    {
        const Finished finished = cli({u"--demo"_s, u"--format"_s, u"json"_s, u"inject"_s, u"--event"_s, event(), u"--payload"_s, u"-"_s, u"--watch"_s, u"--wait"_s, u"30"_s}, payload());

        const Result<Json> diagnosis = parseJson(finished.output);
        QVERIFY2(diagnosis.has_value(), (finished.errors + finished.output).constData());
        QCOMPARE(textOf(member(*diagnosis, "verdict"_L1), "outcome"_L1), u"entered"_s);
        QCOMPARE(finished.exitCode, 0);
    }

    void profileIsKeptWithoutItsSecret()
    {
        QProcessEnvironment environment = bareEnvironment(m_home.path());
        environment.insert(u"JOURNEYSCOPE_CLIENT_SECRET"_s, u"canary-4711-secret"_s);
        const Finished added = run(u"journeyscope-cli"_s,
            {u"profile"_s, u"add"_s, u"sandbox"_s, u"--subdomain"_s, u"mc563885gzs27c5t9-63k636tzgm"_s, u"--client-id"_s, u"abc"_s, u"--kind"_s, u"sandbox"_s}, environment);
        QVERIFY2(added.exitCode == 0, added.errors.constData());

        const Finished shown = cli({u"profile"_s, u"show"_s, u"sandbox"_s});
        QCOMPARE(shown.exitCode, 0);
        QVERIFY(shown.output.contains("mc563885gzs27c5t9-63k636tzgm.auth.marketingcloudapis.com"));

        QDirIterator walk(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("canary-4711"), qPrintable(file.fileName()));
        }
        QCOMPARE(cli({u"profile"_s, u"remove"_s, u"sandbox"_s}).exitCode, 0);
        QCOMPARE(cli({u"profile"_s, u"show"_s, u"sandbox"_s}).exitCode, 2);
    }

    void profileTestSignsIn()
    {
        RunningSimulator simulator(tenantFile(u"all-goes-well"_s));
        QVERIFY(simulator.isReady());
        QProcessEnvironment environment = simulator.tenantIn(bareEnvironment(m_home.path()));

        const Finished good = run(u"journeyscope-cli"_s, {u"profile"_s, u"test"_s}, environment);
        environment.insert(u"JOURNEYSCOPE_CLIENT_SECRET"_s, u"wrong"_s);
        const Finished bad = run(u"journeyscope-cli"_s, {u"profile"_s, u"test"_s}, environment);

        QCOMPARE(good.exitCode, 0);
        QVERIFY(good.output.contains("journeys_read"));
        QCOMPARE(bad.exitCode, 1);
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, CommandLineTest)
#include "commandlinetest.moc"
