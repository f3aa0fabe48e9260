// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/durationwords.h"

#include "support/testmain.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace journeyscope;

class DurationWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areShort_data();
    void areShort();
};

void DurationWordsTest::areShort_data()
{
    QTest::addColumn<std::chrono::milliseconds>("duration");
    QTest::addColumn<QString>("words");

    const auto row = [](std::chrono::milliseconds duration, const char *words) { QTest::newRow(words) << duration << QString::fromUtf8(words); };
    row(0ms, "0 ms");
    row(999ms, "999 ms");
    row(1290ms, "1.2 s");
    row(9999ms, "9.9 s");
    row(59999ms, "59 s");
    row(60s, "1 min");
    row(75s, "1 min 15 s");
    row(3599s, "59 min");
    row(125min, "2 h 5 min");
    row(24h, "1 day");
    row(76h, "3 days 4 h");
    row(24h * 30 + 5h, "30 days");
    row(-90s, "−1 min 30 s");
}

void DurationWordsTest::areShort()
{
    QFETCH(std::chrono::milliseconds, duration);
    QFETCH(QString, words);

    QCOMPARE(durationWords(duration), words);
}

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, DurationWordsTest)
#include "durationwordstest.moc"
