// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/diagnosisreport.h"

#include "diagnosis/casefilejson.h"
#include "support/folders.h"
#include "support/samplediagnosis.h"
#include "support/schema.h"
#include "support/testmain.h"
#include "timeline/buildtimeline.h"

#include <jsoncons_ext/jsonpointer/jsonpointer.hpp>

using namespace Qt::StringLiterals;
using namespace journeyscope;
using journeyscope::testing::moment;

class DiagnosisJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheContract_data();
    void keepsTheContract();
    void theSchemaRefusesOtherThings_data();
    void theSchemaRefusesOtherThings();
    void everyFixtureOfADiagnosisKeepsTheContract_data();
    void everyFixtureOfADiagnosisKeepsTheContract();
    void saysWhatProductPromises();
    void saysSimulated();
};

static QString complaints(const Json &json)
{
    return testing::violations(json, testing::sourcePath(u"resources/schema/diagnosis-1.json"_s));
}

void DiagnosisJsonTest::keepsTheContract_data()
{
    QTest::addColumn<Diagnosis>("diagnosis");
    QTest::addColumn<QList<TimelineEntry>>("timeline");

    Diagnosis early = testing::refusedDiagnosis();
    early.verdict.outcome = VerdictOutcome::NotProvableYet;
    early.verdict.certainty = Certainty::Indicative;
    early.verdict.provableAt = moment(u"10:20:00"_s);
    early.subject.businessUnit.clear();
    early.subject.since = {};
    early.layers[2].checks[0].finding->certainty = Certainty::Indicative;
    early.layers[2].checks[0].finding->lookAlike = u"The history may lag."_s;
    early.layers[2].checks[0].finding->evidence[0].seen = {};

    QTest::newRow("refused") << testing::refusedDiagnosis() << testing::refusedWalk();
    QTest::newRow("waiting") << testing::refusedDiagnosis() << testing::waitingWalk();
    QTest::newRow("not provable yet") << early << testing::refusedWalk();
    QTest::newRow("without a timeline") << testing::refusedDiagnosis() << QList<TimelineEntry>();
}

void DiagnosisJsonTest::keepsTheContract()
{
    QFETCH(Diagnosis, diagnosis);
    QFETCH(QList<TimelineEntry>, timeline);

    QCOMPARE(complaints(diagnosisJson({diagnosis, timeline, false})), QString());
    QCOMPARE(complaints(diagnosisJson({diagnosis, timeline, true})), QString());
}

void DiagnosisJsonTest::theSchemaRefusesOtherThings_data()
{
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<QByteArray>("value");

    QTest::newRow("outcome") << "/verdict/outcome"_ba << R"("maybe")"_ba;
    QTest::newRow("moment without zone") << "/subject/until"_ba << R"("2026-03-04T10:00:00")"_ba;
    QTest::newRow("cause that is no id") << "/verdict/causes/0"_ba << R"("No re-entry")"_ba;
    QTest::newRow("status as text") << "/layers/2/checks/0/evidence/0/status"_ba << R"("200")"_ba;
    QTest::newRow("finding without certainty") << "/layers/2/checks/0/certainty"_ba << "null"_ba;
    QTest::newRow("member nobody knows") << "/subject/colour"_ba << R"("red")"_ba;
}

void DiagnosisJsonTest::theSchemaRefusesOtherThings()
{
    QFETCH(QByteArray, pointer);
    QFETCH(QByteArray, value);
    Json json = diagnosisJson({testing::refusedDiagnosis(), testing::refusedWalk(), false});

    jsoncons::jsonpointer::add(json, pointer.toStdString(), Json::parse(value.toStdString()));
    const Json &changed = json;

    QVERIFY(!complaints(changed).isEmpty());
}

/// Every case that shows a cause, so that what real diagnoses hold is tried, too.
void DiagnosisJsonTest::everyFixtureOfADiagnosisKeepsTheContract_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &check : testing::foldersIn(testing::dataPath(u"diagnosis"_s))) {
        for (const QString &situation : testing::foldersIn(testing::dataPath(u"diagnosis/"_s + check))) {
            const QString file = testing::dataPath(u"diagnosis/%1/%2/case.json"_s.arg(check, situation));
            if (QFile::exists(file))
                QTest::newRow(qPrintable(check + u'/' + situation)) << file;
        }
    }
}

void DiagnosisJsonTest::everyFixtureOfADiagnosisKeepsTheContract()
{
    if (!QTest::currentDataTag())
        QSKIP("there are no fixtures of diagnoses");
    QFETCH(QString, file);
    const Result<Json> text = parseJson(testing::readFile(file));
    QVERIFY(text);
    const Result<CaseFile> caseFile = caseFileFromJson(*text);
    QVERIFY(caseFile);

    const Diagnosis diagnosis = diagnose(*caseFile, caseFile->subject.until);

    QCOMPARE(complaints(diagnosisJson({diagnosis, buildTimeline(*caseFile, diagnosis), true})), QString());
}

void DiagnosisJsonTest::saysWhatProductPromises()
{
    const Json json = diagnosisJson({testing::refusedDiagnosis(), testing::refusedWalk(), false});

    QCOMPARE(textOf(json, "schema"_L1), u"journeyscope.diagnosis/1"_s);
    QCOMPARE(textOf(member(json, "subject"_L1), "contactKey"_L1), u"0031-ada"_s);
    QCOMPARE(textOf(member(json, "subject"_L1), "since"_L1), u"2026-03-04T10:00:01.620Z"_s);
    QCOMPARE(textOf(member(json, "verdict"_L1), "outcome"_L1), u"refused"_s);
    QCOMPARE(toBytes(member(member(json, "verdict"_L1), "causes"_L1)), R"(["reentry-none"])"_ba);
    QCOMPARE(toBytes(member(member(json, "verdict"_L1), "provableAt"_L1)), "null"_ba);
    const Json &check = member(json, "layers"_L1).at(2).at("checks").at(0);
    QCOMPARE(textOf(check, "certainty"_L1), u"conclusive"_s);
    QCOMPARE(toBytes(check.at("evidence").at(0)),
        R"({"request":"POST /interaction/v1/interactions/journeyhistory/search","status":200,"at":"2026-03-04T10:10:12.000Z","field":"status","value":"ContactPreviouslyInSameInteraction"})"_ba);
    QCOMPARE(json.at("timeline").size(), size_t(testing::refusedWalk().size()));
}

void DiagnosisJsonTest::saysSimulated()
{
    Diagnosis diagnosis = testing::refusedDiagnosis();
    QVERIFY(toBytes(diagnosisJson({diagnosis, {}, true})).contains("SIMULATED"));

    diagnosis.subject.simulated = false;
    QVERIFY(!toBytes(diagnosisJson({diagnosis, {}, true})).contains("SIMULATED"));
}

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, DiagnosisJsonTest)
#include "diagnosisjsontest.moc"
