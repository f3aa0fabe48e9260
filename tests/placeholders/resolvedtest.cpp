// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "placeholders/resolved.h"

#include "foundation/json.h"
#include "support/folders.h"
#include "support/reference.h"
#include "support/testmain.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace journeyscope {

/// tests/data/placeholders/<situation>: text.txt, values.json and expected.txt, which is the resolved text or, where it
/// cannot be, one line for each fault. With UPDATE_REFERENCE=1 expected.txt is rewritten and the test skipped: read the
/// difference.
class ResolvedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsExpected_data();
    void saysWhatIsExpected();
    void sameValuesSameText();
    void everyPlaceAndSeedIsItsOwn();
    void everyChoiceComes();
    void stretchesAreTheSameInBothTexts();
    void placesInAPlaceholderAreTheWhole();
    void previewsGoOnBehindAFault();
};

static QHash<QString, QString> texts(const Json &object)
{
    QHash<QString, QString> read;
    for (const auto &member : object.object_range())
        read.insert(fromStd(member.key()), scalarText(member.value()));
    return read;
}

static PlaceholderValues valuesIn(const QString &path)
{
    const Result<Json> json = parseJson(testing::readFile(path));
    if (!json)
        qFatal("%s: %s", qPrintable(path), qPrintable(json.error().detail));
    PlaceholderValues values;
    values.seed = quint64(integerOf(*json, "seed"_L1).value_or(0));
    values.now = momentOf(*json, "now"_L1);
    values.count = integerOf(*json, "count"_L1).value_or(0);
    if (hasMember(*json, "row"_L1))
        values.row = texts(member(*json, "row"_L1));
    if (hasMember(*json, "answers"_L1))
        values.answers = texts(member(*json, "answers"_L1));
    return values;
}

static const PlaceholderValues plain{
    .seed = 7, .now = QDateTime({2026, 3, 1}, {9, 30}, QTimeZone::UTC), .count = 0, .row = {}, .answers = {}};

static QString kindWord(FaultKind kind)
{
    switch (kind) {
    case FaultKind::NotClosed: return u"not-closed"_s;
    case FaultKind::UnknownName: return u"unknown-name"_s;
    case FaultKind::BadArgument: return u"bad-argument"_s;
    case FaultKind::BadOffset: return u"bad-offset"_s;
    case FaultKind::MissingColumn: return u"missing-column"_s;
    case FaultKind::MissingAnswer: return u"missing-answer"_s;
    }
    return {};
}

void ResolvedTest::saysWhatIsExpected_data()
{
    QTest::addColumn<QString>("path");

    for (const QString &situation : testing::foldersIn(testing::dataPath(u"placeholders"_s)))
        QTest::addRow("%s", qPrintable(situation)) << testing::dataPath(u"placeholders/%1/"_s.arg(situation));
}

void ResolvedTest::saysWhatIsExpected()
{
    QFETCH(QString, path);
    const QString text = QString::fromUtf8(testing::readFile(path + u"text.txt"_s));

    const auto result = resolved(text, valuesIn(path + u"values.json"_s));

    QString said = result ? result->text : QString();
    if (!result) {
        for (const PlaceholderFault &fault : result.error())
            said += u"%1 at %2, length %3: %4\n"_s.arg(kindWord(fault.kind))
                        .arg(fault.offset)
                        .arg(fault.length)
                        .arg(fault.sentence);
    }
    COMPARE_REFERENCE(said.toUtf8(), path + u"expected.txt"_s);
}

void ResolvedTest::sameValuesSameText()
{
    const QString text = u"\"{{uuid}} {{uuid 'a'}} {{choice '1' '2' '3'}} {{counter}} {{now}}\""_s;

    QCOMPARE(resolved(text, plain)->text, resolved(text, plain)->text);
}

void ResolvedTest::everyPlaceAndSeedIsItsOwn()
{
    QSet<QString> seen;
    for (quint64 seed = 0; seed < 50; ++seed) {
        PlaceholderValues values = plain;
        values.seed = seed;
        const QStringList parts =
            resolved(u"{{uuid}} {{uuid}} {{uuid 'a'}} {{uuid 'b'}} {{uuid 'a'}}"_s, values)->text.split(u' ');
        QCOMPARE(parts.at(4), parts.at(2));
        seen.unite(QSet<QString>(parts.cbegin(), parts.cend()));
    }
    QCOMPARE(seen.size(), 200);
}

