// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/diagnosisreport.h"

#include "support/samplediagnosis.h"
#include "support/testmain.h"

#include <QDir>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace journeyscope;

class DiagnosisHtmlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOneFileWithoutScriptsOrRemoteParts();
    void hostileValuesStayText_data();
    void hostileValuesStayText();
    void theDrawingIsWellFormed();
    void saysSimulated();
    void canBeLookedAt();
};

static ReportInput sample()
{
    return {testing::refusedDiagnosis(), testing::refusedWalk(), true};
}

void DiagnosisHtmlTest::isOneFileWithoutScriptsOrRemoteParts()
{
    const QString html = diagnosisHtml(sample());

    QVERIFY(html.contains("http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"_L1));
    QVERIFY(!html.contains("script-src"_L1) && !html.contains("unsafe-eval"_L1));
    for (const QString &part : {u"<script"_s, u"src="_s, u"href="_s, u"@import"_s, u"url("_s, u"http:"_s, u"https:"_s})
        QVERIFY2(!html.contains(part, Qt::CaseInsensitive), qPrintable(part));
    QVERIFY(html.contains("prefers-color-scheme:dark"_L1));
}

void DiagnosisHtmlTest::hostileValuesStayText_data()
{
    QTest::addColumn<QString>("value");

    QTest::newRow("script") << u"<script>alert(1)</script>"_s;
    QTest::newRow("attribute") << u"\" onmouseover=\"alert(1)"_s;
    QTest::newRow("closing") << u"</title></style></svg><img src=x onerror=alert(1)>"_s;
    QTest::newRow("entity") << u"&lt;b&gt;"_s;
    QTest::newRow("placeholder") << u"%1 %2 %3 %%x%% {{x}}"_s;
}

void DiagnosisHtmlTest::hostileValuesStayText()
{
    QFETCH(QString, value);
    ReportInput input = sample();
    input.maskPersonalData = false;
    Diagnosis &diagnosis = input.diagnosis;
    Finding &finding = *diagnosis.layers[2].checks[0].finding;
    for (QString *place : {&diagnosis.subject.tenant, &diagnosis.verdict.sentence, &diagnosis.verdict.nextStep.who, &diagnosis.verdict.nextStep.what,
             &diagnosis.layers[0].passedBecause, &diagnosis.layers[1].checks[0].missing, &finding.sentence, &finding.remedy, &finding.who,
             &finding.lookAlike, &finding.evidence[0].field, &finding.evidence[0].value, &finding.evidence[0].seen.request,
             &diagnosis.questions[0].text, &diagnosis.questions[0].because, &input.timeline[0].what, &input.timeline[0].detail})
        *place = value;

    const QString html = diagnosisHtml(input);

    static const QRegularExpression tag(u"<[^>]*>"_s);
    static const QRegularExpression attributes(u"\\son\\w+="_s);
    for (const QRegularExpressionMatch &match : tag.globalMatch(html))
        QVERIFY2(!match.captured().contains(attributes) && !match.captured().startsWith("<img"_L1) && !match.captured().startsWith("<script"_L1), qPrintable(match.captured()));
    // The whole value in each of seventeen places, in the table and the drawing's title besides the label that may be shortened.
    QVERIFY(html.count(value.toHtmlEscaped()) >= 18);
}

void DiagnosisHtmlTest::theDrawingIsWellFormed()
{
    for (const QList<TimelineEntry> &walk : {testing::refusedWalk(), testing::waitingWalk()}) {
        const QString html = diagnosisHtml({testing::refusedDiagnosis(), walk, true});
        const qsizetype begin = html.indexOf("<svg"_L1);
        const QString drawing = html.sliced(begin, html.indexOf("</svg>"_L1) + 6 - begin);

        QXmlStreamReader reader(drawing);
        int groups = 0;
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement && reader.attributes().hasAttribute(u"class"_s) && reader.name() == "g"_L1)
                ++groups;
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(groups, walk.size());
    }
}

void DiagnosisHtmlTest::saysSimulated()
{
    ReportInput input = sample();
    QVERIFY(diagnosisHtml(input).contains(R"(<p class="simulated">SIMULATED)"_L1));

    input.diagnosis.subject.simulated = false;
    QVERIFY(!diagnosisHtml(input).contains("SIMULATED"_L1));
}

/// Leaves the reports beside the test, because their look is judged by eye.
void DiagnosisHtmlTest::canBeLookedAt()
{
    const QDir folder(QCoreApplication::applicationDirPath());
    const QList<std::pair<QString, QList<TimelineEntry>>> walks {{u"refused"_s, testing::refusedWalk()}, {u"waiting"_s, testing::waitingWalk()}};
    for (const auto &[name, walk] : walks) {
        const QByteArray html = diagnosisHtml({testing::refusedDiagnosis(), walk, true}).toUtf8();
        QFile file(folder.filePath(u"report-%1.html"_s.arg(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(html), html.size());
    }
}

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, DiagnosisHtmlTest)
#include "diagnosishtmltest.moc"
