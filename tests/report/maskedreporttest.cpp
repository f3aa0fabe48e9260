// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/diagnosisreport.h"

#include "support/samplediagnosis.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace journeyscope;

class MaskedReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noReportLeaksAPerson_data();
    void noReportLeaksAPerson();
    void inClearOnlyWhenAsked();
};

using Writer = QString (*)(const ReportInput &);

static QString jsonText(const ReportInput &input)
{
    return QString::fromUtf8(toBytes(diagnosisJson(input)));
}

/// Personal data in every place where a report has words.
static ReportInput talkative()
{
    const auto q = [](const QString &place) { return u"%1 of 0031-ada, also 0099-ada-old and ada@example.com."_s.arg(place); };
    ReportInput input {testing::refusedDiagnosis(), testing::refusedWalk(), true};
    Diagnosis &diagnosis = input.diagnosis;
    diagnosis.verdict.sentence = q(u"Verdict"_s);
    diagnosis.verdict.nextStep.what = q(u"Next step"_s);
    diagnosis.layers[0].passedBecause = q(u"Passed"_s);
    diagnosis.layers[1].checks[0].missing = q(u"Missing"_s);
    Finding &finding = *diagnosis.layers[2].checks[0].finding;
    finding.sentence = q(u"Sentence"_s);
    finding.remedy = q(u"Remedy"_s);
    finding.lookAlike = q(u"Look-alike"_s);
    finding.evidence.append({{u"GET /x/0031-ada"_s, 200, {}, {}, 0}, u"contactKey"_s, u"0031-ada, 0099-ada-old"_s});
    finding.evidence.append({{}, u"firstName"_s, u"Adalind"_s});
    diagnosis.questions[0].text = q(u"Question"_s);
    diagnosis.questions[0].because = q(u"Because"_s);
    input.timeline[0].detail = q(u"Detail"_s);
    input.timeline[1].what = u"Met Adalind"_s;
    return input;
}

void MaskedReportTest::noReportLeaksAPerson_data()
{
    QTest::addColumn<Writer>("write");

    QTest::newRow("json") << Writer(jsonText);
    QTest::newRow("text") << Writer(diagnosisText);
    QTest::newRow("markdown") << Writer(diagnosisMarkdown);
    QTest::newRow("html") << Writer(diagnosisHtml);
}

void MaskedReportTest::noReportLeaksAPerson()
{
    QFETCH(Writer, write);

    const QString report = write(talkative());

    for (const QString &person : {u"0031-ada"_s, u"0099-ada-old"_s, u"ada@example.com"_s, u"Adalind"_s})
        QVERIFY2(!report.contains(person, Qt::CaseInsensitive), qPrintable(report));
    QVERIFY(report.contains(u"00•••da"_s));
}

void MaskedReportTest::inClearOnlyWhenAsked()
{
    ReportInput input = talkative();
    input.maskPersonalData = false;

    QVERIFY(jsonText(input).contains("0031-ada"_L1));
    QVERIFY(diagnosisText(input).contains("ada@example.com"_L1));
}

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, MaskedReportTest)
#include "maskedreporttest.moc"
