// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/json.h"
#include "support/folders.h"
#include "support/testmain.h"

#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace journeyscope;

class SimulatorProgramTest : public QObject {
    Q_OBJECT

private:
    static void run(QProcess &process, const QStringList &arguments)
    {
        process.start(testing::programPath(u"journeyscope-simulator"_s), arguments);
    }

private Q_SLOTS:
    void startsTellsAndEnds()
    {
        QTemporaryDir folder;
        const QString readyFile = folder.filePath(u"ready.json"_s);
        QProcess process;
        run(process, {u"--ready-file"_s, readyFile, u"--clock-rate"_s, u"10"_s});
        QVERIFY(process.waitForReadyRead(20'000));
        const QByteArray line = process.readLine();
        const Result<Json> json = parseJson(line);
        QVERIFY(json);
        for (const auto name :
            {"auth"_L1, "rest"_L1, "soap"_L1, "control"_L1, "clientId"_L1, "clientSecret"_L1, "accountId"_L1})
            QVERIFY2(!textOf(*json, name).isEmpty(), name.data());
        QVERIFY(textOf(*json, "auth"_L1).startsWith(u"http://127.0.0.1:"_s));
        QCOMPARE(testing::readFile(readyFile), line);
        QCOMPARE(QFile::permissions(readyFile) & ~(QFile::ReadUser | QFile::WriteUser),
            QFile::ReadOwner | QFile::WriteOwner);

        process.terminate();
        QVERIFY(process.waitForFinished(10'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(process.readAllStandardError(), QByteArray());
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("words");
        const QString mistake = testing::dataPath(u"simulator/mistakes/trigger-names-unknown-event/tenant.json"_s);
        QTest::newRow("mistake in the file") << QStringList{u"--tenant"_s, mistake} << mistake + u':';
        QTest::newRow("no such file") << QStringList{u"--tenant"_s, u"nowhere.json"_s}
                                      << u"nowhere.json cannot be read"_s;
        QTest::newRow("negative rate") << QStringList{u"--clock-rate"_s, u"-1"_s} << u"--clock-rate"_s;
        QTest::newRow("unknown option") << QStringList{u"--colour"_s} << u"--colour"_s;
        QTest::newRow("unwritable ready file")
            << QStringList{u"--ready-file"_s, u"/nowhere/at/all"_s} << u"/nowhere/at/all cannot be written"_s;
    }
    void saysWhatIsWrong()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, words);
        QProcess process;
        run(process, arguments);
        QVERIFY(process.waitForFinished(20'000));
        QCOMPARE(process.exitCode(), 2);
        const QString said = QString::fromUtf8(process.readAllStandardError());
        QVERIFY2(said.contains(words), qPrintable(said));
        QCOMPARE(process.readAllStandardOutput(), QByteArray());
    }

    void saysThatAPortIsTaken()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost, 0));
        QProcess process;
        run(process, {u"--port"_s, QString::number(taken.serverPort())});
        QVERIFY(process.waitForFinished(20'000));
        QCOMPARE(process.exitCode(), 2);
        const QString said = QString::fromUtf8(process.readAllStandardError());
        QVERIFY2(said.contains(u"Port %1 of this machine cannot be used"_s.arg(taken.serverPort())), qPrintable(said));
        QCOMPARE(said.trimmed().count(u'\n'), 0);
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, SimulatorProgramTest)
#include "simulatorprogramtest.moc"
