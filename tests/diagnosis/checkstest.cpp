// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/casefilejson.h"
#include "diagnosis/diagnosis.h"
#include "support/folders.h"
#include "support/reference.h"
#include "support/testmain.h"

#include <QObject>

using namespace Qt::StringLiterals;
using namespace journeyscope;

/// Each folder below tests/data/diagnosis/<check> is a case and what the check must say about it.
class ChecksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsExpected_data();
    void saysWhatIsExpected();
    void indicativeFindingsNameTheirLookAlike_data() { saysWhatIsExpected_data(); }
    void indicativeFindingsNameTheirLookAlike();
    void conclusiveFindingsRestOnEvidence_data() { saysWhatIsExpected_data(); }
    void conclusiveFindingsRestOnEvidence();

private:
    static CaseFile caseIn(const QString &folder);
};

CaseFile ChecksTest::caseIn(const QString &folder)
{
    const Result<Json> json = parseJson(journeyscope::testing::readFile(folder + u"/case.json"_s));
    if (!json)
        qFatal("%s: %s", qPrintable(folder), qPrintable(json.error().detail));
    const Result<CaseFile> caseFile = caseFileFromJson(*json);
    if (!caseFile)
        qFatal("%s: %s", qPrintable(folder), qPrintable(caseFile.error().detail));
    return *caseFile;
}

static Json listOf(const QStringList &texts)
{
    Json list(jsoncons::json_array_arg);
    for (const QString &text : texts)
        list.push_back(jsonText(text));
    return list;
}

static Json toJson(const Evidence &evidence)
{
    Json json;
    json.insert_or_assign("request", jsonText(evidence.seen.request));
    json.insert_or_assign("status", evidence.seen.status);
    json.insert_or_assign("field", jsonText(evidence.field));
    json.insert_or_assign("value", jsonText(evidence.value));
    return json;
}

static Json toJson(const Finding &finding)
{
    Json json;
    json.insert_or_assign("sentence", jsonText(finding.sentence));
    json.insert_or_assign("certainty", jsonText(certaintyWord(finding.certainty)));
    if (!finding.lookAlike.isEmpty())
        json.insert_or_assign("lookAlike", jsonText(finding.lookAlike));
    json.insert_or_assign("remedy", jsonText(finding.remedy));
    json.insert_or_assign("who", jsonText(finding.who));
    Json evidence(jsoncons::json_array_arg);
    for (const Evidence &piece : finding.evidence)
        evidence.push_back(toJson(piece));
    json.insert_or_assign("evidence", evidence);
    return json;
}

static Json toJson(const Verdict &verdict)
{
    Json json;
    json.insert_or_assign("outcome", jsonText(verdictOutcomeWord(verdict.outcome)));
    json.insert_or_assign("sentence", jsonText(verdict.sentence));
    json.insert_or_assign("certainty", jsonText(certaintyWord(verdict.certainty)));
    json.insert_or_assign("causes", listOf(verdict.causes));
    json.insert_or_assign("who", jsonText(verdict.nextStep.who));
    json.insert_or_assign("what", jsonText(verdict.nextStep.what));
    if (verdict.provableAt.isValid())
        json.insert_or_assign("provableAt", jsonMoment(verdict.provableAt));
    return json;
}

static Json layersOf(const Diagnosis &diagnosis)
{
    Json json;
    for (const LayerResult &layer : diagnosis.layers) {
        const QString outcome = checkOutcomeWord(layer.outcome);
        json.insert_or_assign(toStd(layerWord(layer.layer)),
            jsonText(layer.passedBecause.isEmpty() ? outcome : outcome + u": "_s + layer.passedBecause));
    }
    return json;
}

static Json questionsOf(const Diagnosis &diagnosis)
{
    QStringList ids;
    for (const Question &question : diagnosis.questions)
        ids.append(question.id);
    return listOf(ids);
}

static QByteArray report(const QString &id, const Diagnosis &diagnosis)
{
    const CheckResult *result = diagnosis.result(id);
    Json json;
    json.insert_or_assign("outcome", jsonText(checkOutcomeWord(result->outcome)));
    if (!result->missing.isEmpty())
        json.insert_or_assign("missing", jsonText(result->missing));
    if (result->finding)
        json.insert_or_assign("finding", toJson(*result->finding));
    json.insert_or_assign("verdict", toJson(diagnosis.verdict));
    json.insert_or_assign("layers", layersOf(diagnosis));
    json.insert_or_assign("questions", questionsOf(diagnosis));
    return toPrettyBytes(json);
}

void ChecksTest::saysWhatIsExpected_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("folder");

    const QString root = journeyscope::testing::dataPath(u"diagnosis"_s);
    for (const QString &id : journeyscope::testing::foldersIn(root)) {
        for (const QString &situation : journeyscope::testing::foldersIn(root + u'/' + id))
            QTest::addRow("%s, %s", qPrintable(id), qPrintable(situation)) << id << root + u'/' + id + u'/' + situation;
    }
}

void ChecksTest::saysWhatIsExpected()
{
    QFETCH(QString, id);
    QFETCH(QString, folder);
    QVERIFY2(checkById(id), "there is no check of this name");

    const CaseFile caseFile = caseIn(folder);
    const Diagnosis diagnosis = diagnose(caseFile, caseFile.subject.until);

    if (folder.endsWith("/speaks"_L1))
        QCOMPARE(checkOutcomeWord(diagnosis.result(id)->outcome), u"found"_s);
    if (folder.endsWith("/stays-silent"_L1))
        QCOMPARE(checkOutcomeWord(diagnosis.result(id)->outcome), u"clear"_s);
    if (folder.endsWith("/not-examined"_L1))
        QCOMPARE(checkOutcomeWord(diagnosis.result(id)->outcome), u"not-examined"_s);
    COMPARE_REFERENCE(report(id, diagnosis), folder + u"/findings.json"_s);
}

void ChecksTest::indicativeFindingsNameTheirLookAlike()
{
    QFETCH(QString, folder);

    const CaseFile caseFile = caseIn(folder);
    for (const LayerResult &layer : diagnose(caseFile, caseFile.subject.until).layers) {
        for (const CheckResult &result : layer.checks) {
            if (result.finding)
                QCOMPARE(result.finding->lookAlike.isEmpty(), result.finding->certainty == Certainty::Conclusive);
        }
    }
}

void ChecksTest::conclusiveFindingsRestOnEvidence()
{
    QFETCH(QString, folder);

    const CaseFile caseFile = caseIn(folder);
    for (const LayerResult &layer : diagnose(caseFile, caseFile.subject.until).layers) {
        for (const CheckResult &result : layer.checks) {
            if (!result.finding)
                continue;
            QVERIFY2(!result.finding->evidence.isEmpty(), qPrintable(result.id));
            for (const Evidence &evidence : result.finding->evidence) {
                QVERIFY2(!evidence.seen.request.isEmpty(), qPrintable(result.id + u": "_s + evidence.field));
                QVERIFY2(!evidence.value.isEmpty(), qPrintable(result.id + u": "_s + evidence.field));
            }
        }
    }
}

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, ChecksTest)
#include "checkstest.moc"
