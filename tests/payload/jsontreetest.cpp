// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "payload/jsontree.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;

namespace journeyscope {

class JsonTreeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingStandsWhereItsPlaceSays();
    void keepsWhatOtherReadersLose();
    void findsTheLastOfEqualNames();
    void namesTheFault_data();
    void namesTheFault();
    void marksTheWholeComment_data();
    void marksTheWholeComment();
    void survivesEveryCut();
};

/// Line ends of both kinds, tabs, escapes, letters of one to four bytes, in names and in values.
static const QString mixed = u"{\r\n\t\"Ärger\" : \"käse \\\"x\\\" 🎉\",\n\t\"emoji🎉\": [1.10, -2e3, {\"tiefer\":null}],\r\n"
                             "\t\"wahr\":true, \"日本\" : \"語\\u00e9\\ud83c\\udf89\" , \"leer\":{} }"_s;

static void verifyPlaces(const QString &text, const JsonNode &node)
{
    const QString slice = text.sliced(node.place.offset, node.place.length);
    switch (node.kind) {
    case JsonNode::Kind::Null: QCOMPARE(slice, u"null"_s); break;
    case JsonNode::Kind::Boolean:
    case JsonNode::Kind::Number: QCOMPARE(slice, node.text); break;
    case JsonNode::Kind::Text: QVERIFY(slice.size() > 1 && slice.startsWith(u'"') && slice.endsWith(u'"')); break;
    case JsonNode::Kind::Object: QVERIFY(slice.startsWith(u'{') && slice.endsWith(u'}')); break;
    case JsonNode::Kind::Array: QVERIFY(slice.startsWith(u'[') && slice.endsWith(u']')); break;
    }
    for (const JsonMember &member : node.members) {
        if (node.kind == JsonNode::Kind::Object)
            QCOMPARE(text.sliced(member.namePlace.offset, member.namePlace.length), u"\"%1\""_s.arg(member.name));
        verifyPlaces(text, member.value);
    }
}

void JsonTreeTest::everythingStandsWhereItsPlaceSays()
{
    const auto tree = readJsonTree(mixed);

    QVERIFY2(tree, tree ? "" : qPrintable(tree.error().sentence));
    QCOMPARE(tree->place, (Stretch {0, mixed.size()}));
    QCOMPARE(tree->members.size(), 5u);
    QCOMPARE(tree->members.at(0).value.text, u"käse \"x\" 🎉"_s);
    QCOMPARE(tree->members.at(3).value.text, u"語é🎉"_s);
    verifyPlaces(mixed, *tree);
}

void JsonTreeTest::keepsWhatOtherReadersLose()
{
    const auto tree = readJsonTree(u"[1.10, 0.10, 1e400, 12345678901234567890123, 1.0, -0, 9223372036854775808]"_s);

    QVERIFY(tree);
    QStringList spelled;
    for (const JsonMember &element : tree->members) {
        QCOMPARE(element.value.kind, JsonNode::Kind::Number);
        spelled.append(element.value.text);
    }
    QCOMPARE(spelled, QStringList({u"1.10"_s, u"0.10"_s, u"1e400"_s, u"12345678901234567890123"_s, u"1.0"_s, u"-0"_s, u"9223372036854775808"_s}));
}

void JsonTreeTest::findsTheLastOfEqualNames()
{
    const auto tree = readJsonTree(uR"({"a":1,"A":2,"b":3})"_s);

    QVERIFY(tree);
    QCOMPARE(tree->member(u"a")->value.text, u"2"_s);
    QVERIFY(!tree->member(u"c"));
}

