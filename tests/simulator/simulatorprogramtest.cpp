// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/json.h"
#include "support/folders.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QUrl>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace journeyscope;

class SimulatorProgramTest : public QObject {
    Q_OBJECT

private:
    static void run(QProcess &process, const QStringList &arguments)
    {
        process.start(testing::programPath(u"journeyscope-simulator"_s), arguments);
    }

    static quint16 portOf(const QByteArray &readyLine)
    {
        return quint16(QUrl(textOf(parseJson(readyLine).value_or(Json::null()), "rest"_L1)).port());
    }

private Q_SLOTS:
    void startsTellsAndEnds()
    {
        QTemporaryDir folder;
        const QString readyFile = folder.filePath(u"ready.json"_s);
        QProcess process;
        run(process,
            {u"--ready-file"_s, readyFile, u"--clock-rate"_s, u"10"_s, u"--clock-start"_s, u"2026-03-02T12:00:00Z"_s,
                u"--seed"_s, u"7"_s});
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
        QVERIFY2(!QFile::exists(readyFile), "nobody may find an address where nobody is");
    }

    void interruptedEndsWell()
    {
        QTemporaryDir folder;
        const QString readyFile = folder.filePath(u"ready.json"_s);
        QProcess process;
        run(process, {u"--ready-file"_s, readyFile});
        QVERIFY(process.waitForReadyRead(20'000));
        // An answer that nobody has waited for to its end, and a request that never comes to its own.
        QTcpSocket half;
        half.connectToHost(u"127.0.0.1"_s, portOf(process.readLine()));
        QVERIFY(half.waitForConnected(5000));
        half.write("POST /v2/token HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 100\r\n\r\nx");
        half.waitForBytesWritten(5000);
        QCOMPARE(::kill(pid_t(process.processId()), SIGINT), 0);
        QVERIFY(process.waitForFinished(10'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void severalAtOnce()
    {
        QTemporaryDir folder;
        QProcess first;
        QProcess second;
        run(first, {u"--ready-file"_s, folder.filePath(u"ready.json"_s)});
        QVERIFY(first.waitForReadyRead(20'000));
        run(second, {u"--ready-file"_s, folder.filePath(u"ready.json"_s)});
        QVERIFY(second.waitForReadyRead(20'000));
        QVERIFY(portOf(first.readLine()) != portOf(second.readLine()));
        first.terminate();
        QVERIFY(first.waitForFinished(10'000));
        QVERIFY2(QFile::exists(folder.filePath(u"ready.json"_s)), "it is the second one's by now");
        QCOMPARE(second.state(), QProcess::Running);
        second.terminate();
        QVERIFY(second.waitForFinished(10'000));
    }

    void killedItLeavesNothingInTheWay()
    {
        QTemporaryDir folder;
        const QString readyFile = folder.filePath(u"ready.json"_s);
        QProcess killed;
        run(killed, {u"--ready-file"_s, readyFile});
        QVERIFY(killed.waitForReadyRead(20'000));
        const quint16 port = portOf(killed.readLine());
        QTcpSocket open;
        open.connectToHost(u"127.0.0.1"_s, port);
        QVERIFY(open.waitForConnected(5000));
        killed.kill();
        QVERIFY(killed.waitForFinished(10'000));
        QProcess next;
        run(next, {u"--ready-file"_s, readyFile, u"--port"_s, QString::number(port)});
        QVERIFY2(next.waitForReadyRead(20'000), next.readAllStandardError().constData());
        const QByteArray line = next.readLine();
        QCOMPARE(portOf(line), port);
        QCOMPARE(testing::readFile(readyFile), line);
        QProcess third;
        run(third, {u"--ready-file"_s, readyFile, u"--port"_s, QString::number(port)});
        QVERIFY(third.waitForFinished(20'000));
        QCOMPARE(third.exitCode(), 2);
        QVERIFY2(QFile::exists(readyFile), "who cannot start takes nothing away");
        next.terminate();
        QVERIFY(next.waitForFinished(10'000));
        QCOMPARE(next.exitCode(), 0);
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
        QTest::newRow("rate too high") << QStringList{u"--clock-rate"_s, u"1e300"_s} << u"--clock-rate"_s;
        QTest::newRow("start without a zone")
            << QStringList{u"--clock-start"_s, u"2026-03-02T12:00:00"_s} << u"not a moment"_s;
        QTest::newRow("no start") << QStringList{u"--clock-start"_s, u"soon"_s} << u"not a moment"_s;
        QTest::newRow("negative seed") << QStringList{u"--seed"_s, u"-1"_s} << u"--seed"_s;
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
