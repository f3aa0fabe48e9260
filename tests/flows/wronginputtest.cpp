// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"
#include "runningsimulator.h"
#include "support/folders.h"
#include "support/testmain.h"
#include "tenantfiles.h"

#include <QTcpServer>

using namespace journeyscope;
using namespace journeyscope::testing;
using namespace Qt::StringLiterals;

/// Wrong input gets a clear message and exit code 2, and nothing is lost by it.
class WrongInputTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;

    QString write(const QString &name, const QByteArray &text)
    {
        QFile file(m_home.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(text);
        return file.fileName();
    }

private Q_SLOTS:
    void commandLineSaysWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        const QString event = textOf(walkOf(u"all-goes-well"_s), "eventDefinitionKey"_L1);
        const QString missing = m_home.filePath(u"missing.json"_s);
        const QString broken = write(u"broken.json"_s, "{\n  \"ContactKey\": \"0031-ada\",,\n}");
        const QString latin1 = write(u"latin1.json"_s, "{\"ContactKey\": \"\xe4\"}");

        QTest::newRow("no such profile") << QStringList {u"--profile"_s, u"nowhere"_s, u"definitions"_s} << "nowhere"_ba;
        QTest::newRow("no tenant named") << QStringList {u"definitions"_s} << "--profile"_ba;
        QTest::newRow("unreadable payload") << QStringList {u"--demo"_s, u"check"_s, u"--event"_s, event, u"--payload"_s, missing} << "missing.json"_ba;
        QTest::newRow("invalid JSON") << QStringList {u"--demo"_s, u"inject"_s, u"--event"_s, event, u"--payload"_s, broken} << "line 2"_ba;
        QTest::newRow("payload is not UTF-8") << QStringList {u"--demo"_s, u"check"_s, u"--event"_s, event, u"--payload"_s, latin1} << "UTF-8"_ba;
        QTest::newRow("unknown event key") << QStringList {u"--demo"_s, u"definitions"_s, u"APIEvent-nobody"_s} << "APIEvent-nobody"_ba;
        QTest::newRow("unknown journey key") << QStringList {u"--demo"_s, u"journeys"_s, u"nobody"_s} << "nobody"_ba;
        QTest::newRow("no moment") << QStringList {u"--demo"_s, u"diagnose"_s, u"--event"_s, event, u"--contact"_s, u"a"_s, u"--since"_s, u"yesterday"_s} << "yesterday"_ba;
        QTest::newRow("no such simulated tenant") << QStringList {u"--demo"_s, u"--tenant"_s, u"nobody-there"_s, u"demo"_s} << "nobody-there"_ba;
        QTest::newRow("unknown option") << QStringList {u"--colour"_s, u"definitions"_s} << "--colour"_ba;
        QTest::newRow("no sub-command") << QStringList {} << "subcommand"_ba;
    }

    void commandLineSaysWhatIsWrong()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);

        const Finished finished = run(u"journeyscope-cli"_s, arguments, bareEnvironment(m_home.path()));

        QVERIFY2(finished.errors.contains(says), finished.errors.constData());
        QCOMPARE(finished.exitCode, 2);
        QVERIFY2(finished.output.isEmpty() || arguments.contains(u"inject"_s), finished.output.constData());
    }

    void simulatorNamesAPortInUse()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));

        const Finished finished
            = run(u"journeyscope-simulator"_s, {u"--port"_s, QString::number(other.serverPort())}, bareEnvironment(m_home.path()));

        QCOMPARE(finished.exitCode, 2);
        QVERIFY2(finished.errors.contains(QByteArray::number(other.serverPort())), finished.errors.constData());
    }

    void simulatorNamesTheLineOfAMistake()
    {
        const QString file = write(u"tenant.json"_s, "{\n  \"title\": \"A tenant\",\n  \"says\": \"Something\",\n  \"historyLagSeconds\": \"soon\"\n}\n");

        const Finished finished = run(u"journeyscope-simulator"_s, {u"--tenant"_s, file}, bareEnvironment(m_home.path()));

        QCOMPARE(finished.exitCode, 2);
        QVERIFY2(finished.errors.contains("tenant.json:4:3: "), finished.errors.constData());
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, WrongInputTest)
#include "wronginputtest.moc"
