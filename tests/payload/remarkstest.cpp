// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contractfile.h"
#include "payload/rule.h"
#include "support/folders.h"
#include "support/testmain.h"

#include <QFile>
#include <QSet>

#include <ctime>

using namespace Qt::StringLiterals;

namespace journeyscope {

/// tests/data/payload/<rule>/<situation>: payload.json and the remarks expected of it, in remarks.txt. A contract.json beside
/// them replaces the usual contract. With UPDATE_REFERENCE=1 remarks.txt is rewritten and the test skipped: read the difference.
class RemarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsExpected_data();
    void saysWhatIsExpected();
    void everyRuleIsProven();
    void placesAreTheSameInTextAndLines();
    void errorsStopAnInjectionWarningsDoNot();
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

static EventContract contractFor(const QString &path)
{
    const QString own = path + u"contract.json"_s;
    return testing::readContract(QFile::exists(own) ? own : testing::dataPath(u"payload/contract.json"_s));
}

static QString oneLine(const Remark &remark)
{
    return u"%1 %2 line %3 column %4 length %5 of “%6”: %7"_s.arg(severityWord(remark.severity), remark.id)
        .arg(remark.line).arg(remark.column).arg(remark.length).arg(remark.field, remark.sentence);
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
    for (const Remark &remark : remarks(contractFor(path), textOfPayload(path)))
        said.append(oneLine(remark));

    if (qEnvironmentVariableIsSet("UPDATE_REFERENCE")) {
        rewrite(path + u"remarks.txt"_s, said);
        QSKIP("reference rewritten, read the difference");
    }
    const QString expected = QString::fromUtf8(testing::readFile(path + u"remarks.txt"_s));
    QCOMPARE(said.join(u'\n'), expected.trimmed());
}

void RemarksTest::everyRuleIsProven()
{
    QStringList ids {u"not-json"_s, u"nested-too-deep"_s, u"not-an-object"_s};
    for (const Rule &rule : payloadRules())
        ids.append(rule.id);

    for (const QString &id : std::as_const(ids)) {
        QSet<QString> spoken;
        for (const QString &situation : testing::foldersIn(testing::dataPath(u"payload/"_s + id))) {
            const QString path = situationPath(id, situation);
            for (const Remark &remark : remarks(contractFor(path), textOfPayload(path)))
                spoken.insert(remark.id);
        }
        QVERIFY2(spoken.contains(id), qPrintable(id + u" has no situation in which it speaks"_s));
    }
}

void RemarksTest::placesAreTheSameInTextAndLines()
{
    const QString path = situationPath(u"unknown-field"_s, u"speaks-behind-emoji-and-tabs"_s);
    const QString text = textOfPayload(path);

    const QList<Remark> found = remarks(contractFor(path), text);

    QCOMPARE(found.size(), 1);
    const Remark &remark = found.first();
    QCOMPARE(text.sliced(remark.offset, remark.length), u"\"Shäde🎨\""_s);
    const QStringList lines = text.split(u'\n');
    QCOMPARE(lines.at(remark.line - 1).sliced(remark.column - 1, remark.length), u"\"Shäde🎨\""_s);
}

void RemarksTest::errorsStopAnInjectionWarningsDoNot()
{
    Remark remark {.id = u"x"_s, .severity = Severity::Warning, .field = {}, .sentence = {}};
    QVERIFY(!stopsInjection({}));
    QVERIFY(!stopsInjection({remark}));

    remark.severity = Severity::Error;
    QVERIFY(stopsInjection({remark}));
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
