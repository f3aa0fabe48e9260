// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/folders.h"
#include "support/testmain.h"

#include <QDirIterator>
#include <QRegularExpression>

using namespace journeyscope::testing;
using namespace Qt::StringLiterals;

/// The rooms in order, each with what it may include.
static QList<QPair<QString, QStringList>> allowedIncludes()
{
    QList<QPair<QString, QStringList>> rooms;
    const QString table = QString::fromUtf8(readFile(sourcePath(u"tests/architecture/allowed-includes.txt"_s)));
    for (const QString &line : table.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        const QStringList words = line.simplified().split(u' ');
        rooms.append({words.first(), words.mid(1)});
    }
    return rooms;
}

static QStringList sourcesIn(const QString &folder)
{
    QStringList files;
    QDirIterator walk(folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files.append(walk.next());
    files.sort();
    return files;
}

static QStringList includesOf(const QString &file, const QString &pattern)
{
    const QRegularExpression include(pattern, QRegularExpression::MultilineOption);
    QStringList found;
    const QString text = QString::fromUtf8(readFile(file));
    for (const auto &match : include.globalMatch(text))
        found.append(match.captured(1));
    return found;
}

class IncludesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRoomHasItsLine()
    {
        QStringList listed;
        for (const auto &[room, allowed] : allowedIncludes()) {
            for (const QString &other : allowed)
                QVERIFY2(listed.contains(other) || room == u"timeline"_s, qPrintable(room + u" may include "_s + other + u", which comes later"_s));
            listed.append(room);
        }
        for (const QString &room : foldersIn(sourcePath(u"src"_s)))
            QVERIFY2(listed.contains(room), qPrintable(room));
    }

    void includesOnlyWhatComesBefore_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QStringList>("allowed");
        for (const auto &[room, allowed] : allowedIncludes())
            QTest::newRow(qPrintable(room)) << sourcePath(room == u"ui"_s ? room : u"src/"_s + room) << (allowed + QStringList {room});
    }

    void includesOnlyWhatComesBefore()
    {
        QFETCH(QString, folder);
        QFETCH(QStringList, allowed);

        for (const QString &file : sourcesIn(folder)) {
            for (const QString &room : includesOf(file, u"^#include \"(\\w+)/"_s))
                QVERIFY2(allowed.contains(room), qPrintable(file + u" includes "_s + room));
        }
    }

    void librariesStayInTheirRooms_data()
    {
        QTest::addColumn<QString>("library");
        QTest::addColumn<QStringList>("where");
        const auto row = [](const char *name, const QString &library, const QStringList &where) { QTest::newRow(name) << library << where; };
        row("keychain", u"qt6?keychain/\\w+|keychain"_s, {u"src/credentials/"_s});
        row("sockets", u"QTcpServer|QTcpSocket|QSslSocket|QSslServer"_s, {u"src/simulator/server/"_s});
        row("network access", u"QNetwork(?:AccessManager|Reply|Request|Proxy\\w*)|QHostInfo|QSsl\\w*"_s, {u"src/http/"_s});
        row("syntax highlighting", u"KSyntaxHighlighting/\\w+"_s, {u"ui/payload/"_s});
        row("gui", u"Q(?:Widget|Application|Painter|MainWindow|Dialog|Icon|Color|Font|GuiApplication)"_s, {u"ui/"_s, u"app/console/"_s});
    }

    void librariesStayInTheirRooms()
    {
        QFETCH(QString, library);
        QFETCH(QStringList, where);

        for (const QString &root : {u"src"_s, u"ui"_s, u"app"_s}) {
            for (const QString &file : sourcesIn(sourcePath(root))) {
                const QString place = file.mid(sourcePath({}).size());
                const bool atHome = std::ranges::any_of(where, [&](const QString &home) { return place.startsWith(home); });
                if (!atHome)
                    QVERIFY2(includesOf(file, u"^#include <("_s + library + u")(?:\\.h)?>"_s).isEmpty(), qPrintable(place));
            }
        }
    }

    /// The folders of the simulator, each of which knows only itself and those before it.
    void simulatorKnowsOnlyWhatLiesBelow()
    {
        static const QStringList order{
            u"description"_s, u"records"_s, u"journeys"_s, u"tenant"_s, u"rest"_s, u"soap"_s, u"server"_s, u"files"_s};
        for (const QString &folder : order) {
            const QStringList sources = sourcesIn(sourcePath(u"src/simulator/"_s + folder));
            QVERIFY2(!sources.isEmpty(), qPrintable(folder));
            for (const QString &file : sources) {
                for (const QString &other : includesOf(file, u"^#include \"simulator/(\\w+)/"_s))
                    QVERIFY2(order.indexOf(other) <= order.indexOf(folder), qPrintable(file + u" includes "_s + other));
            }
        }
    }

    void simulatorSharesNoWireCode()
    {
        for (const QString &file : sourcesIn(sourcePath(u"src/simulator"_s))) {
            for (const QString &room : includesOf(file, u"^#include \"(\\w+)/"_s))
                QVERIFY2(room == u"simulator"_s || room == u"foundation"_s, qPrintable(file));
        }
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, IncludesTest)
#include "includestest.moc"
