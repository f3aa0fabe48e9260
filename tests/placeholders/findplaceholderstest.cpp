// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "placeholders/placeholder.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;

namespace journeyscope {

class FindPlaceholdersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsEveryKind();
    void takesArgumentsInAllQuotes_data();
    void takesArgumentsInAllQuotes();
    void knowsWhetherItStandsInAText();
    void leavesOtherBracesAlone_data();
    void leavesOtherBracesAlone();
    void namesTheFault_data();
    void namesTheFault();
    void survivesEveryCut();
    void asksEachQuestionOnce();
};

void FindPlaceholdersTest::findsEveryKind()
{
    const QString text = u"{\"a\": \"ä🎉 {{uuid}}\", \"b\": {{ counter from 100 }}, \"c\": \"{{now +2d -90m format "
                         u"'yyyy'}}{{choice 'x'}}\","
                         " \"d\": \"{{column 'E'}} {{prompt 'Q' 'A'}} {{'{{name}}'}}\"}"_s;

    const QList<Placeholder> found = findPlaceholders(text);

    QStringList spelled;
    QList<PlaceholderKind> kinds;
    for (const Placeholder &placeholder : found) {
        QVERIFY2(!placeholder.fault, placeholder.fault ? qPrintable(placeholder.fault->sentence) : "");
        spelled.append(text.sliced(placeholder.offset, placeholder.length));
        kinds.append(placeholder.kind);
    }
    QCOMPARE(spelled,
        QStringList({u"{{uuid}}"_s, u"{{ counter from 100 }}"_s, u"{{now +2d -90m format 'yyyy'}}"_s,
            u"{{choice 'x'}}"_s, u"{{column 'E'}}"_s, u"{{prompt 'Q' 'A'}}"_s, u"{{'{{name}}'}}"_s}));
    QCOMPARE(kinds,
        QList<PlaceholderKind>({PlaceholderKind::Uuid, PlaceholderKind::Counter, PlaceholderKind::Now,
            PlaceholderKind::Choice, PlaceholderKind::Column, PlaceholderKind::Prompt, PlaceholderKind::Text}));
    QCOMPARE(found.at(2).arguments, QStringList({u"+2d"_s, u"-90m"_s, u"format"_s, u"yyyy"_s}));
}

void FindPlaceholdersTest::takesArgumentsInAllQuotes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("arguments");

    QTest::newRow("double") << uR"("{{choice "red" "light green"}}")"_s << QStringList({u"red"_s, u"light green"_s});
    QTest::newRow("single") << uR"("{{choice 'red' 'it "is"'}}")"_s << QStringList({u"red"_s, u"it \"is\""_s});
    QTest::newRow("escaped") << uR"("{{choice \"red\" \"o'clock\"}}")"_s << QStringList({u"red"_s, u"o'clock"_s});
    QTest::newRow("escapes within") << uR"("{{choice 'a\\b' 'it\u0027s' 'two\nlines'}}")"_s
                                    << QStringList({u"a\\b"_s, u"it's"_s, u"two\nlines"_s});
    QTest::newRow("braces within") << uR"("{{choice '}}' '{{'}}")"_s << QStringList({u"}}"_s, u"{{"_s});
    QTest::newRow("bare, outside a text") << uR"([{{choice "1" '2'}}])"_s << QStringList({u"1"_s, u"2"_s});
    QTest::newRow("without blanks") << uR"("{{choice"1"'2'}}")"_s << QStringList({u"1"_s, u"2"_s});
    QTest::newRow("empty") << uR"("{{choice "" ''}}")"_s << QStringList({u""_s, u""_s});
}

void FindPlaceholdersTest::takesArgumentsInAllQuotes()
{
    QFETCH(QString, text);
    QFETCH(QStringList, arguments);

    const QList<Placeholder> found = findPlaceholders(text);

    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().offset, 1);
    QCOMPARE(found.first().length, text.size() - 2);
    QVERIFY(!found.first().fault);
    QCOMPARE(found.first().arguments, arguments);
}

void FindPlaceholdersTest::knowsWhetherItStandsInAText()
{
    const QList<Placeholder> found = findPlaceholders(
        uR"({"a\"": {{now}}, "b\\": {{now}}, "{{now}}": "\"{{choice "}}" '"'}}", "c": {{now}}, "left open {{now}})"_s
        + u"\n {{now}}"_s);

    QList<bool> inside;
    for (const Placeholder &placeholder : found)
        inside.append(placeholder.insideText);
    QCOMPARE(inside, QList<bool>({false, false, true, true, false, true, false}));
}

void FindPlaceholdersTest::leavesOtherBracesAlone_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("no braces") << u"{\"a\": 1}"_s;
    QTest::newRow("closing ones") << u"{\"a\": {\"b\": {}}}"_s;
    QTest::newRow("a doubled brace") << u"{{\"a\": 1}}"_s;
    QTest::newRow("one brace in a text") << u"{\"a\": \"{uuid} { {uuid} }\"}"_s;
    QTest::newRow("other marks") << u"{\"a\": \"%%name%% ${name}\"}"_s;
    QTest::newRow("nothing") << QString();
}

void FindPlaceholdersTest::leavesOtherBracesAlone()
{
    QFETCH(QString, text);

    QVERIFY(findPlaceholders(text).isEmpty());
}