void JsonTreeTest::namesTheFault_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("offset");
    QTest::addColumn<QString>("word");

    QTest::newRow("nothing") << QString() << qsizetype(0) << u"no payload"_s;
    QTest::newRow("blanks") << u" \n "_s << qsizetype(3) << u"no payload"_s;
    QTest::newRow("comma before the brace") << u"{\"ä🎉\":1,\n}"_s << qsizetype(8) << u"comma"_s;
    QTest::newRow("comma before the bracket") << u"[1, ]"_s << qsizetype(2) << u"comma"_s;
    QTest::newRow("comma missing") << u"{\"ä\":1\n \"b\":2}"_s << qsizetype(8) << u"comma"_s;
    QTest::newRow("colon missing") << u"{\"a\" 1}"_s << qsizetype(5) << u"colon"_s;
    QTest::newRow("single quotes") << u"{'a':1}"_s << qsizetype(1) << u"double quotes"_s;
    QTest::newRow("name without quotes") << u"{a:1}"_s << qsizetype(1) << u"double quotes"_s;
    QTest::newRow("word as value") << u"{\"a\": yes}"_s << qsizetype(6) << u"quotes"_s;
    QTest::newRow("leading zero") << u"{\"a\": 012}"_s << qsizetype(7) << u"zero"_s;
    QTest::newRow("quote left open") << u"{\"a\": \"b\n}"_s << qsizetype(8) << u"line ends inside quotes"_s;
    QTest::newRow("tab inside quotes") << u"{\"a\": \"b\tc\"}"_s << qsizetype(8) << u"\\t"_s;
    QTest::newRow("end of text") << u"{\"a\": {\"b\": 1}"_s << qsizetype(14) << u"too early"_s;
    QTest::newRow("something after it") << u"{} x"_s << qsizetype(3) << u"ended"_s;
    QTest::newRow("byte-order mark") << u"\ufeff{}"_s << qsizetype(0) << u"byte-order"_s;
    QTest::newRow("half a character") << u"{\"a\": \"x"_s + QChar(0xd800) + u"\"}"_s << qsizetype(8) << u"\\ud800"_s;
    QTest::newRow("unknown backslash sequence") << u"{\"a\": \"C:\\d\"}"_s << qsizetype(10) << u"backslash"_s;
}

void JsonTreeTest::namesTheFault()
{
    QFETCH(QString, text);
    QFETCH(qsizetype, offset);
    QFETCH(QString, word);

    const auto tree = readJsonTree(text);

    QVERIFY(!tree);
    QVERIFY2(tree.error().sentence.contains(word), qPrintable(tree.error().sentence));
    QCOMPARE(tree.error().place.offset, offset);
}

void JsonTreeTest::marksTheWholeComment_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("comment");
    QTest::addColumn<QString>("behind");

    for (const QString &comment : {u"// whät🎉 /* not a block"_s, u"/* two\n   lines // ** */"_s, u"/**/"_s}) {
        const QByteArray kind = comment.first(4).toUtf8();
        QTest::addRow("%s at the beginning", kind.constData()) << QString() << comment << u"\n{\"a\": 1}"_s;
        QTest::addRow("%s behind the brace", kind.constData()) << u"{"_s << comment << u"\r\n\"a\": 1}"_s;
        QTest::addRow("%s before the colon", kind.constData()) << u"{\"🎉\" "_s << comment << u"\n: 1}"_s;
        QTest::addRow("%s before the value", kind.constData()) << u"{\"a\": "_s << comment << u"\n1}"_s;
        QTest::addRow("%s at a number", kind.constData()) << u"{\"a\": 1"_s << comment << u"\n}"_s;
        QTest::addRow("%s at a fraction", kind.constData()) << u"{\"a\": 1.5"_s << comment << u"\n}"_s;
        QTest::addRow("%s at a zero", kind.constData()) << u"[0"_s << comment << u"\n]"_s;
        QTest::addRow("%s behind text", kind.constData()) << u"{\"a\": \"http://x\""_s << comment << u"\n}"_s;
        QTest::addRow("%s behind the comma", kind.constData()) << u"{\"a\": 1, "_s << comment << u"\n\"b\": 2}"_s;
        QTest::addRow("%s in a list", kind.constData()) << u"[1, "_s << comment << u"\n2]"_s;
        QTest::addRow("%s behind the object", kind.constData()) << u"{\"a\": 1} "_s << comment << u"\n"_s;
        QTest::addRow("%s closely behind the object", kind.constData()) << u"{\"a\": 1}"_s << comment << QString();
    }
    QTest::newRow("left open") << u"{\"a\": 1, "_s << u"/* and so on }\n*"_s << QString();
}

void JsonTreeTest::marksTheWholeComment()
{
    QFETCH(QString, before);
    QFETCH(QString, comment);
    QFETCH(QString, behind);

    const auto tree = readJsonTree(before + comment + behind);

    QVERIFY(!tree);
    QCOMPARE(tree.error().sentence, u"JSON has no comments; the platform would refuse the event. Delete it."_s);
    QCOMPARE(tree.error().place, (Stretch{before.size(), comment.size()}));
}

void JsonTreeTest::survivesEveryCut()
{
    for (qsizetype length = 0; length < mixed.size(); ++length) {
        const auto tree = readJsonTree(mixed.first(length));
        QVERIFY(!tree);
        QVERIFY(tree.error().place.end() <= length);
    }
}

} // namespace journeyscope

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, journeyscope::JsonTreeTest)
#include "jsontreetest.moc"
