// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "observation/csv.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace journeyscope;

class CsvTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
    void endsAsUnreadableInsideQuotes();
};

using Table = QList<QStringList>;

void CsvTest::splits_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Table>("table");

    QTest::newRow("nothing") << ""_ba << Table{};
    QTest::newRow("one cell") << "a"_ba << Table{{u"a"_s}};
    QTest::newRow("line ends") << "a,b\nc,d\r\ne,f"_ba << Table{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}, {u"e"_s, u"f"_s}};
    QTest::newRow("empty cells") << ",a,\n,\n"_ba << Table{{u""_s, u"a"_s, u""_s}, {u""_s, u""_s}};
    QTest::newRow("empty lines") << "\na\n\r\n\nb\n"_ba << Table{{u"a"_s}, {u"b"_s}};
    QTest::newRow("an empty cell in quotes is a row") << "\"\"\n"_ba << Table{{u""_s}};
    QTest::newRow("commas and line breaks") << "\"a,\r\nb\",c\n"_ba << Table{{u"a,\r\nb"_s, u"c"_s}};
    QTest::newRow("doubled quotes") << "\"say \"\"hi\"\"\",\"\"\"\"\n"_ba << Table{{u"say \"hi\""_s, u"\""_s}};
    QTest::newRow("a quote amid a cell") << "5\" disk,x\n"_ba << Table{{u"5\" disk"_s, u"x"_s}};
    QTest::newRow("text behind the quotes") << "\"a\"b,c\n"_ba << Table{{u"ab"_s, u"c"_s}};
    QTest::newRow("byte order mark and UTF-8") << "\xef\xbb\xbf\xc3\xa4,\xe2\x82\xac\n"_ba << Table{{u"ä"_s, u"€"_s}};
    QTest::newRow("a carriage return of its own") << "a\rb\n"_ba << Table{{u"a\rb"_s}};
}

void CsvTest::splits()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Table, table);

    const auto result = parseCsv(bytes);

    QVERIFY(result);
    QCOMPARE(*result, table);
}

void CsvTest::endsAsUnreadableInsideQuotes()
{
    const auto result = parseCsv("a,b\nc,\"d"_ba);

    QCOMPARE(result.error().reason, Reason::Unreadable);
    QVERIFY(result.error().detail.contains("after 1 complete row"_L1));
}

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, CsvTest)
#include "csvtest.moc"
