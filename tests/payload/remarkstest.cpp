// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contractfile.h"
#include "payload/rule.h"
#include "support/folders.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;

namespace journeyscope {

/// tests/data/payload/<rule>/<situation>: payload.json and the remarks expected of it, in remarks.txt. See resources/rules/README.md.
/// With UPDATE_REFERENCE=1 remarks.txt is rewritten and the test skipped: read the difference.
class RemarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsExpected_data();
    void saysWhatIsExpected();
    void quickFixesSettleTheirRemark_data() { saysWhatIsExpected_data(); }
    void quickFixesSettleTheirRemark();
    void everyRuleIsWhole_data();
    void everyRuleIsWhole();
    void everyRuleOfTheReferenceIsThere();
    void everyFolderAndPageIsOfARule();
    void placesAreTheSameInTextAndLines();
    void errorsStopAnInjectionWarningsDoNot();
    void theEventItselfIsJudgedWithoutAPayload();
    void aMegabyteIsQuick();
};

static QString situationPath(const QString &rule, const QString &situation)
{
    return testing::dataPath(u"payload/%1/%2/"_s.arg(rule, situation));
}

static QString textOfPayload(const QString &path)
{
    return QString::fromUtf8(testing::readFile(path + u"payload.json"_s));
}

static QList<Remark> remarksOn(const QString &path)
{
    return remarks(testing::readYardstick(path), textOfPayload(path));
}

static QStringList linesFor(const Remark &remark)
{
    QStringList lines {u"%1 %2 line %3 column %4 length %5 of “%6”: %7"_s.arg(severityWord(remark.severity), remark.id)
            .arg(remark.line).arg(remark.column).arg(remark.length).arg(remark.field, remark.sentence)};
    for (const QuickFix &fix : remark.fixes)
        lines.append(u"    fix: "_s + fix.title);
    return lines;
}

void RemarksTest::saysWhatIsExpected_data()
{
    QTest::addColumn<QString>("path");

    for (const QString &rule : testing::foldersIn(testing::dataPath(u"payload"_s))) {
        for (const QString &situation : testing::foldersIn(testing::dataPath(u"payload/"_s + rule)))
            QTest::addRow("%s/%s", qPrintable(rule), qPrintable(situation)) << situationPath(rule, situation);
    }
}

static void rewrite(const QString &path, const QStringList &lines)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    file.write(lines.join(u'\n').toUtf8() + '\n');
}

void RemarksTest::saysWhatIsExpected()
{
    QFETCH(QString, path);

    QStringList said;
    for (const Remark &remark : remarksOn(path))
        said += linesFor(remark);

    if (qEnvironmentVariableIsSet("UPDATE_REFERENCE")) {
        rewrite(path + u"remarks.txt"_s, said);
        QSKIP("reference rewritten, read the difference");
    }
    const QString expected = QString::fromUtf8(testing::readFile(path + u"remarks.txt"_s));
    QCOMPARE(said.join(u'\n'), expected.trimmed());
}

void RemarksTest::quickFixesSettleTheirRemark()
{
    QFETCH(QString, path);
    const QString text = textOfPayload(path);
    const Yardstick yardstick = testing::readYardstick(path);

    for (const Remark &remark : remarks(yardstick, text)) {
        for (const QuickFix &fix : remark.fixes) {
            const QString mended = applied(text, fix.edits);
            const auto count = [&remark](const QList<Remark> &all) {
                return std::ranges::count_if(all, [&](const Remark &other) { return other.id == remark.id && other.field == remark.field && other.severity == remark.severity; });
            };
            QVERIFY2(readJsonTree(mended).has_value(), qPrintable(mended));
            QVERIFY2(count(remarks(yardstick, mended)) < count(remarks(yardstick, text)), qPrintable(fix.title + u":\n"_s + mended));
        }
    }
}

static bool isSpoken(const QList<Remark> &found, const Rule &rule)
{
    return std::ranges::any_of(found, [&rule](const Remark &remark) { return remark.id == rule.id && remark.severity == rule.severity; });
}

void RemarksTest::everyRuleIsWhole_data()
{
    QTest::addColumn<int>("index");
    for (int index = 0; index < int(payloadRules().size()); ++index)
        QTest::addRow("%s as %s", payloadRules()[index].id.data(), qPrintable(severityWord(payloadRules()[index].severity))) << index;
}

void RemarksTest::everyRuleIsWhole()
{
    QFETCH(int, index);
    const Rule &rule = payloadRules()[index];

    bool speaks = false;
    bool staysSilent = false;
    for (const QString &situation : testing::foldersIn(testing::dataPath(u"payload/"_s + rule.id))) {
        const bool spoken = isSpoken(remarksOn(situationPath(rule.id, situation)), rule);
        speaks = speaks || spoken;
        staysSilent = staysSilent || (situation.startsWith("stays-silent"_L1) && !spoken);
        if (situation.startsWith("stays-silent"_L1))
            QVERIFY2(!spoken, qPrintable(situation));
    }
    QVERIFY2(speaks, "no situation in which it speaks");
    QVERIFY2(staysSilent, "no situation in which it stays silent");

    const QString page = QString::fromUtf8(testing::readFile(testing::sourcePath(u"resources/rules/%1.md"_s.arg(rule.id))));
    const bool isFirstRow = std::ranges::find(payloadRules(), rule.id, &Rule::id)->severity == rule.severity;
    if (isFirstRow)
        QVERIFY2(page.startsWith(u"# %1\n"_s.arg(rule.title)), qPrintable(page.section(u'\n', 0, 0)));
    for (const QLatin1StringView heading : {"## What it means"_L1, "## For example"_L1, "## What to do"_L1, "## Sources"_L1})
        QVERIFY2(page.contains(heading), heading.data());
}

