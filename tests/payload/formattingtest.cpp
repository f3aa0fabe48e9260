// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "payload/formatting.h"

#include "support/folders.h"
#include "support/testmain.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace journeyscope {

/// tests/data/payload-formatting/<situation>: payload.json, and formatted.json and compacted.json made of it, or
/// fault.txt: the offset of the fault and its sentence.
class FormattingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void laysOut_data();
    void laysOut();
    void compacts_data() { laysOut_data(); }
    void compacts();
    void isDoneAfterOneStep_data() { laysOut_data(); }
    void isDoneAfterOneStep();
    void refusesWhatIsNoJson_data();
    void refusesWhatIsNoJson();
    void theCursorStaysAtItsLetter();
};

static QString fileOf(const QString &situation, const QString &name)
{
    return testing::dataPath(u"payload-formatting/%1/%2"_s.arg(situation, name));
}

static QString textOf(const QString &situation, const QString &name)
{
    return QString::fromUtf8(testing::readFile(fileOf(situation, name)));
}

static void situations(bool faulty)
{
    QTest::addColumn<QString>("situation");
    for (const QString &situation : testing::foldersIn(testing::dataPath(u"payload-formatting"_s))) {
        if (QFile::exists(fileOf(situation, u"fault.txt"_s)) == faulty)
            QTest::newRow(qPrintable(situation)) << situation;
    }
}

void FormattingTest::laysOut_data()
{
    situations(false);
}

void FormattingTest::laysOut()
{
    QFETCH(QString, situation);

    const auto text = formatted(textOf(situation, u"payload.json"_s));

    QVERIFY2(text, text ? "" : qPrintable(text.error().sentence));
    QCOMPARE(*text, textOf(situation, u"formatted.json"_s));
}

void FormattingTest::compacts()
{
    QFETCH(QString, situation);

    const auto text = compacted(textOf(situation, u"payload.json"_s));

    QVERIFY2(text, text ? "" : qPrintable(text.error().sentence));
    QCOMPARE(*text, textOf(situation, u"compacted.json"_s));
}

void FormattingTest::isDoneAfterOneStep()
{
    QFETCH(QString, situation);
    const QString laidOut = textOf(situation, u"formatted.json"_s);

    QCOMPARE(formatted(laidOut).value(), laidOut);
    const QString compact = textOf(situation, u"compacted.json"_s);
    QCOMPARE(compacted(laidOut).value(), compact);
    QCOMPARE(compacted(compact).value(), compact);
}

void FormattingTest::refusesWhatIsNoJson_data()
{
    situations(true);
}

void FormattingTest::refusesWhatIsNoJson()
{
    QFETCH(QString, situation);
    const QString text = textOf(situation, u"payload.json"_s);

    for (const auto &outcome : {formatted(text), compacted(text)}) {
        QVERIFY(!outcome);
        const QString said = u"%1 %2"_s.arg(outcome.error().place.offset).arg(outcome.error().sentence);
        QCOMPARE(said, textOf(situation, u"fault.txt"_s).trimmed());
    }
}

void FormattingTest::theCursorStaysAtItsLetter()
{
    const auto compact = u"{\"a\":1,\"b\":[2]}"_s;
    const QString laidOut = formatted(compact).value();

    for (qsizetype at = 1; at <= compact.size(); ++at) {
        const qsizetype there = samePlace(compact, at, laidOut);
        QCOMPARE(laidOut.at(there - 1), compact.at(at - 1));
        QCOMPARE(samePlace(laidOut, there, compact), at);
    }
    QCOMPARE(samePlace(compact, 0, laidOut), 0);
}

} // namespace journeyscope

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, journeyscope::FormattingTest)
#include "formattingtest.moc"
