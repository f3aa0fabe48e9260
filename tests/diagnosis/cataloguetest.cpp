// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/check.h"
#include "support/folders.h"
#include "support/testmain.h"

#include <QDir>
#include <QObject>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace journeyscope;

class CatalogueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void idsAreUniqueAndKebabCase();
    void checksStandByLayer();
    void isFoundById();
    void everyCheckIsExplained_data() { everyCheck(); }
    void everyCheckIsExplained();
    void everyCheckIsProven_data() { everyCheck(); }
    void everyCheckIsProven();
    void everyFolderHasACheck();
    void everyPageHasACheck();

private:
    static void everyCheck();
};

void CatalogueTest::everyCheck()
{
    QTest::addColumn<QString>("id");
    for (const Check &check : checkCatalogue())
        QTest::newRow(check.id) << QString::fromLatin1(check.id);
}

void CatalogueTest::idsAreUniqueAndKebabCase()
{
    static const QRegularExpression kebabCase(u"^[a-z]+(-[a-z]+)*$"_s);
    QSet<QString> ids;
    for (const Check &check : checkCatalogue()) {
        const QString id = QString::fromLatin1(check.id);
        QVERIFY2(kebabCase.match(id).hasMatch(), check.id);
        QVERIFY2(!ids.contains(id), check.id);
        ids.insert(id);
    }
    QCOMPARE(ids.size(), 17);
}

void CatalogueTest::checksStandByLayer()
{
    Layer last = Layer::Authentication;
    for (const Check &check : checkCatalogue()) {
        QVERIFY2(check.layer >= last, check.id);
        QVERIFY2(check.frequency > 0, check.id);
        last = check.layer;
    }
}

void CatalogueTest::isFoundById()
{
    for (const Check &check : checkCatalogue())
        QCOMPARE(checkById(QString::fromLatin1(check.id)), &check);
    QVERIFY(!checkById(u"no-such-check"));
}

void CatalogueTest::everyCheckIsExplained()
{
    QFETCH(QString, id);

    const Check &check = *checkById(id);
    const QString page = checkPage(check);

    QVERIFY(page.startsWith(u"# "_s + QString::fromLatin1(check.title) + u'\n'));
    qsizetype last = 0;
    for (const QString &section : {u"## What it means"_s, u"## How we know"_s, u"## Often mistaken for"_s,
             u"## What to do and who"_s, u"## Sources"_s}) {
        const qsizetype at = page.indexOf(u'\n' + section + u'\n');
        QVERIFY2(at > last, qPrintable(section));
        last = at;
    }
    const qsizetype lines = page.count(u'\n');
    QVERIFY2(lines >= 15 && lines <= 35, qPrintable(QString::number(lines)));
}

void CatalogueTest::everyCheckIsProven()
{
    QFETCH(QString, id);

    const QStringList situations =
        journeyscope::testing::foldersIn(journeyscope::testing::dataPath(u"diagnosis/"_s + id));

    QVERIFY(situations.contains(u"speaks"_s));
    QVERIFY(situations.contains(u"stays-silent"_s));
}

void CatalogueTest::everyFolderHasACheck()
{
    for (const QString &id : journeyscope::testing::foldersIn(journeyscope::testing::dataPath(u"diagnosis"_s)))
        QVERIFY2(checkById(id), qPrintable(id));
}

void CatalogueTest::everyPageHasACheck()
{
    const QDir pages(u":/checks"_s);
    QVERIFY(!pages.isEmpty());
    for (const QString &page : pages.entryList({u"*.md"_s}))
        QVERIFY2(checkById(page.chopped(3)), qPrintable(page));
}

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, CatalogueTest)
#include "cataloguetest.moc"