/// The list of rules in what we know of the platform; it lies outside the repository.
void RemarksTest::everyRuleOfTheReferenceIsThere()
{
    const QString path = testing::referencePath(u"causes.md"_s);
    if (!QFile::exists(path))
        QSKIP("the reference is not beside the repository");
    static const QRegularExpression row(u"^\\| (P-[A-Z0-9-]+) \\| (error|warning|info) \\|"_s, QRegularExpression::MultilineOption);
    int count = 0;
    for (const QRegularExpressionMatch &match : row.globalMatch(QString::fromUtf8(testing::readFile(path)))) {
        const auto rule = std::ranges::find_if(payloadRules(), [&match](const Rule &known) { return known.id == match.captured(1); });
        QVERIFY2(rule != payloadRules().end(), qPrintable(match.captured(1)));
        const QString word = match.captured(2) == "info"_L1 ? u"note"_s : match.captured(2);
        QCOMPARE(severityWord(rule->severity), word);
        ++count;
    }
    QVERIFY(count > 50);
}

void RemarksTest::everyFolderAndPageIsOfARule()
{
    QStringList ids {u"all-well"_s};
    for (const Rule &rule : payloadRules())
        ids.append(rule.id);
    for (const QString &folder : testing::foldersIn(testing::dataPath(u"payload"_s)))
        QVERIFY2(ids.contains(folder), qPrintable(folder));
    ids.append(u"README"_s);
    for (const QString &page : QDir(testing::sourcePath(u"resources/rules"_s)).entryList({u"*.md"_s}))
        QVERIFY2(ids.contains(page.chopped(3)), qPrintable(page));
}

void RemarksTest::placesAreTheSameInTextAndLines()
{
    const QString path = situationPath(u"P-FLD-UNKNOWN"_s, u"speaks-behind-emoji-and-tabs"_s);
    const QString text = textOfPayload(path);

    const QList<Remark> found = remarks(testing::readYardstick(path), text);

    QCOMPARE(found.size(), 1);
    const Remark &remark = found.first();
    QCOMPARE(text.sliced(remark.offset, remark.length), u"\"Shäde🎨\""_s);
    const QStringList lines = text.split(u'\n');
    QCOMPARE(lines.at(remark.line - 1).sliced(remark.column - 1, remark.length), u"\"Shäde🎨\""_s);
}

void RemarksTest::errorsStopAnInjectionWarningsDoNot()
{
    Remark remark {.id = u"x"_s, .severity = Severity::Warning, .field = {}, .sentence = {}, .fixes = {}};
    QVERIFY(!stopsInjection({}));
    QVERIFY(!stopsInjection({remark}));

    remark.severity = Severity::Error;
    QVERIFY(stopsInjection({remark}));

    remark.aboutEvent = true; // no other payload would help
    QVERIFY(!stopsInjection({remark}));
}

void RemarksTest::theEventItselfIsJudgedWithoutAPayload()
{
    const QList<Remark> found = eventRemarks(testing::readYardstick(situationPath(u"P-DE-RETENTION"_s, u"speaks"_s)).contract);

    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().id, u"P-DE-RETENTION"_s);
}

/// Many fields, each of them unknown and near to a known one: the dearest case.
static QString megabyte()
{
    QString text = u"{\"ContactKey\":\"0031-ada\",\"EventDefinitionKey\":\"APIEvent-order-placed\",\"Data\":{\n"_s;
    for (int number = 0; text.size() < 1'000'000; ++number)
        text += u"  \"FirstNam%1\": \"käse\",\n"_s.arg(number);
    return text + u"  \"OrderId\": \"A-17\"}}"_s;
}

void RemarksTest::aMegabyteIsQuick()
{
    const EventContract contract = testing::readContract(testing::dataPath(u"payload/contract.json"_s));
    const QString text = megabyte();

    // Not the clock on the wall, which counts what other programs do.
    const std::clock_t begin = std::clock();
    const qsizetype count = remarks(contract, text).size();
    const qint64 computed = (std::clock() - begin) * 1000 / CLOCKS_PER_SEC;

    qInfo("%lld remarks in %lld ms", qint64(count), computed);
    QVERIFY(count > 10'000);
#ifdef NDEBUG
    QVERIFY(computed < 1000);
#else
    QVERIFY(computed < 10'000); // unoptimised and perhaps under a sanitizer
#endif
}

} // namespace journeyscope

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, journeyscope::RemarksTest)
#include "remarkstest.moc"
