// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/secretstore.h"
#include "support/testmain.h"

#include <QCoroTask>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace journeyscope;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// What happens inside a session that the outer test has prepared. Run by name, one function per session.
class InsideASession : public QObject
{
    Q_OBJECT

private:
    KeychainSecretStore m_store;

    Result<Secret> read(const QString &profile) { return QCoro::waitFor(m_store.read(profile)); }
    Result<void> write(const QString &profile, const QString &secret)
    {
        return QCoro::waitFor(m_store.write(profile, Secret(secret)));
    }

    static void expectMemory(std::chrono::milliseconds within)
    {
        QElapsedTimer time;
        time.start();
        const ChosenSecretStore chosen = QCoro::waitFor(chooseSecretStore());

        QCOMPARE_LE(time.durationElapsed(), within);
        QVERIFY(!chosen.store->isPermanent());
        QVERIFY2(
            chosen.because.contains(u"keychain"_s) && chosen.because.contains(u"in memory until this program ends"_s),
            qPrintable(chosen.because));
    }

private Q_SLOTS:
    void answeringKeychain()
    {
        const ChosenSecretStore chosen = QCoro::waitFor(chooseSecretStore());
        QVERIFY2(chosen.store->isPermanent(), qPrintable(chosen.because));
        QCOMPARE(chosen.because, QString());

        QCOMPARE(read(u"Sandbox"_s).error().reason, Reason::NotFound);
        for (const QString &secret :
            {u"plain"_s, u"with\nline\nbreaks "_s, u"emoji 🙂 and ümlaut"_s, QString(4096, u's'), u" \" ' \\ "_s}) {
            QVERIFY(write(u"Sandbox"_s, secret));
            QCOMPARE(read(u"Sandbox"_s)->reveal(), secret);
        }
        QVERIFY(write(u"Other"_s, u"its own"_s));
        QCOMPARE(read(u"Other"_s)->reveal(), u"its own"_s);

        QVERIFY(QCoro::waitFor(m_store.remove(u"Sandbox"_s)));
        QVERIFY(QCoro::waitFor(m_store.remove(u"Sandbox"_s)));
        QCOMPARE(read(u"Sandbox"_s).error().reason, Reason::NotFound);
        QCOMPARE(read(u"Other"_s)->reveal(), u"its own"_s);
    }

    void nulIsRefused()
    {
        QVERIFY(write(u"Sandbox"_s, u"the one before"_s));

        const Result<void> refused = write(u"Sandbox"_s, QString(u"cut"_s + QChar(0) + u"here"_s));

        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"KEY-07"_s);
        QCOMPARE(write(u"Sandbox"_s, QString()).error().code, u"KEY-06"_s);
        QCOMPARE(read(u"Sandbox"_s)->reveal(), u"the one before"_s);
    }

    void noKeychain()
    {
        expectMemory(3s);
        QCOMPARE(read(u"Sandbox"_s).error().reason, Reason::Unreachable);
        QCOMPARE(write(u"Sandbox"_s, u"secret"_s).error().reason, Reason::Unreachable);
    }

    void hangingKeychain()
    {
        expectMemory(3s);

        QElapsedTimer time;
        time.start();
        const Result<Secret> none = read(u"Sandbox"_s);
        QCOMPARE_LE(time.durationElapsed(), 11s);
        QVERIFY(!none);
        QCOMPARE(none.error().code, u"KEY-05"_s);
    }

    void lockedKeychain()
    {
        QElapsedTimer time;
        time.start();

        const Result<void> written = write(u"Sandbox"_s, u"secret"_s);

        QCOMPARE_LE(time.durationElapsed(), 11s);
        QVERIFY(!written);
        QCOMPARE(written.error().reason, Reason::Unreachable);
    }
};

