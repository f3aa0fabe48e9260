// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"
#include "runningsimulator.h"
#include "support/folders.h"
#include "support/testmain.h"

using namespace journeyscope;
using namespace journeyscope::testing;
using namespace Qt::StringLiterals;

/// The walk on what a real tenant said: the simulator plays a folder of recorded answers.
class RecordedTenantTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walksOnRecordedAnswers()
    {
        SKIP_WITHOUT_RECORDED_ANSWERS();
        QTemporaryDir home;
        RunningSimulator simulator(recordedPath({}));
        QVERIFY2(simulator.isReady(), simulator.errors().constData());
        const QProcessEnvironment environment = simulator.tenantIn(bareEnvironment(home.path()));
        const auto cli = [&](const QStringList &arguments) { return run(u"journeyscope-cli"_s, QStringList {u"--format"_s, u"json"_s} + arguments, environment); };

        const Finished definitions = cli({u"definitions"_s});
        const Result<Json> listed = parseJson(definitions.output);
        QVERIFY2(listed.has_value(), definitions.errors.constData());
        QCOMPARE(listed->size(), 5U);
        QStringList fireable;
        for (const Json &definition : listed->array_range()) {
            if (booleanOf(definition, "canBeFired"_L1) == true)
                fireable.append(textOf(definition, "key"_L1));
        }
        QCOMPARE(fireable.size(), 2);
        QVERIFY(fireable.first().startsWith(u"APIEvent-"_s));

        const Finished journeys = cli({u"journeys"_s});
        QVERIFY2(parseJson(journeys.output).has_value() && !parseJson(journeys.output)->empty(), journeys.errors.constData());

        const Finished diagnosed = cli({u"diagnose"_s, u"--event"_s, fireable.first(), u"--contact"_s, u"0031-ada"_s});
        const Result<Json> diagnosis = parseJson(diagnosed.output);
        QVERIFY2(diagnosis.has_value(), diagnosed.errors.constData());
        const Json &layers = member(*diagnosis, "layers"_L1);
        QCOMPARE(textOf(layers.at(0), "outcome"_L1), u"clear"_s);
        QVERIFY(!textOf(member(*diagnosis, "verdict"_L1), "sentence"_L1).isEmpty());
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, RecordedTenantTest)
#include "recordedtenanttest.moc"