void ResolvedTest::everyChoiceComes()
{
    QSet<QString> seen;
    for (quint64 seed = 0; seed < 100; ++seed) {
        PlaceholderValues values = plain;
        values.seed = seed;
        seen.insert(resolved(u"{{choice 'a' 'b' 'c'}}"_s, values)->text);
    }
    QCOMPARE(seen, QSet<QString>({u"a"_s, u"b"_s, u"c"_s}));
}

/// Pieces of which some are placeholders, some are almost, and some are longer in UTF-8 than in UTF-16.
static QString randomText(QRandomGenerator &random)
{
    static const QStringList pieces{u"{{uuid}}"_s, u"{{now +1d}}"_s, u"{{counter}}"_s, u"{{column 'leer'}}"_s,
        u"{{column 'voll'}}"_s, u"{{choice 'a' '\u00e9\"\\\\'}}"_s, u"{{'{{'}}"_s, u"{"_s, u"}"_s, u"\""_s, u"\\\""_s,
        u"🎉"_s, u"ä"_s, u" "_s, u"\n"_s, u"abc"_s};
    QString text;
    for (int count = random.bounded(25); count > 0; --count)
        text += pieces.at(random.bounded(pieces.size()));
    return text;
}

void ResolvedTest::stretchesAreTheSameInBothTexts()
{
    QRandomGenerator random(20260301);
    PlaceholderValues values = plain;
    values.row = QHash<QString, QString>{{u"leer"_s, {}}, {u"voll"_s, u"x\"y"_s}};
    int resolvable = 0;
    int replaced = 0;
    for (int round = 0; round < 3000; ++round) {
        const QString text = randomText(random);
        const auto result = resolved(text, values);
        if (!result)
            continue;
        ++resolvable;
        replaced += int(result->replacements.size());
        qsizetype source = 0;
        qsizetype target = 0;
        const auto sameUntil = [&](qsizetype sourceEnd, qsizetype targetEnd) {
            QCOMPARE(text.sliced(source, sourceEnd - source), result->text.sliced(target, targetEnd - target));
            for (qsizetype step = 0; source + step < sourceEnd; ++step) {
                QCOMPARE(result->sourceOf({target + step, 1}), (TextPlace{source + step, 1}));
                QCOMPARE(result->resolvedOf({source + step, 1}), (TextPlace{target + step, 1}));
            }
        };
        for (const Replacement &one : result->replacements) {
            sameUntil(one.sourceOffset, one.resolvedOffset);
            for (qsizetype step = 0; step < one.resolvedLength; ++step)
                QCOMPARE(
                    result->sourceOf({one.resolvedOffset + step, 1}), (TextPlace{one.sourceOffset, one.sourceLength}));
            source = one.sourceEnd();
            target = one.resolvedEnd();
        }
        sameUntil(text.size(), result->text.size());
    }
    QVERIFY2(
        resolvable > 500 && replaced > 1000, qPrintable(u"%1 texts, %2 placeholders"_s.arg(resolvable).arg(replaced)));
}

void ResolvedTest::placesInAPlaceholderAreTheWhole()
{
    const auto result = resolved(u"{\"a\": \"{{counter from 100}}\", \"b\": 1}"_s, plain);

    QVERIFY(result);
    QCOMPARE(result->text, u"{\"a\": \"100\", \"b\": 1}"_s);
    QCOMPARE(result->sourceOf({7, 3}), (TextPlace{7, 20})); // the number
    QCOMPARE(result->sourceOf({8, 1}), (TextPlace{7, 20})); // a digit of it
    QCOMPARE(result->sourceOf({6, 5}), (TextPlace{6, 22})); // with its quotes
    QCOMPARE(result->sourceOf({13, 3}), (TextPlace{30, 3})); // "b"
    QCOMPARE(result->sourceOf({18, 0}), (TextPlace{35, 0})); // something missing
}

void ResolvedTest::previewsGoOnBehindAFault()
{
    QCOMPARE(previews(u"{{counter}} {{name}} {{choice 'a'}}"_s, plain).size(), 3);
    const QList<PlaceholderPreview> shown = previews(u"{{counter}} {{column 'x'}} {{choice 'a'}}"_s, plain);
    QCOMPARE(shown.at(0).value, u"1"_s);
    QVERIFY(shown.at(1).value.isEmpty() && !shown.at(1).fault.isEmpty());
    QCOMPARE(shown.at(2), (PlaceholderPreview{27, 14, u"a"_s, {}}));
    QCOMPARE(previews(u"{{prompt 'Q' 'A'}}"_s, plain), (QList<PlaceholderPreview>{{0, 18, u"A"_s, {}, true}}));
}

} // namespace journeyscope

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, journeyscope::ResolvedTest)
#include "resolvedtest.moc"