/// Prepares sessions of its own, each with a home that is thrown away, and runs this program in them.
class KeychainSecretStoreTest : public QObject
{
    Q_OBJECT

private:
    static bool has(const QString &program) { return !QStandardPaths::findExecutable(program).isEmpty(); }

private Q_SLOTS:
    void insideASession_data()
    {
        QTest::addColumn<QString>("function");
        QTest::addColumn<QString>("command"); // $1 is this program, $2 the function
        const auto row = [](const char *name, const QString &function, const QString &command) {
            QTest::newRow(name) << function << command;
        };
        const auto unlocked = u"printf word | gnome-keyring-daemon --unlock --components=secrets >/dev/null && "_s;
        const auto inSession = [](const QString &command) {
            return u"exec dbus-run-session -- sh -c '"_s + command + u"' x \"$1\" \"$2\""_s;
        };

        row("unlocked", u"answeringKeychain"_s, inSession(unlocked + u"\"$1\" \"$2\""_s));
        row("secret with NUL", u"nulIsRefused"_s, inSession(unlocked + u"\"$1\" \"$2\""_s));
        row("no bus", u"noKeychain"_s, u"exec \"$1\" \"$2\""_s);
        row("bus without services", u"noKeychain"_s,
            u"exec dbus-run-session --config-file=\"$HOME/bus.conf\" -- \"$1\" \"$2\""_s);
        row("hanging service", u"hangingKeychain"_s,
            inSession(u"printf word | gnome-keyring-daemon --unlock --foreground --components=secrets >/dev/null & "
                      u"daemon=$!; sleep 1;"
                      u" kill -STOP $daemon; \"$1\" \"$2\"; ended=$?; kill -KILL $daemon; exit $ended"_s));
        row("locked", u"lockedKeychain"_s,
            inSession(u"gnome-keyring-daemon --start --components=secrets >/dev/null && \"$1\" \"$2\""_s));
    }

    void insideASession()
    {
        QFETCH(QString, function);
        QFETCH(QString, command);
        for (const QString &program : {u"dbus-run-session"_s, u"gnome-keyring-daemon"_s}) {
            if (command.contains(program) && !has(program))
                QSKIP(qPrintable(program + u" is not here"_s));
        }
        QTemporaryDir home;
        QFile bus(home.filePath(u"bus.conf"_s));
        QVERIFY(bus.open(QIODevice::WriteOnly));
        bus.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>"
                  "<policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/><allow "
                  "eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
        bus.close();

        QProcess session;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &variable : {u"DBUS_SESSION_BUS_ADDRESS"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s,
                 u"XDG_CURRENT_DESKTOP"_s, u"KDE_FULL_SESSION"_s})
            environment.remove(variable);
        for (const auto &[variable, folder] : {std::pair{u"HOME"_s, u""_s}, {u"XDG_DATA_HOME"_s, u"data"_s},
                 {u"XDG_CONFIG_HOME"_s, u"config"_s}, {u"XDG_RUNTIME_DIR"_s, u"run"_s}}) {
            QDir(home.path()).mkpath(folder.isEmpty() ? u"."_s : folder);
            environment.insert(variable, folder.isEmpty() ? home.path() : home.filePath(folder));
        }
        QFile::setPermissions(home.filePath(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        environment.insert(u"JOURNEYSCOPE_INSIDE_A_SESSION"_s, u"1"_s);
        session.setProcessEnvironment(environment);
        session.setProcessChannelMode(QProcess::MergedChannels);
        session.start(u"sh"_s, {u"-c"_s, command, u"x"_s, QCoreApplication::applicationFilePath(), function});

        QVERIFY(session.waitForFinished(60'000));
        QVERIFY2(
            session.exitStatus() == QProcess::NormalExit && session.exitCode() == 0, session.readAll().constData());
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (qEnvironmentVariableIsSet("JOURNEYSCOPE_INSIDE_A_SESSION")) {
        InsideASession inside;
        return QTest::qExec(&inside, argc, argv);
    }
    KeychainSecretStoreTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "keychainsecretstoretest.moc"
