// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/wording.h"
#include "support/testmain.h"

#include <QObject>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace journeyscope;

class WordingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void momentsAreEnglishAndUtc();
    void spansHaveTwoPartsAtMost_data();
    void spansHaveTwoPartsAtMost();
    void listsAreCounted();
    void foreignTextIsTamed();
};

void WordingTest::momentsAreEnglishAndUtc()
{
    const QDateTime moment(QDate(2026, 3, 3), QTime(8, 2, 59), QTimeZone::fromSecondsAheadOfUtc(-6 * 3600));

    QCOMPARE(shownMoment(moment), u"3 March 2026, 14:02 UTC"_s);
}

void WordingTest::spansHaveTwoPartsAtMost_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("words");

    QTest::newRow("nothing") << 0 << u"0 seconds"_s;
    QTest::newRow("one") << 1 << u"1 second"_s;
    QTest::newRow("round") << 1200 << u"20 minutes"_s;
    QTest::newRow("two parts") << 3905 << u"1 hour 5 minutes"_s;
    QTest::newRow("a part between is nothing") << 86400 + 60 << u"1 day"_s;
    QTest::newRow("long") << 2 * 86400 + 3 * 3600 + 59 << u"2 days 3 hours"_s;
}

void WordingTest::spansHaveTwoPartsAtMost()
{
    QFETCH(int, seconds);
    QFETCH(QString, words);

    QCOMPARE(shownSpan(std::chrono::seconds(seconds)), words);
}

void WordingTest::listsAreCounted()
{
    const QStringList words{u"A"_s, u"B"_s, u"C"_s, u"D"_s};

    QCOMPARE(listed({}), QString());
    QCOMPARE(listed(words.first(1)), u"A"_s);
    QCOMPARE(listed(words.first(2)), u"A and B"_s);
    QCOMPARE(listed(words), u"A, B, C and D"_s);
    QCOMPARE(listed(words, 2), u"A, B and 2 more"_s);
    QCOMPARE(listed(words, 3), u"A, B, C and D"_s);
    QCOMPARE(counted(1, "row"_L1, "rows"_L1), u"1 row"_s);
    QCOMPARE(counted(0, "row"_L1, "rows"_L1), u"0 rows"_s);
}

void WordingTest::foreignTextIsTamed()
{
    QCOMPARE(inQuotes(u"a\nb"), u"“a·b”"_s);
    QVERIFY(inQuotes(QString(500, u'x')).size() < 100);
    QCOMPARE(asSentence(u" done "_s), u"done."_s);
    QCOMPARE(asSentence(u"done."_s), u"done."_s);
    QCOMPARE(asSentence(u"the tenant said “No.”"_s), u"the tenant said “No.”"_s);
    QCOMPARE(asSentence(u"the tenant said “No”"_s), u"the tenant said “No”."_s);
    QCOMPARE(asSentence(QString()), QString());
}

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, WordingTest)
#include "wordingtest.moc"
