// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/folders.h"
#include "support/testmain.h"

#include <QDirIterator>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace journeyscope::testing;

/// Every recorded answer of the calls we make is named by a test that reads it.
class RecordedAnswersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFileIsReadByATest_data();
    void everyFileIsReadByATest();
    void everyFileNamedIsThere();

private:
    QByteArray m_tests; ///< the source text of all tests
};

static const QStringList &foldersOfOurCalls()
{
    static const QStringList folders{
        u"data-extension-rows"_s,
        u"event-definition-create"_s,
        u"event-definition-get"_s,
        u"event-definitions-list"_s,
        u"journey-audit"_s,
        u"journey-create"_s,
        u"journey-get"_s,
        u"journey-update"_s,
        u"journeys-list"_s,
        u"rest-error"_s,
        u"soap-data-extension-field-retrieve"_s,
        u"soap-data-extension-retrieve"_s,
        u"soap-fault"_s,
        u"soap-retrieve-empty"_s,
        u"soap-retrieve-error"_s,
    };
    return folders;
}

static QByteArray allTestSources()
{
    QByteArray sources;
    QDirIterator files(sourcePath(u"tests"_s), {u"*test.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        sources += readFile(files.next());
    return sources;
}

void RecordedAnswersTest::initTestCase()
{
    m_tests = allTestSources();
}

void RecordedAnswersTest::everyFileIsReadByATest_data()
{
    SKIP_WITHOUT_RECORDED_ANSWERS();
    QTest::addColumn<QString>("file");

    for (const QString &folder : foldersOfOurCalls()) {
        const QStringList files = QDir(recordedPath(folder)).entryList(QDir::Files, QDir::Name);
        QVERIFY2(!files.isEmpty(), qPrintable(folder + u" has no recorded answers"_s));
        for (const QString &file : files)
            QTest::newRow(qPrintable(folder + u'/' + file)) << folder + u'/' + file;
    }
}

void RecordedAnswersTest::everyFileIsReadByATest()
{
    QFETCH(const QString, file);

    QVERIFY2(m_tests.contains('"' + file.toUtf8() + '"'), "no test reads this recorded answer");
}

void RecordedAnswersTest::everyFileNamedIsThere()
{
    SKIP_WITHOUT_RECORDED_ANSWERS();

    static const QRegularExpression naming(u"recorded(?:Answer|Path)\\(u?\"([^\"]+)\""_s);
    auto names = naming.globalMatch(QString::fromUtf8(m_tests));
    QVERIFY(names.hasNext());
    while (names.hasNext()) {
        const QString name = names.next().captured(1);
        QVERIFY2(QFileInfo::exists(recordedPath(name)), qPrintable(name));
    }
}

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, RecordedAnswersTest)
#include "recordedanswerstest.moc"
