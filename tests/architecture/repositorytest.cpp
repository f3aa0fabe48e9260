// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/folders.h"
#include "support/testmain.h"

#include <QDirIterator>
#include <QRegularExpression>

using namespace journeyscope::testing;
using namespace Qt::StringLiterals;

static const QStringList roots {u"app"_s, u"src"_s, u"ui"_s, u"resources"_s, u"tests"_s, u"packaging"_s};

static QStringList filesBelow(const QString &root, const QStringList &patterns)
{
    QStringList files;
    QDirIterator walk(sourcePath(root), patterns, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files.append(walk.next());
    return files;
}

/// What the repository promises about every file, whoever adds it.
class RepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sourcesCarryTheirLicence()
    {
        for (const QString &root : roots) {
            for (const QString &file : filesBelow(root, {u"*.h"_s, u"*.cpp"_s, u"CMakeLists.txt"_s, u"*.cmake"_s, u"*.sh"_s}))
                QVERIFY2(readFile(file).left(400).contains("SPDX-License-Identifier: GPL-3.0-or-later"), qPrintable(file));
        }
    }

    void noRealPeopleAndNoRealHosts()
    {
        // Reserved names only: what stands here must never reach anybody.
        static const QRegularExpression address(u"[\\w.+-]+@([\\w-]+(?:\\.[\\w-]+)+)"_s);
        static const QRegularExpression reserved(u"(?:^|\\.)(?:example(?:\\.com|\\.org|\\.net)?|test|invalid|localhost|local)$"_s);
        for (const QString &root : {u"resources"_s, u"tests/data"_s}) {
            for (const QString &file : filesBelow(root, {u"*.json"_s, u"*.xml"_s, u"*.csv"_s, u"*.txt"_s, u"*.md"_s})) {
                const QString text = QString::fromUtf8(readFile(file));
                for (const auto &match : address.globalMatch(text))
                    QVERIFY2(reserved.match(match.captured(1)).hasMatch(), qPrintable(file + u": "_s + match.captured()));
            }
        }
    }

    void scenariosAndSchemasAreReadableFiles()
    {
        QVERIFY(!filesBelow(u"resources/scenarios"_s, {u"*.json"_s}).isEmpty());
        QVERIFY(!filesBelow(u"resources/schema"_s, {u"*.json"_s}).isEmpty());
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, RepositoryTest)
#include "repositorytest.moc"
