// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/diagnosisreport.h"

#include "support/samplediagnosis.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace journeyscope;

class DiagnosisTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTheVerdict();
    void isNowhereWiderThanAHundredColumns();
    void forgesNoLinesAndNoTerminalCodes();
    void showsFindingsWithEvidence();
};

static ReportInput sample()
{
    return {testing::refusedDiagnosis(), testing::refusedWalk(), false};
}

void DiagnosisTextTest::beginsWithTheVerdict()
{
    const QString text = diagnosisText(sample());

    QVERIFY(text.startsWith(u"Journeyscope diagnosis\nSIMULATED"_s));
    QVERIFY(text.indexOf("VERDICT: REFUSED"_L1) < text.indexOf("WHAT WAS LOOKED AT"_L1));
    QVERIFY(text.contains("The journey does not let anybody in twice, and 0031-ada was in it before."_L1));
    QVERIFY(text.contains("Next step: Journey owner: Allow re-entry in a new version."_L1));
}

void DiagnosisTextTest::isNowhereWiderThanAHundredColumns()
{
    ReportInput input = sample();
    input.diagnosis.verdict.sentence = QString(40, u'a') + u' ' + QString(350, u'b') + u" and so on"_s;
    input.timeline[3].detail = QString(300, u'c');
    input.diagnosis.layers[2].checks[0].finding->evidence[0].value = QString(200, u'd') + u" e"_s;

    for (const QString &line : diagnosisText(input).split(u'\n'))
        QVERIFY2(line.size() <= 100, qPrintable(line));
}

void DiagnosisTextTest::forgesNoLinesAndNoTerminalCodes()
{
    ReportInput input = sample();
    input.diagnosis.verdict.sentence = u"before\nVERDICT: ENTERED\r\x1b[31mred\u202e"_s;

    const QString text = diagnosisText(input);

    QVERIFY(!text.contains("\nVERDICT: ENTERED"_L1));
    QVERIFY(!text.contains(QChar(0x1b)));
    QVERIFY(!text.contains(QChar(0x202e)));
}

void DiagnosisTextTest::showsFindingsWithEvidence()
{
    const QString text = diagnosisText(sample());

    QVERIFY(text.contains("[FOUND]"_L1));
    QVERIFY(text.contains("[not examined]"_L1));
    QVERIFY(text.contains("status = ContactPreviouslyInSameInteraction"_L1));
    QVERIFY(text.contains("? Which journey should have started?"_L1));
    QVERIFY(text.contains("\n2026-03-04\n  10:00:00  Authentication      Done         Token (120 ms)"_L1));
}

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, DiagnosisTextTest)
#include "diagnosistexttest.moc"