void FindPlaceholdersTest::namesTheFault_data()
{
    QTest::addColumn<QString>("inside");
    QTest::addColumn<FaultKind>("kind");
    QTest::addColumn<QString>("words");

    QTest::newRow("another program's") << u"{{contactKey}}"_s << FaultKind::UnknownName
                                       << u"Nothing called “contactKey” is known here"_s;
    QTest::newRow("a block of another program's") << u"{{#if x}}"_s << FaultKind::UnknownName << u"“#if”"_s;
    QTest::newRow("other case") << u"{{UUID}}"_s << FaultKind::UnknownName << u"“UUID”"_s;
    QTest::newRow("nothing inside") << u"{{ }}"_s << FaultKind::UnknownName << u"nothing between"_s;
    QTest::newRow("not closed") << u"{{uuid"_s << FaultKind::NotClosed << u"not closed"_s;
    QTest::newRow("the next one begins") << u"{{uuid\", \"b\": \"{{now}}"_s << FaultKind::NotClosed << u"not closed"_s;
    QTest::newRow("quote not closed") << u"{{choice 'a}}"_s << FaultKind::NotClosed << u"not closed"_s;
    QTest::newRow("offset without a unit") << u"{{now +2}}"_s << FaultKind::BadOffset << u"“+2”"_s;
    QTest::newRow("offset without a sign") << u"{{now 2d}}"_s << FaultKind::BadOffset << u"“2d”"_s;
    QTest::newRow("offset in months") << u"{{now +2M}}"_s << FaultKind::BadOffset << u"“+2M”"_s;
    QTest::newRow("offset of eight digits") << u"{{now +12345678d}}"_s << FaultKind::BadOffset << u"“+12345678d”"_s;
    QTest::newRow("offset in other digits") << u"{{now +٢d}}"_s << FaultKind::BadOffset << u"moves no moment"_s;
    QTest::newRow("offset after the format")
        << u"{{now format 'yyyy' +2d}}"_s << FaultKind::BadArgument << u"pattern in quotes"_s;
    QTest::newRow("format without quotes")
        << u"{{now format yyyy}}"_s << FaultKind::BadArgument << u"pattern in quotes"_s;
    QTest::newRow("nothing to choose") << u"{{choice}}"_s << FaultKind::BadArgument << u"“choice”"_s;
    QTest::newRow("choice without quotes") << u"{{choice red}}"_s << FaultKind::BadArgument << u"“choice”"_s;
    QTest::newRow("counter without from") << u"{{counter 100}}"_s << FaultKind::BadArgument << u"“counter”"_s;
    QTest::newRow("counter from a word") << u"{{counter from ten}}"_s << FaultKind::BadArgument << u"“counter”"_s;
    QTest::newRow("two columns") << u"{{column 'a' 'b'}}"_s << FaultKind::BadArgument << u"“column”"_s;
    QTest::newRow("empty question") << u"{{prompt ' '}}"_s << FaultKind::BadArgument << u"“prompt”"_s;
    QTest::newRow("uuid with a word") << u"{{uuid order}}"_s << FaultKind::BadArgument << u"“uuid”"_s;
    QTest::newRow("text and more") << u"{{'a' 'b'}}"_s << FaultKind::BadArgument << u"nothing else"_s;
}

void FindPlaceholdersTest::namesTheFault()
{
    QFETCH(QString, inside);
    QFETCH(FaultKind, kind);
    QFETCH(QString, words);

    const QList<Placeholder> found = findPlaceholders(u"{\"ä\": \""_s + inside + u"\n{{now}}"_s);

    QVERIFY(found.size() >= 2); // what comes after it is still read
    QVERIFY(found.first().fault);
    QCOMPARE(found.first().fault->kind, kind);
    QCOMPARE(found.first().fault->offset, 7);
    QCOMPARE(found.first().fault->length, kind == FaultKind::NotClosed ? 2 : inside.size());
    QVERIFY2(found.first().fault->sentence.contains(words), qPrintable(found.first().fault->sentence));
    QVERIFY(!found.last().fault);
}

void FindPlaceholdersTest::survivesEveryCut()
{
    const QString text = u"{\"a\": \"{{choice \\\"x\\\\\\\" 'y\\u00e9'}} {{now +2d format \"yy\"}}\\"_s;
    for (qsizetype length = 0; length <= text.size(); ++length) {
        for (const Placeholder &placeholder : findPlaceholders(text.first(length))) {
            QVERIFY(placeholder.offset >= 0);
            QVERIFY(placeholder.length >= 2);
            QVERIFY(placeholder.offset + placeholder.length <= length);
        }
    }
}

void FindPlaceholdersTest::asksEachQuestionOnce()
{
    const QList<Prompt> asked =
        prompts(u"\"{{prompt 'Order'}} {{prompt 'Colour' 'red'}} {{prompt 'Order' 'A-17'}} {{prompt ''}} {{name}}\""_s);

    QCOMPARE(asked, (QList<Prompt>{{u"Order"_s, u"A-17"_s}, {u"Colour"_s, u"red"_s}}));
}

} // namespace journeyscope

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, journeyscope::FindPlaceholdersTest)
#include "findplaceholderstest.moc"
