// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/diagnosisreport.h"

#include "support/samplediagnosis.h"
#include "support/testmain.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace journeyscope;

class DiagnosisMarkdownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWellAsItStands();
    void hostileValuesStayText_data();
    void hostileValuesStayText();
};

void DiagnosisMarkdownTest::readsWellAsItStands()
{
    const QString text = diagnosisMarkdown({testing::refusedDiagnosis(), testing::refusedWalk(), true});

    QVERIFY(text.startsWith("# Journeyscope diagnosis\n\n> SIMULATED"_L1));
    QVERIFY(text.contains(u"**Refused.** The journey does not let anybody in twice, and 00•••da was in it before."_s));
    QVERIFY(text.contains("\n## 3. Journey processing: 1 found\n"_L1));
    QVERIFY(text.contains("| status | ContactPreviouslyInSameInteraction |"_L1));
}

void DiagnosisMarkdownTest::hostileValuesStayText_data()
{
    QTest::addColumn<QString>("value");

    QTest::newRow("image") << u"![x](http://evil.test/x.png)"_s;
    QTest::newRow("link") << u"[x](javascript:alert(1))"_s;
    QTest::newRow("bare address") << u"see https://evil.test and www.evil.test"_s;
    QTest::newRow("html") << u"<img src=x onerror=alert(1)> <!-- -->"_s;
    QTest::newRow("entity") << u"&lt;script&gt;"_s;
    QTest::newRow("table") << u"a | b |\n| --- |"_s;
    QTest::newRow("heading") << u"# Big\n## Bigger\n===\n---"_s;
    QTest::newRow("list") << u"1. one\n- two\n+ three"_s;
    QTest::newRow("mention") << u"@everyone #123"_s;
    QTest::newRow("code") << u"```\n`x`\n~~~"_s;
    QTest::newRow("emphasis") << u"**bold** __b__ ~~gone~~ $x$"_s;
}

/// What is left when our own mark-up and the entities are taken away must have nothing that a renderer acts on.
void DiagnosisMarkdownTest::hostileValuesStayText()
{
    QFETCH(QString, value);
    ReportInput input {testing::refusedDiagnosis(), testing::refusedWalk(), false};
    const QString before = diagnosisMarkdown(input);
    const auto framed = [&value](const QString &tag) { return value + tag; };
    input.diagnosis.verdict.sentence = framed(u" END"_s);
    input.diagnosis.layers[0].passedBecause = framed(u" END"_s);
    input.diagnosis.subject.tenant = framed(u" END"_s);
    input.timeline[0].what = framed(u" END"_s);

    const QString text = diagnosisMarkdown(input);

    QCOMPARE(text.count(u'\n'), before.count(u'\n'));
    QCOMPARE(text.count(u'|'), before.count(u'|'));
    QString bare = text;
    bare.remove(QRegularExpression(u"&#\\d+;"_s));
    for (const QString &active : {u"]("_s, u"!["_s, u"<"_s, u"`"_s, u"~~"_s, u"__"_s, u"@"_s, u"&"_s, u"://"_s, u"www."_s, u"$"_s})
        QVERIFY2(!bare.contains(active), qPrintable(active + u" in\n"_s + text));
    const QRegularExpression opening(u"^(#|\\d+\\.|[-+*] [^CNPR*&]|===|---)[^\\n]*END"_s, QRegularExpression::MultilineOption);
    QVERIFY2(!bare.contains(opening), qPrintable(opening.match(bare).captured()));
}

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, DiagnosisMarkdownTest)
#include "diagnosismarkdowntest.moc"
